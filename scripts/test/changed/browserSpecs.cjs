/** Names of `e2e-tests/*.spec.ts`. */
const ALL = [
  'accessibility',
  'attachments',
  'attention',
  'calendar',
  'days',
  'decisions',
  'drift',
  'editor',
  'exports',
  'follow',
  'management-system',
  'markup',
  'monitoring',
  'morning',
  'my-work',
  'narrow',
  'pages',
  'past',
  'records',
  'register',
  'registers',
  'story',
  'trends',
  'us-2025',
];

/** What no browser test can notice. */
const UNSEEN = [
  /\.test\.(?:tsx?|cjs)$|\/__\w+__\/|\/setupTests\.ts$|\/(?:bench|dev)\//,
  /^(?:docs|scripts|\.github|\.changeset|\.ci)\/|^[^/]+\.(?:md|yml)$|^knip\.json$/,
  // Of a package: its documentation and reports.
  /^(?:plugins|packages)\/[^/]+\/(?:[\w.-]+\.md|\.eslintrc\.js|LICENSE|catalog-info\.yaml)$/,
];

/** Folders of the frontend, the backend and the common package that one concern has. */
const area = names =>
  new RegExp(
    `^plugins/ai-governance(?:-backend|-common)?/src/(?:components/|routes/|insights/|database/\\w+/)?(?:${names})(?:[./]|$)`,
  );

/** Those that open every page, or many. */
const EVERY_PAGE = ['accessibility', 'markup', 'narrow'];

/**
 * Which browser tests can notice a change, for the parts that not all of them open. The
 * first pattern that fits decides; what none fits is for all.
 */
const PARTS = [
  [/^e2e-tests\/([\w-]+)\.spec\.ts$/, ([, name]) => [name]],
  [/^e2e-tests\/parcel-order\//, ['register']],
  [
    /^plugins\/ai-governance-backend-module-prometheus\/|^app-config\.prometheus\.yaml$/,
    ['drift'],
  ],
  [/^plugins\/ai-governance-backend-module-mlflow\//, []],
  [/^examples\/prometheus\//, []],
  [/^examples\/us-2025\/|^app-config\.us-2025\.yaml$/, ['us-2025']],
  [/^packages\/cli\/src\/(?:importing|mapping)\//, ['us-2025']],
  [/^packages\/cli\/src\/(?:verifying|trail)\//, ['exports', ...EVERY_PAGE]],
  [
    /^packages\/cli\/src\/(?:commands|lib|output|cli|index)/,
    ['exports', 'us-2025'],
  ],
  [/^packages\/cli\//, []],
  [/^packages\/app-legacy\//, ['narrow', 'pages']],
  [area('Calendar|HomeWidgets|due|calendar'), ['calendar', ...EVERY_PAGE]],
  [
    area('Trends|Rollup|trends|rollups?'),
    ['trends', 'past', 'pages', ...EVERY_PAGE],
  ],
  [
    area('ManagementSystem|managementSystem'),
    ['management-system', 'past', ...EVERY_PAGE, 'exports', 'decisions'],
  ],
  [
    area('Crosswalk|frameworks'),
    ['exports', ...EVERY_PAGE, 'management-system'],
  ],
  [
    area('Reports|exports|listExports|registers'),
    ['exports', 'registers', 'attention', 'us-2025', ...EVERY_PAGE],
  ],
  [
    area('Attention|attention|discovery'),
    ['attention', 'us-2025', 'pages', ...EVERY_PAGE],
  ],
  [area('MyWork|myWork|work'), ['my-work', 'pages', ...EVERY_PAGE]],
  [area('attachments'), ['attachments', 'exports', 'story', ...EVERY_PAGE]],
  [area('Archive'), [...EVERY_PAGE, 'records']],
  [area('Register|descriptor'), ['editor', ...EVERY_PAGE]],
  [
    area('Metrics|MonitoringContent|measurements'),
    ['monitoring', ...EVERY_PAGE, 'pages'],
  ],
];

/** Scripts that the browser tests run with, tests of them apart. */
const HARNESS = /^scripts\/(?:lib|build-apps|test\/postgres)(?!.*\.test\.cjs$)/;

function specsOf(file) {
  if (HARNESS.test(file)) return ALL;
  if (UNSEEN.some(pattern => pattern.test(file))) return [];
  for (const [pattern, specs] of PARTS) {
    const match = file.match(pattern);
    if (match) return typeof specs === 'function' ? specs(match) : specs;
  }
  return ALL;
}

/** The browser tests that a change can reach: `all`, or their names. */
function selectSpecs(files) {
  const found = new Set(files.flatMap(specsOf));
  return ALL.every(name => found.has(name))
    ? 'all'
    : ALL.filter(name => found.has(name));
}

module.exports = { ALL, selectSpecs };
