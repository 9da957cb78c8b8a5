const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { gypEnvironment, loadModules } = require('./compileModules.cjs');

/** The folder that `bin/node` of the running Node is in. */
const running = path.dirname(path.dirname(process.execPath));

describe('native modules of another Node', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'module-'));
    fs.mkdirSync(path.join(folder, 'build/Release'), { recursive: true });
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('are compiled with its headers, whatever npm is set to', () => {
    const env = gypEnvironment('/nodes/22', { npm_config_nodedir: '/usr' });
    expect(env.npm_config_nodedir).toBe('/nodes/22');
  });

  it('are refused where they cannot be loaded', () => {
    fs.writeFileSync(path.join(folder, 'build/Release/made.node'), 'for other');
    expect(() => loadModules(folder, running)).toThrow(
      /^made\.node was compiled and cannot be loaded:/,
    );
  });
});
