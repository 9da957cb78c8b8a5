const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { makeMemoryFolder } = require('./memoryFolder.cjs');

describe('makeMemoryFolder', () => {
  const made = [];
  const make = bytes => {
    made.push(makeMemoryFolder('memory-folder-', bytes));
    return made.at(-1);
  };

  afterEach(() => made.splice(0).forEach(folder => fs.rmdirSync(folder)));

  it('makes a folder of its own each time', () => {
    expect(make(0)).not.toBe(make(0));
    expect(made.map(folder => fs.readdirSync(folder))).toEqual([[], []]);
  });

  it('takes the disk where the memory has not the room', () => {
    expect(path.dirname(make(Number.MAX_SAFE_INTEGER))).toBe(os.tmpdir());
  });
});
