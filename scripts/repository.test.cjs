const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const {
  listWorkspaces,
  readJson,
  resolveRoot,
  rootDir,
} = require('./lib/workspace.cjs');

const MARKDOWN_LINK = /\]\(([^)\s]+)\)/g;

function trackedFiles() {
  return execFileSync('git', ['ls-files', '-z'], { cwd: rootDir })
    .toString()
    .split('\0')
    .filter(Boolean)
    .filter(file => fs.existsSync(resolveRoot(file)));
}

const manifests = listWorkspaces().map(folder => ({
  folder,
  manifest: readJson(resolveRoot(folder, 'package.json')),
}));

const published = manifests.filter(({ manifest }) => !manifest.private);

describe('the lock file', () => {
  const lock = fs.readFileSync(resolveRoot('yarn.lock'), 'utf8');

  it('names no host that packages come from', () => {
    expect(lock.match(/^.*https?:\/\/.*$/gm)).toBeNull();
  });

  it('resolves every package to the registry, to this repository or to a patch', () => {
    const resolutions = [...lock.matchAll(/^ {2}resolution: "(.*)"$/gm)];
    expect(resolutions.length).toBeGreaterThan(1000);
    expect(
      resolutions
        .map(([, resolution]) => resolution)
        .filter(text => !/@(npm|workspace|link|patch):/.test(text)),
    ).toEqual([]);
  });
});

describe('the tracked files', () => {
  const files = trackedFiles();

  it('name no folder of the machine that they were written on', () => {
    const guilty = files.filter(file => {
      if (file.startsWith('.yarn/')) return false;
      const text = fs.readFileSync(resolveRoot(file), 'latin1');
      return text.includes(rootDir) || /\/(home|Users)\/[a-z]/.test(text);
    });
    expect(guilty).toEqual([]);
  });

  it('link to files that are there', () => {
    const broken = files
      .filter(file => file.endsWith('.md'))
      .flatMap(file =>
        [...fs.readFileSync(resolveRoot(file), 'utf8').matchAll(MARKDOWN_LINK)]
          .map(([, target]) => target.split('#')[0])
          .filter(target => target && !/^[a-z]+:/.test(target))
          .filter(
            target => !fs.existsSync(resolveRoot(path.dirname(file), target)),
          )
          .map(target => `${file}: ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('hold neither a local configuration nor a database', () => {
    expect(
      files.filter(file => /\.local\.yaml$|\.sqlite$|^\.data\//.test(file)),
    ).toEqual([]);
  });
});

describe.each(published)('$folder', ({ folder, manifest }) => {
  it('can be published', () => {
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      publishConfig: { access: 'public' },
      repository: { directory: folder },
      backstage: { role: expect.any(String) },
    });
  });

  const report =
    manifest.backstage.role === 'cli' ? 'cli-report.md' : 'report.api.md';

  it.each(['README.md', 'catalog-info.yaml', report])('has %s', file => {
    expect(fs.existsSync(resolveRoot(folder, file))).toBe(true);
  });
});
