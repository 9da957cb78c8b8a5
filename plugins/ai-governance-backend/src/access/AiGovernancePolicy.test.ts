import {
  aiGovernancePermissions,
  aiGovernanceSystemPermissions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { AiGovernancePolicy } from './AiGovernancePolicy';

const OFFICE = 'group:default/ai-governance-office';

const policy = new AiGovernancePolicy({ office: OFFICE });

const signedIn = (...claims: string[]) =>
  ({ info: { ownershipEntityRefs: claims } } as unknown as PolicyQueryUser);

/** What is decided for each permission: yes, no, or the rules that decide. */
async function decisions(user?: PolicyQueryUser, asked = policy) {
  const entries = await Promise.all(
    aiGovernancePermissions.map(async permission => {
      const decision = await asked.handle({ permission }, user);
      const outcome =
        decision.result === AuthorizeResult.CONDITIONAL
          ? JSON.stringify(decision.conditions)
              .match(/IS_[A-Z_]+/g)!
              .join(' ')
          : decision.result;
      return [permission.name.replace('ai-governance.', ''), outcome];
    }),
  );
  return Object.fromEntries(entries);
}

describe('AiGovernancePolicy', () => {
  it('lets those write who answer for a system, and the risk owner decide', async () => {
    expect(await decisions(signedIn('group:default/team'))).toEqual({
      read: 'ALLOW',
      'record.create': 'IS_RISK_OWNER IS_AI_SYSTEM_OWNER',
      'record.update': 'IS_RISK_OWNER IS_AI_SYSTEM_OWNER',
      'record.decide': 'IS_RISK_OWNER',
      'waiver.decide': 'IS_RISK_OWNER',
      'risk.accept': 'IS_RISK_OWNER',
      'release.approve': 'IS_RISK_OWNER',
      'measurement.create': 'IS_RISK_OWNER IS_AI_SYSTEM_OWNER',
      'attention.remind': 'ALLOW',
      'unregistered.dismiss': 'DENY',
      'pull-request.create': 'ALLOW',
      'management-system.read': 'ALLOW',
      'management-system.update': 'DENY',
      'management-system.decide': 'DENY',
      'record.relink': 'DENY',
      'record.import': 'DENY',
      'target.update': 'DENY',
      'trail.read': 'DENY',
    });
  });

  it('lets the governance office do all but accept risks', async () => {
    expect(await decisions(signedIn(OFFICE))).toEqual({
      read: 'ALLOW',
      'record.create': 'ALLOW',
      'record.update': 'ALLOW',
      'record.decide': 'ALLOW',
      'waiver.decide': 'ALLOW',
      'risk.accept': 'IS_RISK_OWNER',
      'release.approve': 'ALLOW',
      'measurement.create': 'ALLOW',
      'attention.remind': 'ALLOW',
      'unregistered.dismiss': 'ALLOW',
      'pull-request.create': 'ALLOW',
      'management-system.read': 'ALLOW',
      'management-system.update': 'ALLOW',
      'management-system.decide': 'ALLOW',
      'record.relink': 'ALLOW',
      'record.import': 'ALLOW',
      'target.update': 'ALLOW',
      'trail.read': 'ALLOW',
    });
  });

  it('lets nobody write without a claim', async () => {
    for (const permission of aiGovernanceSystemPermissions) {
      const decision = await policy.handle({ permission });
      expect(JSON.stringify(decision)).toContain('"claims":[]');
    }
  });

  it('knows the office however the sign-in spells it', async () => {
    const spelt = await decisions(
      signedIn(' Group:Default/AI-Governance-\u200bOffice\u00a0'),
    );
    expect(spelt['trail.read']).toBe('ALLOW');
  });

  it('lets the Chief AI Officer decide on waivers, and on nothing more', async () => {
    const named = new AiGovernancePolicy({
      office: OFFICE,
      chiefAiOfficer: 'User:Default/Dana',
    });
    const officer = signedIn('user:default/dana');
    const { 'waiver.decide': waivers, ...others } = await decisions(
      officer,
      named,
    );
    const { 'waiver.decide': _, ...before } = await decisions(officer);
    expect(waivers).toBe('ALLOW');
    expect(others).toEqual(before);
    expect(await decisions(signedIn('user:default/eve'), named)).toEqual(
      await decisions(signedIn('user:default/eve')),
    );
  });

  it('leaves what is not AI governance to another policy', async () => {
    const handle = jest.fn(async () => ({ result: AuthorizeResult.DENY }));
    const both = new AiGovernancePolicy({
      office: [OFFICE],
      otherwise: { handle } as unknown as PermissionPolicy,
    });
    const other = { type: 'basic', name: 'x.y', attributes: {} } as const;
    expect(await both.handle({ permission: other })).toEqual({
      result: AuthorizeResult.DENY,
    });
    for (const permission of aiGovernancePermissions) {
      await both.handle({ permission }, signedIn(OFFICE));
    }
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('allows what is not AI governance', async () => {
    const decision = await policy.handle({
      permission: {
        type: 'basic',
        name: 'catalog.location.create',
        attributes: { action: 'create' },
      },
    });
    expect(decision).toEqual({ result: AuthorizeResult.ALLOW });
  });
});
