import {
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceRiskAcceptPermission,
  aiGovernanceTrailReadPermission,
  EntityRef,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { toPerson, toService } from './CallerResolver';
import { NamedAccess, PermissionFloor } from './PermissionFloor';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
} as unknown as PolicyDecision;

const ada = mockCredentials.user('user:default/ada');
const scorer = mockCredentials.service('plugin:scorer');
const groups = {
  withAncestors: async (refs: readonly EntityRef[]) => [...refs],
};

function setUp(options: {
  decide?: (permission: Permission) => PolicyDecision;
  claims?: string[];
  named?: Partial<NamedAccess>;
  permissionsEnabled?: boolean;
}) {
  const { decide = () => ALLOW, claims = [], named } = options;
  const answer = async (asked: Array<{ permission: Permission }>) =>
    asked.map(({ permission }) => decide(permission));
  const logger = mockServices.logger.mock();
  const floor = new PermissionFloor({
    named: {
      recordImports: { people: [], services: [] },
      fullAccess: [],
      ...named,
    },
    permissionsEnabled: options.permissionsEnabled ?? true,
    permissions: mockServices.permissions.mock({
      authorize: answer as never,
      authorizeConditional: answer as never,
    }),
    auth: mockServices.auth(),
    callers: {
      of: async credentials =>
        credentials === ada
          ? toPerson(
              {
                userEntityRef: 'user:default/ada',
                ownershipEntityRefs: claims,
              },
              groups,
            )
          : toService('plugin:scorer'),
    },
    logger,
  });
  return { floor, logger };
}

const office = readEntityRef('group:default/office')!;

describe('PermissionFloor', () => {
  it('refuses imports to everybody who is not named, whatever the policy says', async () => {
    const { floor } = setUp({});
    const permission = aiGovernanceRecordImportPermission;
    for (const credentials of [ada, scorer]) {
      expect(await floor.findRefusal(permission, credentials)).toContain(
        'aiGovernance.recordImports',
      );
    }
  });

  it('lets people, groups and services import that are named', async () => {
    const permission = aiGovernanceRecordImportPermission;
    const { floor } = setUp({
      claims: ['Group:Default/Office'],
      named: {
        recordImports: { people: [office], services: ['plugin:scorer'] },
      },
    });
    expect(await floor.findRefusal(permission, ada)).toBeUndefined();
    expect(await floor.findRefusal(permission, scorer)).toBeUndefined();
  });

  it('does not take a service for a person of the same name', async () => {
    const { floor } = setUp({
      named: {
        recordImports: {
          people: [readEntityRef('plugin:scorer')!],
          services: ['user:default/ada'],
        },
      },
    });
    const permission = aiGovernanceRecordImportPermission;
    expect(await floor.findRefusal(permission, ada)).toBeDefined();
    expect(await floor.findRefusal(permission, scorer)).toBeDefined();
  });

  it.each([
    aiGovernanceTrailReadPermission,
    aiGovernanceRecordRelinkPermission,
    aiGovernanceManagementSystemDecidePermission,
  ])(
    'refuses $name to a person whom the policy limits in nothing',
    async permission => {
      const { floor, logger } = setUp({});
      expect(await floor.findRefusal(permission, ada)).toContain(
        'limits you in nothing',
      );
      await floor.findRefusal(permission, ada);
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(await floor.isOpen(ada)).toBe(true);
      // A service is limited by what its token may do.
      expect(await floor.findRefusal(permission, scorer)).toBeUndefined();
    },
  );

  it('leaves reading to everybody', async () => {
    const { floor } = setUp({});
    expect(
      await floor.findRefusal(aiGovernanceReadPermission, ada),
    ).toBeUndefined();
  });

  it.each<[string, Permission, PolicyDecision]>([
    ['one denial', aiGovernanceRecordRelinkPermission, DENY],
    ['one condition', aiGovernanceRiskAcceptPermission, CONDITIONAL],
  ])(
    'takes a policy with %s for one that names people',
    async (_, one, other) => {
      const { floor, logger } = setUp({
        decide: ({ name }) => (name === one.name ? other : ALLOW),
      });
      expect(await floor.isUnlimited(ada)).toBe(false);
      expect(await floor.isOpen(ada)).toBe(false);
      expect(
        await floor.findRefusal(aiGovernanceTrailReadPermission, ada),
      ).toBeUndefined();
      expect(logger.warn).not.toHaveBeenCalled();
    },
  );

  it('leaves every right to a person who is named for it', async () => {
    const { floor, logger } = setUp({
      claims: ['group:default/office'],
      named: { fullAccess: [office] },
    });
    expect(await floor.isUnlimited(ada)).toBe(false);
    expect(await floor.isOpen(ada)).toBe(false);
    await floor.warnAtStart(async () => ada);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('warns at the start where a guest is limited in nothing', async () => {
    const { floor, logger } = setUp({});
    await floor.warnAtStart(async () => ada);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('limits user:default/ada in nothing'),
    );
  });

  it('says nothing at the start where there are no guests', async () => {
    const { floor, logger } = setUp({});
    await floor.warnAtStart(async () => undefined);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('warns at the start where permissions are off, and tells everybody', async () => {
    const { floor, logger } = setUp({
      permissionsEnabled: false,
      claims: ['group:default/office'],
      named: { fullAccess: [office] },
    });
    await floor.warnAtStart(async () => undefined);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Writing may be open .*AiGovernancePolicy/),
    );
    expect(await floor.isOpen(ada)).toBe(true);
    expect(await floor.isOpen(scorer)).toBe(false);
  });
});
