const { listWorkspaces, resolveRoot } = require('../lib/workspace.cjs');
const { publishArguments, release } = require('./release.cjs');

const isPublished = folder =>
  !require(resolveRoot(folder, 'package.json')).private;

describe('release', () => {
  let calls;
  let written;

  beforeEach(() => {
    calls = [];
    written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    written.mockRestore();
  });

  /** Answers each call in turn, and with success once there is no answer left. */
  const runner =
    (answers = []) =>
    (args, cwd) => {
      calls.push({ args: args.join(' '), cwd });
      return answers[calls.length - 1] ?? true;
    };

  it('checks the packed packages, then publishes all of them in a dry run', async () => {
    await release(['--dry-run'], { run: runner(), env: {} });
    const [check, ...published] = calls;
    expect(check.args).toMatch(/adoption.run\.cjs --only pack,lint$/);
    expect(published).toHaveLength(listWorkspaces().filter(isPublished).length);
    for (const { args } of published) {
      expect(args).toMatch(/yarn-[\d.]+\.cjs npm publish .*--dry-run$/);
    }
    const folders = published.map(({ cwd }) => cwd.replace(/\\/g, '/'));
    const placeOf = name => folders.findIndex(f => f.endsWith(`/${name}`));
    const order = ['common', 'node', 'backend'].map(name =>
      placeOf(`ai-governance-${name}`),
    );
    expect(order).toEqual([...order].sort());
    expect(order).not.toContain(-1);
  });

  it('publishes nothing where the check fails', async () => {
    await expect(
      release(['--dry-run'], { run: runner([false]), env: {} }),
    ).rejects.toThrow(/Nothing was published/);
    expect(calls).toHaveLength(1);
  });

  it('stops at the first package that was not published', async () => {
    await expect(
      release(['--dry-run'], { run: runner([true, true, false]), env: {} }),
    ).rejects.toThrow(/was not published/);
    expect(calls).toHaveLength(3);
  });

  it('runs nothing to explain itself', async () => {
    await release(['--help'], { run: runner(), env: {} });
    expect(calls).toEqual([]);
  });

  it('asks for provenance where it can be had', () => {
    const options = { dryRun: false, provenance: true, tag: 'next' };
    expect(publishArguments(options)).toEqual([
      'npm',
      'publish',
      '--access=public',
      '--tag=next',
      '--tolerate-republish',
      '--provenance',
    ]);
  });
});
