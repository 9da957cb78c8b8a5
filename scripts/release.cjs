#!/usr/bin/env node
/*
 * Builds, packs, checks and publishes the packages: `node scripts/release.cjs`.
 * `node scripts/release.cjs --help` lists the options. The release workflow runs it.
 */
require('./lib/command.cjs').runCommand(() =>
  require('./release/release.cjs').release(process.argv.slice(2)),
);
