const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {
  nextInstallStep,
  readInstallState,
  wantedInstallState,
  writeInstallState,
} = require('./installState.cjs');

describe('install state', () => {
  let root;

  function writeManifest(folder, manifest) {
    fs.mkdirSync(path.join(root, folder), { recursive: true });
    fs.writeFileSync(
      path.join(root, folder, 'package.json'),
      JSON.stringify(manifest),
    );
  }

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'install-'));
    fs.mkdirSync(path.join(root, 'node_modules'));
    fs.writeFileSync(path.join(root, 'yarn.lock'), 'lock');
    fs.writeFileSync(path.join(root, '.yarnrc.yml'), 'rc');
    writeManifest('.', { name: 'root', workspaces: ['packages/*'] });
    writeManifest('packages/a', { name: 'a', dependencies: { x: '^1.0.0' } });
  });

  afterEach(() => fs.rmSync(root, { recursive: true }));

  function nextStep() {
    return nextInstallStep(readInstallState(root), wantedInstallState(root));
  }

  it('asks for an install where nothing was installed', () => {
    expect(nextStep()).toBe('install');
  });

  it('asks for nothing once the installation is recorded', () => {
    writeInstallState(root, wantedInstallState(root));
    expect(nextStep()).toBeUndefined();
  });

  it.each([
    [
      'the lock file',
      () => fs.writeFileSync(path.join(root, 'yarn.lock'), 'n'),
    ],
    [
      "a workspace's dependencies",
      () =>
        writeManifest('packages/a', {
          name: 'a',
          dependencies: { x: '^2.0.0' },
        }),
    ],
    ['the set of workspaces', () => writeManifest('packages/b', { name: 'b' })],
  ])('asks for an install when %s changed', (_, change) => {
    writeInstallState(root, wantedInstallState(root));
    change();
    expect(nextStep()).toBe('install');
  });

  it('asks for nothing when only a script of a manifest changed', () => {
    writeInstallState(root, wantedInstallState(root));
    writeManifest('packages/a', {
      name: 'a',
      dependencies: { x: '^1.0.0' },
      scripts: { start: 'other' },
    });
    expect(nextStep()).toBeUndefined();
  });

  it('asks for a rebuild when the modules were compiled for another Node', () => {
    const wanted = wantedInstallState(root);
    writeInstallState(root, { ...wanted, runtime: 'linux-x64-1' });
    expect(nextStep()).toBe('rebuild');
  });
});
