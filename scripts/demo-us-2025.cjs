#!/usr/bin/env node
/*
 * Imports the register of 3,611 real systems and starts the portal on it:
 * `npm run demo:us-2025`. Takes the options of `npm start`.
 */
require('./lib/command.cjs').runCommand(() =>
  require('./start/startDemo.cjs').startDemo(process.argv.slice(2)),
);
