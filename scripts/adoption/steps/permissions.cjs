const { evaluated } = require('../lib/features.cjs');
const { CORE, POLICY, SUITE } = require('../lib/variant.cjs');
const { statusOf, withVariant } = require('../lib/withVariant.cjs');

const README = 'plugins/ai-governance-backend/README.md';

/** A policy under which everybody sees in the catalog what they own, and nothing else. */
const OWNED_ONLY = `
import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogConditions, createCatalogConditionalDecision } from '@backstage/plugin-catalog-backend/alpha';
import { AuthorizeResult, isResourcePermission } from '@backstage/plugin-permission-common';
import { PermissionPolicy, PolicyQuery, PolicyQueryUser } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

class OwnedOnly implements PermissionPolicy {
  async handle({ permission }: PolicyQuery, user?: PolicyQueryUser) {
    return isResourcePermission(permission, 'catalog-entity')
      ? createCatalogConditionalDecision(
          permission,
          catalogConditions.isEntityOwner({ claims: user?.info.ownershipEntityRefs ?? [] }),
        )
      : ({ result: AuthorizeResult.ALLOW } as const);
  }
}

export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'owned-only',
  register(reg) {
    reg.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy(new OwnedOnly());
      },
    });
  },
});
`;

const RECORD = { type: 'release-approval', data: {} };

const IMPORT = {
  source: 'elsewhere',
  records: [
    {
      id: 'IMP-1',
      entityRef: 'aisystem:default/owned-by-guests',
      type: 'release-approval',
      state: 'approved',
      author: 'user:default/alice',
      approver: 'user:default/bob',
      effectiveAt: '2026-01-01T00:00:00Z',
      data: { decision: 'approved' },
    },
  ],
};

const recordsOf = name => `ai-governance/v1/systems/default/${name}/records`;

async function off(context) {
  const { report } = context;
  const configs = [{ permission: { enabled: false } }];
  const named = { aiGovernance: { fullAccess: ['user:default/guest'] } };
  const features = [...CORE, ...SUITE];
  await withVariant(
    context,
    { name: 'permissions-off', features, configs },
    async client => {
      await evaluated({ report, client, count: 3 });
      const status = await statusOf(client, recordsOf('owned-by-others'), {
        method: 'POST',
        body: RECORD,
      });
      report.check(
        'without permissions: a record is written',
        status === 201,
        `${status}`,
      );
      for (const [path, options] of [
        ['ai-governance/v1/record-imports', { method: 'POST', body: IMPORT }],
        ['ai-governance/v1/trail', {}],
      ]) {
        const refused = await statusOf(client, path, options);
        report.check(
          `without permissions: ${path} is not for a guest`,
          refused === 403,
          `${refused}`,
        );
      }
    },
  );
  await withVariant(
    context,
    {
      name: 'permissions-off-named',
      features,
      configs: [...configs, named],
    },
    async client => {
      await evaluated({ report, client, count: 3 });
      await client.post(recordsOf('owned-by-others'), RECORD);
      const trail = await client.json('ai-governance/v1/trail/verification');
      report.check(
        'without permissions, a person who is named has full access: the trail is whole',
        trail.valid && trail.entries > 0,
        JSON.stringify(trail),
      );
    },
  );
}

async function conditional(context) {
  const { report, state } = context;
  state.newApp.write('packages/backend/src/variants/ownedOnly.ts', OWNED_ONLY);
  const features = [...CORE, POLICY[0], './ownedOnly', ...SUITE];
  await withVariant(
    context,
    { name: 'permissions-conditional', features },
    async client => {
      await evaluated({ report, client, count: 1 });
      const { items } = await client.json('ai-governance/v1/systems');
      report.check(
        'a conditional catalog.entity.read: the inventory has what the caller owns',
        items.length === 1 && /owned-by-guests$/.test(items[0].entityRef),
        JSON.stringify(items.map(({ entityRef }) => entityRef)),
      );
      const { total } = await client.json('ai-governance/v1/summary');
      report.check(
        'a conditional catalog.entity.read: so do the totals',
        total === 1,
        `${total}`,
      );
      const hidden = await statusOf(client, recordsOf('owned-by-others'));
      report.check(
        'a conditional catalog.entity.read: what is hidden is not found',
        hidden === 404,
        `${hidden}`,
      );
    },
  );
}

/** The policy of the README, with a guest who is not of the governance office. */
async function policyOfReadme(context) {
  const { report, state } = context;
  await state.newApp.follow(README, ['policy-add', 'policy']);
  await report.attempt('the policy of the README compiles', () =>
    state.newApp.run('yarn tsc'),
  );
  const features = [...CORE, POLICY[0], '../governancePolicy', ...SUITE];
  await withVariant(
    context,
    { name: 'permissions-readme', features },
    async client => {
      await evaluated({ report, client, count: 3 });
      const expected = [
        [
          'write a record of an owned system',
          recordsOf('owned-by-guests'),
          { method: 'POST', body: RECORD },
          201,
        ],
        [
          'not write a record of a system of others',
          recordsOf('ask-halvorn'),
          { method: 'POST', body: RECORD },
          403,
        ],
        [
          'write a record as the owner of the risk',
          recordsOf('owned-by-others'),
          { method: 'POST', body: RECORD },
          201,
        ],
        [
          'not import records',
          'ai-governance/v1/record-imports',
          { method: 'POST', body: IMPORT },
          403,
        ],
        ['not read the trail', 'ai-governance/v1/trail', {}, 403],
      ];
      for (const [what, path, options, wanted] of expected) {
        const status = await statusOf(client, path, options);
        report.check(
          `under the policy of the README a guest may ${what}`,
          status === wanted,
          `${status}`,
        );
      }
    },
  );
}

async function permissions(context) {
  await off(context);
  await conditional(context);
  await policyOfReadme(context);
}

module.exports = {
  id: 'permissions',
  title: 'permissions off, on with conditions, and the policy of the README',
  needs: ['new-app'],
  run: permissions,
};
