const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { environmentOf, runWithNode } = require('./runWithNode.cjs');

describe('environmentOf', () => {
  it('puts the Node first, and has native modules compiled with its headers', () => {
    expect(environmentOf('/nodes/22', { PATH: '/usr/bin', LANG: 'C' })).toEqual(
      {
        PATH: `/nodes/22/bin${path.delimiter}/usr/bin`,
        npm_config_nodedir: '/nodes/22',
        LANG: 'C',
      },
    );
  });
});

describe('environmentOf another Node', () => {
  it('has its headers, whatever npm is set to', () => {
    const env = environmentOf('/nodes/22', { npm_config_nodedir: '/usr' });
    expect(env.npm_config_nodedir).toBe('/nodes/22');
  });
});

describe('runWithNode', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'run-'));
    fs.mkdirSync(path.join(folder, 'bin'));
    fs.symlinkSync(process.execPath, path.join(folder, 'bin/node'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('runs the script where it is told to and ends as the script does', async () => {
    const script = `require('fs').writeFileSync('seen', process.env.PATH); process.exit(3)`;
    const code = await runWithNode({
      folder,
      cwd: folder,
      args: ['-e', script],
    });
    expect(code).toBe(3);
    const seen = fs.readFileSync(path.join(folder, 'seen'), 'utf8');
    expect(seen.split(path.delimiter)[0]).toBe(path.join(folder, 'bin'));
  });

  it('counts a script that was ended from outside as failed', async () => {
    const code = await runWithNode({
      folder,
      cwd: folder,
      args: ['-e', 'process.kill(process.pid)'],
    });
    expect(code).toBe(1);
  });
});
