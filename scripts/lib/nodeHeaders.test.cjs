const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { findNodeHeaders } = require('./nodeHeaders.cjs');

describe('findNodeHeaders', () => {
  let folder;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headers-'));
  });

  afterEach(() => fs.rmSync(folder, { recursive: true }));

  function writeHeaders(prefix, [major, minor, patch]) {
    const target = path.join(folder, prefix, 'include/node');
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(
      path.join(target, 'node_version.h'),
      `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`,
    );
    return path.join(folder, prefix);
  }

  it('takes the headers beside the running Node when the configured ones are of another version', () => {
    const configured = writeHeaders('configured', [98, 1, 2]);
    const beside = writeHeaders('beside', [99, 1, 2]);
    expect(
      findNodeHeaders({
        version: 'v99.1.2',
        execPath: path.join(beside, 'bin/node'),
        configured,
      }),
    ).toBe(beside);
  });

  it('prefers the configured headers when they fit', () => {
    const configured = writeHeaders('configured', [99, 1, 2]);
    const beside = writeHeaders('beside', [99, 1, 2]);
    expect(
      findNodeHeaders({
        version: 'v99.1.2',
        execPath: path.join(beside, 'bin/node'),
        configured,
      }),
    ).toBe(configured);
  });

  it('finds none when no headers are of this very version', () => {
    const beside = writeHeaders('beside', [99, 1, 3]);
    expect(
      findNodeHeaders({
        version: 'v99.1.2',
        execPath: path.join(beside, 'bin/node'),
        configured: undefined,
      }),
    ).toBeUndefined();
  });
});
