const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findChangedFiles } = require('./changedFiles.cjs');

describe('findChangedFiles', () => {
  let folder;

  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trim();
  const write = (name, text = name) =>
    fs.writeFileSync(path.join(folder, name), text);
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD');
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'changed-'));
    git('init', '-q', '-b', 'main');
    for (const name of ['kept', 'committed', 'staged', 'edited', 'moved']) {
      write(name, `${name}\n`.repeat(20));
    }
    write('.gitignore', 'ignored\n');
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('finds what a branch, the index and the working tree changed, and no more', () => {
    const start = commit();
    git('checkout', '-qb', 'work');
    write('committed');
    git('mv', 'moved', 'new place');
    commit();
    git('checkout', '-q', 'main');
    write('of others');
    commit();
    git('checkout', '-q', 'work');
    write('staged');
    git('add', 'staged');
    write('edited');
    write('untracked');
    write('ignored');
    expect(findChangedFiles(undefined, folder)).toEqual({
      base: { name: 'main', commit: start },
      files: [
        'committed',
        'edited',
        'moved',
        'new place',
        'staged',
        'untracked',
      ],
    });
  });

  it('compares with a commit that is named', () => {
    const first = commit();
    write('edited');
    commit();
    expect(findChangedFiles('HEAD', folder).files).toEqual([]);
    expect(findChangedFiles(first, folder).files).toEqual(['edited']);
  });

  it('asks for a commit where there is none to compare with', () => {
    commit();
    expect(() => findChangedFiles('nowhere', folder)).toThrow(
      'Nothing to compare with: git knows no commit that this one has in common with nowhere. Name one: npm test -- --changed <ref>',
    );
  });
});
