/*
 * What `npm start` and `npm test` share: check the Node version before any
 * other file is read, then run, and say what went wrong in one sentence where
 * the reader can mend it.
 */
const { Problem } = require('./Problem.cjs');
const { requireSupportedNode } = require('./supportedNode.cjs');
const { engines } = require('../../package.json');

function fail(error) {
  const text = error instanceof Problem ? error.message : error.stack;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

function runCommand(main) {
  try {
    requireSupportedNode(process.version, engines.node);
    main().catch(fail);
  } catch (error) {
    fail(error);
  }
}

module.exports = { runCommand };
