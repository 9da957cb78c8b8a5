const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { bringNode } = require('./bringNode.cjs');

describe('bringNode', () => {
  let cache;
  let print;

  beforeEach(() => {
    cache = path.join(
      fs.mkdtempSync(path.join(os.tmpdir(), 'bring-')),
      'cache',
    );
    print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    print.mockRestore();
    fs.rmSync(path.dirname(cache), { recursive: true });
  });

  /** As npm's package looks once it is unpacked. */
  function place(version) {
    const bin = path.join(cache, version, 'bin');
    fs.mkdirSync(bin, { recursive: true });
    fs.writeFileSync(path.join(bin, 'node'), '');
    return path.join(cache, version);
  }

  const on = (platform, fetch) => ({ platform, cache, fetch });

  it('takes the newest of the major version that was brought before', () => {
    place('22.9.0');
    const newest = place('22.10.1');
    place('24.1.0');
    // What was cut off.
    fs.mkdirSync(path.join(cache, '22.11.0'));
    fs.mkdirSync(path.join(cache, 'new-aB3'));
    const fetch = jest.fn();
    expect(bringNode(22, on('linux-x64', fetch))).toBe(newest);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('fetches one that is not there, and says so', () => {
    place('22.9.0');
    const fetch = jest.fn(() => place('24.2.0'));
    expect(bringNode(24, on('linux-x64', fetch))).toBe(
      path.join(cache, '24.2.0'),
    );
    expect(fetch).toHaveBeenCalledWith(cache, 24);
    expect(print).toHaveBeenCalledWith(
      'Fetching Node 24 from the npm registry.\n',
    );
  });

  it.each(['darwin-arm64', 'linux-arm64', 'win32-x64'])(
    'names what it is for on %s',
    platform => {
      expect(() => bringNode(24, on(platform))).toThrow(
        `Node 24 can be fetched for linux-x64 only, and this is ${platform}: install it and run the command with it.`,
      );
    },
  );
});
