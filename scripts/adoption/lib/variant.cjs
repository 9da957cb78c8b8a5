const path = require('node:path');
const { resolveRoot } = require('../../lib/workspace.cjs');
const { Backend } = require('./Backend.cjs');

const KINDS = [
  'AISystem',
  'API',
  'Component',
  'Group',
  'Location',
  'Resource',
  'System',
  'User',
];

/** Backend packages that a portal cannot do without. */
const CORE = [
  '@backstage/plugin-app-backend',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
];

const POLICY = [
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
];

const SUITE = [
  '@ai-catalogue/backstage-plugin-catalog-backend-module-ai-system',
  '@ai-catalogue/backstage-plugin-ai-governance-backend',
];

/** The source of a backend with these features; each is a package or a file beside it. */
function backendSource(features) {
  const lines = features.map(feature => `backend.add(import('${feature}'));`);
  return [
    "import { createBackend } from '@backstage/backend-defaults';",
    'const backend = createBackend();',
    ...lines,
    'backend.start();',
    '',
  ].join('\n');
}

/** What the variants have in common: who the guest is, and what the catalog reads. */
function variantConfig(app) {
  const file = target => ({ type: 'file', target });
  return {
    auth: {
      providers: {
        guest: {
          userEntityRef: 'user:default/guest',
          ownershipEntityRefs: ['user:default/guest', 'group:default/guests'],
        },
      },
    },
    backend: { database: { client: 'better-sqlite3', connection: ':memory:' } },
    catalog: {
      rules: [{ allow: KINDS }],
      processingInterval: { seconds: 10 },
      locations: [
        file(path.join(app.folder, 'examples/org.yaml')),
        file(resolveRoot('scripts/adoption/fixtures/systems.yaml')),
        // It has a bill of materials and a model card beside it.
        file(resolveRoot('examples/repos/ask-halvorn/catalog-info.yaml')),
      ],
    },
    permission: { enabled: true },
    aiGovernance: {
      schedule: { frequency: { seconds: 10 }, timeout: { minutes: 5 } },
    },
  };
}

/**
 * Starts a backend of the portal with these features and layers of configuration,
 * beside the backend that the READMEs made, which stays as it is.
 */
function startVariant({
  app,
  processes,
  name,
  features,
  configs = [],
  port,
  env = {},
  folder = app.folder,
}) {
  app.write(
    `packages/backend/src/variants/${name}.ts`,
    backendSource(features),
  );
  return Backend.start({
    app: folder,
    env: { ...app.env, ...env },
    name,
    processes,
    port,
    args: [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      `src/variants/${name}.ts`,
    ],
    configs: [variantConfig(app), ...configs],
  });
}

module.exports = { startVariant, CORE, POLICY, SUITE };
