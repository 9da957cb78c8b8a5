import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  aiSystemConditions,
  createAiSystemConditionalDecision,
} from '../access';

const GROUPS: Record<string, string[]> = {
  ada: ['team'],
  tom: ['team'],
  tess: ['others'],
};

const claimsOf = (ref: string): string[] => [
  ref,
  ...(GROUPS[ref.split('/')[1]] ?? []).map(group => `group:default/${group}`),
];

/** Tells which groups are whose. */
export const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      const userEntityRef = auth.isPrincipal(credentials, 'user')
        ? credentials.principal.userEntityRef
        : '';
      return { userEntityRef, ownershipEntityRefs: claimsOf(userEntityRef) };
    },
  }),
});

const allow = (yes: boolean): PolicyDecision => ({
  result: yes ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
});

/** Tess and tom write for the organisation, bob decides, and none of the team else reads. */
function mayManage(permission: string, who: string): boolean {
  switch (permission) {
    case 'ai-governance.management-system.read':
      return ['tess', 'tom', 'bob', 'auditor'].includes(who);
    case 'ai-governance.management-system.update':
      return ['tess', 'tom'].includes(who);
    default:
      return ['tess', 'bob'].includes(who);
  }
}

/** Owners write, the risk owner accepts, bob decides, the auditor audits. */
const policy: PermissionPolicy = {
  async handle({ permission }, user): Promise<PolicyDecision> {
    const who = user?.info.userEntityRef.split('/')[1] ?? '';
    const claims = user?.info.ownershipEntityRefs ?? [];
    if (isResourcePermission(permission, 'catalog-entity')) {
      return who === 'blind'
        ? createCatalogConditionalDecision(
            permission,
            catalogConditions.isEntityOwner({ claims }),
          )
        : allow(true);
    }
    if (isResourcePermission(permission, 'ai-governance-system')) {
      const owner = aiSystemConditions.isAiSystemOwner({ claims });
      const riskOwner = aiSystemConditions.isRiskOwner({ claims });
      switch (permission.name) {
        case 'ai-governance.record.create':
        case 'ai-governance.record.update':
        case 'ai-governance.measurement.create':
          return createAiSystemConditionalDecision(permission, {
            anyOf: [owner, riskOwner],
          });
        case 'ai-governance.risk.accept':
          return createAiSystemConditionalDecision(permission, riskOwner);
        default:
          return who === 'bob'
            ? allow(true)
            : createAiSystemConditionalDecision(permission, riskOwner);
      }
    }
    if (permission.name === 'ai-governance.read') {
      return allow(who !== 'outsider');
    }
    if (permission.name.startsWith('ai-governance.management-system.')) {
      return allow(mayManage(permission.name, who));
    }
    if (permission.name === 'ai-governance.pull-request.create') {
      return allow(['ada', 'tess'].includes(who));
    }
    return allow(who === 'auditor');
  },
};

/** The policy, for the permission backend. */
export const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(reg) {
    reg.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy(policy);
      },
    });
  },
});
