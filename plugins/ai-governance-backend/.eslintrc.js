const { holdFloors } = require('../../scripts/lint/floors.cjs');

/** Each floor imports from lower ones only; rooms of one floor do not know each other. */
const floors = [
  ['schema', 'util'],
  ['catalog', 'codeHosts', 'packs', 'parsing'],
  // Who may see or do what.
  ['access'],
  // What is found out about systems.
  ['attachments', 'documents', 'evidence', 'signals'],
  ['discovery', 'evaluation'],
  ['descriptors', 'records', 'systems'],
  // What is made of many systems.
  [
    'attention',
    'calendar',
    'events',
    'insights',
    'managementSystem',
    'measurements',
  ],
  // Measurements are pulled by what takes them over.
  ['exports', 'notifications', 'sources', 'targets', 'work'],
  // What happened is sent to others.
  ['webhooks'],
  // Where the rest meets agents, app-config, tables and HTTP.
  ['actions', 'config', 'database', 'routes'],
  [
    'createGovernance',
    'createWebhooks',
    'DefaultAiGovernanceExtensionPoint',
    'tasks',
  ],
  ['plugin'],
  ['index'],
];

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  holdFloors({ root: __dirname, floors }),
);
