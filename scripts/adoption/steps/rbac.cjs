const fs = require('node:fs');
const path = require('node:path');
const { evaluated } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE } = require('../lib/variant.cjs');
const { statusOf, withVariant } = require('../lib/withVariant.cjs');
const { WorkApp } = require('../lib/workApp.cjs');

const PAGE = 'docs/rbac.md';

/** RBAC is a policy of the permission backend, in place of the one that allows everything. */
const FEATURES = [
  ...CORE,
  POLICY[0],
  '@backstage-community/plugin-rbac-backend',
  ...SUITE,
];

/** A role of the check's own: the guest owns risks. */
const MORE_ROLES = `
g, user:default/guest, role:default/ai-risk-owner
`;

/** The service that brings in what somebody else wrote; nobody decides on their own import. */
const IMPORTER = {
  token: 'token-of-the-adoption-check',
  subject: 'old-register',
};

const CONFIGS = [
  {
    backend: {
      auth: { externalAccess: [{ type: 'static', options: IMPORTER }] },
    },
    aiGovernance: { recordImports: { services: [IMPORTER.subject] } },
  },
];

/** A condition that names the action alone, which the page warns of. */
const ACTION_ALONE = `---
result: CONDITIONAL
roleEntityRef: role:default/ai-author
pluginId: ai-governance
resourceType: ai-governance-system
permissionMapping: [create, update]
conditions:
  rule: IS_AI_SYSTEM_OWNER
  resourceType: ai-governance-system
  params:
    claims: [$ownerRefs]
`;

const recordsOf = name => `ai-governance/v1/systems/default/${name}/records`;

/** A release approval that waits for somebody, written by a person who is not the guest. */
function waiting(id, name) {
  return {
    id,
    entityRef: `aisystem:default/${name}`,
    type: 'release-approval',
    state: 'submitted',
    author: 'user:default/alice',
    effectiveAt: '2026-01-01T00:00:00Z',
    data: { decision: 'approved' },
  };
}

async function importWaiting(client) {
  const service = client.asService(IMPORTER.token);
  const { status, text } = await service.post(
    'ai-governance/v1/record-imports',
    {
      source: 'adoption check',
      records: [
        waiting('OWNED', 'owned-by-guests'),
        waiting('OTHERS', 'owned-by-others'),
      ],
    },
  );
  if (status >= 300)
    throw new Error(`The records were not imported: ${status} ${text}`);
}

async function decide(client, id, action) {
  const record = await client.json(`ai-governance/v1/records/${id}`);
  return client.post(`ai-governance/v1/records/${id}/transitions`, {
    action,
    revision: record.revision,
  });
}

async function underTheRoles(report, client) {
  const expect = (what, { status, text }, wanted) =>
    report.check(
      `the guest may ${what}`,
      status === wanted,
      `${status} ${text}`,
    );
  const write = name =>
    client.post(recordsOf(name), { type: 'release-approval', data: {} });
  expect(
    'write records of an owned system',
    await write('owned-by-guests'),
    201,
  );
  expect(
    'not write records of a system of others',
    await write('ask-halvorn'),
    403,
  );
  expect(
    'not approve the release of an owned system',
    await decide(client, 'OWNED', 'approve'),
    403,
  );
  expect(
    'withdraw what somebody else wrote for it',
    await decide(client, 'OWNED', 'withdraw'),
    200,
  );
  expect(
    'approve a release as the owner of its risk',
    await decide(client, 'OTHERS', 'approve'),
    200,
  );
  const trail = await statusOf(client, 'ai-governance/v1/trail');
  expect('not read the trail', { status: trail, text: '' }, 403);
}

/** What yarn says where the registry has no version that a package asks for. */
const NO_CANDIDATE = /YN0082: │ (@?[^@\s]+)@npm:(\S+): No candidates found/g;

/**
 * Adds RBAC as the page says. Resolves with false where the registry of this machine
 * lacks a package that RBAC needs, as incomplete mirrors do; throws where it lacks one that the
 * page itself names.
 */
async function addRbac(report, app) {
  const command = WorkApp.snippetsOf(PAGE).find(({ id }) => id === 'rbac-add');
  try {
    await app.follow(PAGE, ['rbac-add']);
    return true;
  } catch (error) {
    const missing = [...error.message.matchAll(NO_CANDIDATE)];
    const isOfPage = ([, name]) => command.text.includes(name);
    if (missing.length === 0 || missing.some(isOfPage)) throw error;
    report.skip(
      'the roles with the RBAC backend',
      `the registry has no ${missing
        .map(([, name, range]) => `${name}@${range}`)
        .join(', ')}, which it needs`,
    );
    return false;
  }
}

/** The roles of the page, with the real backend of RBAC. */
async function rbac(context) {
  const { report, state } = context;
  const app = state.newApp;
  if (!(await addRbac(report, app))) return;
  await app.follow(PAGE, ['rbac-config', 'rbac-policy', 'rbac-conditions']);
  fs.appendFileSync(path.join(app.folder, 'rbac-policy.csv'), MORE_ROLES);
  await withVariant(
    context,
    { name: 'rbac', features: FEATURES, configs: CONFIGS },
    async client => {
      await evaluated({ report, client, count: 3 });
      await importWaiting(client);
      await underTheRoles(report, client);
    },
  );
  app.write('rbac-conditions.yaml', ACTION_ALONE);
  await withVariant(
    context,
    { name: 'rbac-action', features: FEATURES, configs: CONFIGS },
    async client => {
      await evaluated({ report, client, count: 3 });
      await importWaiting(client);
      const { status, text } = await decide(client, 'OWNED', 'approve');
      report.check(
        'a condition for the action alone lets an owner approve, as the page warns',
        status === 200,
        `${status} ${text}`,
      );
    },
  );
}

module.exports = {
  id: 'rbac',
  title: 'the roles of docs/rbac.md with the RBAC backend',
  needs: ['new-app'],
  run: rbac,
};
