const { listGrown } = require('./growth.cjs');

/** A package may grow by this many bytes before somebody has to look. */
const FLOOR = 20_000;

const FIELDS = { tarball: 'bytes to fetch', unpacked: 'bytes unpacked' };

/** How a package outgrew what is recorded of it. */
function findGrowth(name, size, recorded) {
  if (!recorded) return [`${name} has no recorded size`];
  return listGrown({ size, recorded, fields: FIELDS, floor: FLOOR }).map(
    ({ now, advice }) => `${name} has ${now}, and ${advice}`,
  );
}

module.exports = { findGrowth };
