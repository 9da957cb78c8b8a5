const { gypEnvironment } = require('./compileModules.cjs');

describe('native modules of another Node', () => {
  it('are compiled with its headers, whatever npm is set to', () => {
    const env = gypEnvironment('/nodes/22', { npm_config_nodedir: '/usr' });
    expect(env.npm_config_nodedir).toBe('/nodes/22');
  });
});
