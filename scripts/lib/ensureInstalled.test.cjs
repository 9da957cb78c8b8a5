const { installEnvironment } = require('./ensureInstalled.cjs');

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
