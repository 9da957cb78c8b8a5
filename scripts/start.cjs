#!/usr/bin/env node
/*
 * Installs what is missing and starts the portal: `npm start` or `yarn start`.
 * `npm start -- --help` lists the options.
 */
require('./lib/command.cjs').runCommand(() =>
  require('./start/startPortal.cjs').startPortal(process.argv.slice(2)),
);
