const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findPrograms, startOwnPostgres } = require('./ownPostgres.cjs');
const { readMajorVersion, serverFromEnvironment } = require('./postgres.cjs');

describe('findPrograms', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'programs-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function install(name, programs = ['initdb', 'postgres']) {
    const target = path.join(folder, name);
    fs.mkdirSync(target, { recursive: true });
    for (const program of programs) {
      fs.writeFileSync(path.join(target, program), '');
    }
    return target;
  }

  const find = (PATH = '') =>
    findPrograms({ env: { PATH }, debian: path.join(folder, 'debian') });

  it("takes the newest of Debian's that is whole", () => {
    install('debian/9/bin');
    const newest = install('debian/15/bin');
    install('debian/17/bin', ['psql']);
    expect(find()).toBe(newest);
  });

  it('looks on the path where there is none', () => {
    const bin = install('homebrew/bin');
    expect(find([install('clients', ['psql']), bin].join(path.delimiter))).toBe(
      bin,
    );
    expect(find()).toBeUndefined();
  });
});

const whereInstalled = findPrograms() ? describe : describe.skip;

whereInstalled('startOwnPostgres', () => {
  it('starts a server that answers, and leaves nothing of it', async () => {
    const { env, stop } = await startOwnPostgres();
    const server = serverFromEnvironment(env);
    expect(server.host).toBe('127.0.0.1');
    expect(await readMajorVersion(server)).toBeGreaterThan(9);
    await stop();
    await expect(readMajorVersion(server)).rejects.toThrow();
  }, 120_000);
});
