const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {
  installEnvironment,
  requireInstalled,
} = require('./ensureInstalled.cjs');

describe('requireInstalled', () => {
  it('says what to do where nothing is installed', () => {
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'no-modules-'));
    expect(() => requireInstalled((...p) => path.join(empty, ...p))).toThrow(
      'The dependencies are missing: run the command again without --no-install.',
    );
    fs.rmSync(empty, { recursive: true });
  });

  it('has nothing to say where they are', () => {
    expect(() => requireInstalled()).not.toThrow();
  });
});

describe('installEnvironment', () => {
  it("hands npm's registry to yarn, which does not read it", () => {
    expect(
      installEnvironment({ npm_config_registry: 'https://npm.example/' }),
    ).toMatchObject({ YARN_NPM_REGISTRY_SERVER: 'https://npm.example/' });
  });

  it("keeps yarn's own setting", () => {
    expect(
      installEnvironment({
        npm_config_registry: 'https://npm.example/',
        YARN_NPM_REGISTRY_SERVER: 'https://yarn.example/',
      }),
    ).toMatchObject({ YARN_NPM_REGISTRY_SERVER: 'https://yarn.example/' });
  });

  it('drops a nodedir without the headers of this Node', () => {
    const { npm_config_nodedir: nodedir } = installEnvironment({
      npm_config_nodedir: '/nonexistent',
    });
    expect(nodedir).not.toBe('/nonexistent');
  });
});
