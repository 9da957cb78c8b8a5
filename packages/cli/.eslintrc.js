const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** From the ground up: a folder of `src` imports from lower floors only. */
const floors = [
  ['lib'],
  ['register'],
  ['mapping'],
  ['output'],
  ['importing'],
  ['checking', 'exporting', 'trail', 'verifying'],
  ['commands'],
  ['index.ts'],
];

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  holdFloors({ root: __dirname, floors }),
);
