/*
 * What `npm start` and `npm test` share: check the Node version before any
 * other file is read, go on with a Node of their own where the machine's will not
 * do, and say what went wrong in one sentence where the reader can fix it.
 */
const { bringNode } = require('./bringNode.cjs');
const { Problem } = require('./Problem.cjs');
const { runWithNode } = require('./runWithNode.cjs');
const {
  isSupportedNode,
  requireSupportedNode,
  supportedMajors,
} = require('./supportedNode.cjs');
const { engines } = require('../../package.json');

function fail(error) {
  const text = error instanceof Problem ? error.message : error.stack;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

function findNode() {
  const major = supportedMajors(engines.node).pop();
  try {
    return bringNode(major);
  } catch (error) {
    // What is needed comes first, then why it could not be brought.
    try {
      requireSupportedNode(process.version, engines.node);
    } catch (unsupported) {
      throw new Problem(`${unsupported.message} ${error.message}`);
    }
    throw error;
  }
}

/** Runs this script again, with the newest Node that is supported. */
function runAgain() {
  const folder = findNode();
  process.stdout.write(
    `Node ${process.version.slice(
      1,
    )} is not supported: going on with the Node in ${folder}.\n`,
  );
  return runWithNode({ folder, args: process.argv.slice(1) }).then(code => {
    process.exitCode = code;
  });
}

function runCommand(main) {
  try {
    const supported = isSupportedNode(process.version, engines.node);
    (supported ? main() : runAgain()).catch(fail);
  } catch (error) {
    fail(error);
  }
}

module.exports = { runCommand };
