const { buildApps } = require('./lib/buildApps.cjs');
const { runCommand } = require('./lib/command.cjs');

// What the browser tests do first; before them it has a core to itself.
runCommand(buildApps);
