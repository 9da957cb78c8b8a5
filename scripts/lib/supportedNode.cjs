/*
 * Read before anything else, by whatever Node the machine has: nothing newer
 * than Node 10 understands may be written here.
 */
const { Problem } = require('./Problem.cjs');

/** The major versions that `engines.node`, such as `20 || 22 || 24`, allows. */
function supportedMajors(engines) {
  return engines.split('||').map(part => Number.parseInt(part.trim(), 10));
}

function isSupportedNode(version, engines) {
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  return supportedMajors(engines).includes(major);
}

function requireSupportedNode(version, engines) {
  if (isSupportedNode(version, engines)) return;
  const majors = supportedMajors(engines);
  const last = majors[majors.length - 1];
  const others = majors.slice(0, -1).join(', ');
  throw new Problem(
    `Node ${version.replace(
      /^v/,
      '',
    )} is not supported: use Node ${others} or ${last}.`,
  );
}

module.exports = { supportedMajors, isSupportedNode, requireSupportedNode };
