const fs = require('node:fs');
const path = require('node:path');

/** The last change below a path, in milliseconds; 0 where nothing is. */
function newestChange(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...fs.readdirSync(file).map(name => newestChange(path.join(file, name))),
  );
}

module.exports = { newestChange };
