const { buildApps } = require('./lib/buildApps.cjs');

// What the browser tests do first; before them it has a core to itself.
buildApps();
