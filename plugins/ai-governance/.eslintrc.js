const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** Each floor imports from lower ones only; rooms of one floor do not know each other. */
const floors = [
  ['api', 'lib', 'paths', 'routes', 'translation'],
  ['useTexts', 'useTitles'],
  ['hooks'],
  ['components'],
  // The only way to a view (see onlyLazyViews).
  ['lazyViews'],
  ['views'],
  // What an app mounts. It loads neither views nor texts until there is something to show.
  ['shells', 'extensions'],
  // The plugin for the legacy and for the new frontend system.
  ['plugin', 'alpha'],
  ['index', 'devSignIn'],
];

/** No view knows another one; what two of them show is below them. */
const views = [
  'ActivityContent',
  'Archive',
  'Attention',
  'Calendar',
  'ControlsContent',
  'Crosswalk',
  'FactsCard',
  'HomeWidgets',
  'Inventory',
  'LawCalendar',
  'ManagementSystem',
  'Metrics',
  'MonitoringContent',
  'MyWork',
  'Overview',
  'PackControls',
  'Register',
  'Reports',
  'RiskContent',
  'ScorecardCard',
  'SearchFilters',
  'SearchResultItem',
  'Trends',
];

const components = [
  ['AiSystemIcon', 'RelationGraph', 'common', 'exports', 'matrix'],
  ['UnknownAddress', 'pullRequests'],
  ['Filters', 'History', 'SystemsCard', 'charts', 'fixes'],
  ['records', 'Rollup', 'Targets'],
  ['activity', 'due'],
  ['work'],
  views,
];

const onlyLazyViews = {
  target: ['./views.ts', './shells', './extensions', './plugin.ts', './alpha'],
  from: [...views, 'SystemsCard/SystemsView.tsx', 'Rollup/RollupView.tsx'].map(
    view => `./components/${view}`,
  ),
  message:
    'Load views through lazyViews.tsx; past it, a chunk holds all texts again.',
};

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  holdFloors({
    root: __dirname,
    floors,
    inside: { components },
    zones: [onlyLazyViews],
  }),
);
