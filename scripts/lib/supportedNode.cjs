/*
 * Read before anything else, by whatever Node the machine has: nothing newer
 * than Node 10 understands may be written here.
 */
const { Problem } = require('./Problem.cjs');

/** The major versions that `engines.node`, such as `20 || 22 || 24`, allows. */
function supportedMajors(engines) {
  return engines.split('||').map(part => Number.parseInt(part.trim(), 10));
}

function requireSupportedNode(version, engines) {
  const majors = supportedMajors(engines);
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  if (majors.includes(major)) return;
  const last = majors[majors.length - 1];
  const others = majors.slice(0, -1).join(', ');
  throw new Problem(
    `Node ${version.replace(
      /^v/,
      '',
    )} is not supported: use Node ${others} or ${last}.`,
  );
}

module.exports = { supportedMajors, requireSupportedNode };
