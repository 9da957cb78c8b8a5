const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** Each floor imports from lower ones only; rooms of one floor do not know each other. */
const floors = [
  ['api', 'lib', 'paths', 'routes', 'translation'],
  ['useTexts', 'useTitles'],
  ['hooks'],
  ['components'],
  // The only way to a view: each is a chunk of its own, below one that holds the texts.
  ['lazyViews'],
  ['views'],
  // What an app mounts. It loads neither views nor texts until there is something to show.
  ['shells', 'extensions'],
  // The plugin for the legacy and for the new frontend system.
  ['plugin', 'alpha'],
  ['index', 'devSignIn'],
];

/** No view knows another one; what two of them show is below them. */
const components = [
  ['AiSystemIcon', 'RelationGraph', 'common', 'exports'],
  ['Filters', 'History', 'SystemsCard', 'charts'],
  ['records', 'Rollup', 'Targets'],
  ['activity'],
  [
    'ActivityContent',
    'Archive',
    'Attention',
    'ControlsContent',
    'Crosswalk',
    'FactsCard',
    'Inventory',
    'ManagementSystem',
    'Overview',
    'PackControls',
    'Reports',
    'RiskContent',
    'ScorecardCard',
    'Trends',
  ],
];

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  holdFloors({ root: __dirname, floors, inside: { components } }),
);
