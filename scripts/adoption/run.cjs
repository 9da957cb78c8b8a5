#!/usr/bin/env node
/*
 * Packs the packages as they would be published and tries them where an adopter
 * would: alone, in portals made by Backstage's own generator, in other surroundings.
 * `node scripts/adoption/run.cjs --help` lists the options and the steps.
 */
require('../lib/command.cjs').runCommand(() =>
  require('./runAdoption.cjs').runAdoption(process.argv.slice(2)),
);
