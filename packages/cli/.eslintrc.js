const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** From the ground up: a folder of `src` imports from lower floors only. */
const floors = [
  ['lib'],
  ['register'],
  ['mapping'],
  ['output'],
  ['importing'],
  ['checking', 'exporting', 'measuring', 'trail', 'verifying'],
  ['gating', 'layout', 'completion'],
  ['aibom', 'registering', 'samples'],
  ['advising'],
  ['commands'],
  ['index.ts'],
];

const held = holdFloors({ root: __dirname, floors });

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...held,
  rules: {
    ...held.rules,
    // The build puts every package into the one file that is published.
    '@backstage/no-undeclared-imports': 'off',
  },
});
