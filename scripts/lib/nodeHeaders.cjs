const fs = require('node:fs');
const path = require('node:path');

/** Version of the Node headers under a prefix, such as `20.20.2`, if there are any. */
function headersVersion(prefix) {
  const file = path.join(prefix, 'include/node/node_version.h');
  if (!fs.existsSync(file)) return undefined;
  const text = fs.readFileSync(file, 'utf8');
  const number = part =>
    text.match(new RegExp(`#define NODE_${part}_VERSION (\\d+)`))?.[1];
  return ['MAJOR', 'MINOR', 'PATCH'].map(number).join('.');
}

/**
 * The prefix whose headers are those of the running Node, for native modules
 * that have to be compiled. Yarn does not read npm's `nodedir`, and headers of
 * another version would build a module that this Node cannot load.
 */
function findNodeHeaders(options = {}) {
  const {
    version = process.version,
    execPath = process.execPath,
    configured = process.env.npm_config_nodedir,
  } = options;
  const candidates = [
    configured,
    path.dirname(path.dirname(execPath)),
    '/usr',
    '/usr/local',
  ];
  return candidates.find(
    prefix => prefix && headersVersion(prefix) === version.replace(/^v/, ''),
  );
}

module.exports = { findNodeHeaders };
