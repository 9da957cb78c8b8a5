const { engines } = require('../../package.json');
const { Problem } = require('./Problem.cjs');
const { supportedMajors } = require('./supportedNode.cjs');

/** Versions of Node that `--node` takes. */
const MAJORS = supportedMajors(engines.node);

/** Arguments for the run with that Node. */
function withoutNode(args) {
  return args.filter(
    (arg, index) => !/^--node(=|$)/.test(arg) && args[index - 1] !== '--node',
  );
}

function isCurrent(major, version = process.versions.node) {
  return Number(version.split('.')[0]) === major;
}

/**
 * The value of `--node` as the Node to run with and what to tell it; undefined where
 * it is the one that runs.
 */
function parseNode(value, args, version) {
  if (value === undefined) return undefined;
  if (!MAJORS.map(String).includes(value)) {
    throw new Problem(
      `--node is '${value}': expected one of ${MAJORS.join(', ')}.`,
    );
  }
  const major = Number(value);
  return isCurrent(major, version)
    ? undefined
    : { major, args: withoutNode(args) };
}

module.exports = { MAJORS, parseNode };
