const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { unlinkFolder, listCompiled } = require('./compileModules.cjs');
const { copyApps, copySources, linkModules } = require('./copyTree.cjs');

describe('a copy of the repository', () => {
  let root;
  let tree;

  const write = (folder, name, text = name) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };
  const read = (folder, name) =>
    fs.readFileSync(path.join(folder, name), 'utf8');
  const has = name => fs.existsSync(path.join(tree, name));

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'tree-'));
    tree = path.join(root, 'temp/node-22');
    execFileSync('git', ['init', '-q'], { cwd: root });
    write(root, '.gitignore', 'node_modules/\ntemp/\ndist\n');
    write(root, 'package.json', '{"workspaces":["plugins/*"]}');
    write(root, 'plugins/a/package.json', '{}');
    write(root, 'plugins/a/src/index.ts');
  });

  afterEach(() => fs.rmSync(root, { recursive: true }));

  it('follows the sources, those that git does not know yet among them', () => {
    write(root, 'plugins/a/dist/index.js');
    copySources(root, tree);
    expect(read(tree, 'plugins/a/src/index.ts')).toBe('plugins/a/src/index.ts');
    expect(has('plugins/a/dist/index.js')).toBe(false);

    write(tree, 'temp/test/unit.json');
    write(root, 'plugins/a/src/index.ts', 'changed');
    write(root, 'plugins/a/src/new.ts');
    fs.rmSync(path.join(root, 'plugins/a/package.json'));
    copySources(root, tree);
    expect(read(tree, 'plugins/a/src/index.ts')).toBe('changed');
    expect(has('plugins/a/src/new.ts')).toBe(true);
    expect(has('plugins/a/package.json')).toBe(false);
    expect(has('temp/test/unit.json')).toBe(true);
  });

  it('knows the same tracked files', () => {
    execFileSync('git', ['add', '-A'], { cwd: root });
    copySources(root, tree);
    const tracked = execFileSync('git', ['ls-files'], {
      cwd: tree,
      encoding: 'utf8',
    });
    expect(tracked).toContain('plugins/a/src/index.ts');
  });

  it('compiles native modules without touching those of the other Node', () => {
    const name = 'node_modules/sqlite/build/Release/sqlite.node';
    write(root, name, 'for 20');
    write(root, 'node_modules/plain/index.js');
    write(root, 'node_modules/.cache/tool/data');
    write(root, 'plugins/a/node_modules/b/index.js');
    linkModules(root, tree);
    expect(has('plugins/a/node_modules/b/index.js')).toBe(true);
    expect(has('node_modules/.cache')).toBe(false);
    expect(listCompiled(tree)).toEqual(['node_modules/sqlite']);

    unlinkFolder(path.join(tree, 'node_modules/sqlite'));
    // As a compiler may: in place.
    fs.writeFileSync(path.join(tree, name), 'for 22');
    expect(read(root, name)).toBe('for 20');
    const inode = folder =>
      fs.statSync(path.join(folder, 'node_modules/plain/index.js')).ino;
    expect(inode(tree)).toBe(inode(root));
  });

  it('takes the apps as they are built', () => {
    write(root, 'packages/app/dist/index.html');
    const built = new Date('2026-01-02T03:04:05Z');
    const file = path.join('packages/app/dist/index.html');
    fs.utimesSync(path.join(root, file), built, built);
    copyApps(root, tree, ['app', 'app-legacy']);
    expect(fs.statSync(path.join(tree, file)).mtime).toEqual(built);
    expect(has('packages/app-legacy/dist')).toBe(false);
  });
});
