#!/usr/bin/env node
/*
 * Installs what is missing and runs every check: `npm test` or `yarn test`.
 * `npm test -- --help` lists the options.
 */
require('./lib/command.cjs').runCommand(() =>
  require('./test/runChecks.cjs').runChecks(process.argv.slice(2)),
);
