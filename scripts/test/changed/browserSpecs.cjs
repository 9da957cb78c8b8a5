/** Names of `e2e-tests/*.spec.ts`. */
const ALL = [
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

/**
 * Which browser tests can notice a change, for the parts that not all of them open. The
 * first pattern that fits decides; what none fits is for all. `markup` opens every page.
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
  [/^packages\/cli\/src\/(?:verifying|trail)\//, ['exports', 'markup']],
  [
    /^packages\/cli\/src\/(?:commands|lib|output|cli|index)/,
    ['exports', 'us-2025'],
  ],
  [/^packages\/cli\//, []],
  [/^packages\/app-legacy\//, ['pages']],
  [area('Calendar|HomeWidgets|due|calendar'), ['calendar', 'markup']],
  [area('Trends|Rollup|trends|rollups?'), ['trends', 'past', 'pages', 'markup']],
  [
    area('ManagementSystem|managementSystem'),
    ['management-system', 'past', 'markup', 'exports', 'decisions'],
  ],
  [area('Crosswalk|frameworks'), ['exports', 'markup', 'management-system']],
  [
    area('Reports|exports|listExports|registers'),
    ['exports', 'registers', 'attention', 'us-2025', 'markup'],
  ],
  [
    area('Attention|attention|discovery'),
    ['attention', 'us-2025', 'pages', 'markup'],
  ],
  [area('MyWork|myWork|work'), ['my-work', 'pages', 'markup']],
  [area('attachments'), ['attachments', 'exports', 'story', 'markup']],
  [area('Archive'), ['markup', 'records']],
  [area('Register|descriptor'), ['editor', 'markup']],
  [
    area('Metrics|MonitoringContent|measurements'),
    ['monitoring', 'markup', 'pages'],
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
