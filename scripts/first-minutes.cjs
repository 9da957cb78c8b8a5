#!/usr/bin/env node
/*
 * Measures starts and pages of the portal in Chromium, served and for development:
 * `node scripts/first-minutes.cjs`. With `--write`, docs/performance.md gets the figures.
 */
require('./lib/command.cjs').runCommand(() =>
  require('./firstMinutes/measureFirstMinutes.cjs').measureFirstMinutes(
    process.argv.slice(2),
  ),
);
