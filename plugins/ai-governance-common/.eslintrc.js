const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** From the ground up: a folder of `src` imports from lower floors only. */
const floors = [
  ['schema', 'lib', 'validation', 'permissions.ts'],
  ['frameworks'],
  ['entity'],
  ['descriptor', 'measurements'],
  ['records'],
  ['packs'],
  ['risk'],
  ['evaluation'],
  [
    'packFiles',
    'managementSystem',
    'targets',
    'documents',
    'discovery',
    'exports',
  ],
  ['descriptions', 'registers', 'fixes'],
  ['client'],
  ['index.ts'],
];

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  holdFloors({ root: __dirname, floors }),
);
