import {
  aiGovernancePermissions,
  aiGovernanceSystemPermissions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { GOVERNANCE_OFFICE, PortalPolicy } from './PortalPolicy';

const policy = new PortalPolicy();

const signedIn = (...claims: string[]) =>
  ({ info: { ownershipEntityRefs: claims } } as unknown as PolicyQueryUser);

/** What is decided for each permission: yes, no, or the rules that decide. */
async function decisions(user?: PolicyQueryUser) {
  const entries = await Promise.all(
    aiGovernancePermissions.map(async permission => {
      const decision = await policy.handle({ permission }, user);
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

describe('PortalPolicy', () => {
  it('lets those write who answer for a system, and the risk owner decide', async () => {
    expect(await decisions(signedIn('group:default/team'))).toEqual({
      read: 'ALLOW',
      'record.create': 'IS_RISK_OWNER IS_AI_SYSTEM_OWNER',
      'record.update': 'IS_RISK_OWNER IS_AI_SYSTEM_OWNER',
      'record.decide': 'IS_RISK_OWNER',
      'waiver.decide': 'IS_RISK_OWNER',
      'risk.accept': 'IS_RISK_OWNER',
      'release.approve': 'IS_RISK_OWNER',
      'attention.remind': 'ALLOW',
      'unregistered.dismiss': 'DENY',
      'management-system.read': 'ALLOW',
      'management-system.update': 'DENY',
      'management-system.decide': 'DENY',
      'record.relink': 'DENY',
      'record.import': 'DENY',
      'target.update': 'ALLOW',
      'trail.read': 'DENY',
    });
  });

  it('lets the governance office do all but accept risks', async () => {
    expect(await decisions(signedIn(GOVERNANCE_OFFICE))).toEqual({
      read: 'ALLOW',
      'record.create': 'ALLOW',
      'record.update': 'ALLOW',
      'record.decide': 'ALLOW',
      'waiver.decide': 'ALLOW',
      'risk.accept': 'IS_RISK_OWNER',
      'release.approve': 'ALLOW',
      'attention.remind': 'ALLOW',
      'unregistered.dismiss': 'ALLOW',
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
