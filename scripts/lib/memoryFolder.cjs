const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Linux's folder in memory, where a database waits for no disk. */
const MEMORY = '/dev/shm';

function hasRoom(folder, bytes) {
  if (!fs.existsSync(folder)) return false;
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize >= bytes;
}

/**
 * Makes a folder for what need not outlive the tests: in memory, unless less than so many
 * bytes are free there. A container may have next to nothing.
 */
function makeMemoryFolder(prefix, bytes) {
  const parent = hasRoom(MEMORY, bytes) ? MEMORY : os.tmpdir();
  return fs.mkdtempSync(path.join(parent, prefix));
}

module.exports = { makeMemoryFolder };
