import {
  aiGovernanceRecordImportPermission,
  aiGovernanceTargetUpdatePermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { GOVERNANCE_OFFICE, PortalPolicy } from './PortalPolicy';

const signedIn = (...claims: string[]) =>
  ({ info: { ownershipEntityRefs: claims } } as unknown as PolicyQueryUser);

describe('PortalPolicy', () => {
  const policy = new PortalPolicy();

  it('lets everybody set targets', async () => {
    expect(
      await policy.handle(
        { permission: aiGovernanceTargetUpdatePermission },
        signedIn('group:default/team'),
      ),
    ).toEqual({ result: 'ALLOW' });
  });

  it('leaves the rest to the policy to start from', async () => {
    const permission = aiGovernanceRecordImportPermission;
    expect(
      await policy.handle({ permission }, signedIn('group:default/team')),
    ).toEqual({ result: 'DENY' });
    expect(
      await policy.handle({ permission }, signedIn(GOVERNANCE_OFFICE)),
    ).toEqual({ result: 'ALLOW' });
  });
});
