/** A package may grow by this share, or by this many bytes, before somebody has to look. */
const TOLERANCE = 0.1;
const FLOOR = 20_000;

const FIELDS = { tarball: 'bytes to fetch', unpacked: 'bytes unpacked' };

/** How a package outgrew what is recorded of it. */
function findGrowth(name, size, recorded) {
  if (!recorded) return [`${name} has no recorded size`];
  return Object.entries(FIELDS)
    .filter(
      ([field]) =>
        size[field] >
        recorded[field] + Math.max(FLOOR, recorded[field] * TOLERANCE),
    )
    .map(
      ([field, words]) =>
        `${name} has ${size[field]} ${words}, and ${recorded[field]} are recorded; run with --write if that is as it should be`,
    );
}

module.exports = { findGrowth };
