import {
  aiGovernanceMeasurementCreatePermission,
  aiGovernanceSystemPermissions,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { permissionFor, SYSTEM_PERMISSIONS } from './permissionFor';
import { PermittedRights } from './SystemAccess';

const RIGHTS = Object.keys(SYSTEM_PERMISSIONS) as Array<keyof PermittedRights>;

describe('permissionFor', () => {
  it('names a permission of its own for every right on a system', () => {
    const entityRef = 'aisystem:default/a';
    const permissions = RIGHTS.map(right =>
      permissionFor(right, { entityRef }),
    );
    // What is measured is no record: its right is read for many systems at once.
    expect([...permissions, aiGovernanceMeasurementCreatePermission]).toEqual(
      aiGovernanceSystemPermissions,
    );
    expect(Object.keys(SYSTEM_PERMISSIONS)).toEqual(RIGHTS);
  });

  it('names those of the management system for the organisation', () => {
    const entityRef = MANAGEMENT_SYSTEM_REF;
    const names = RIGHTS.map(right => [
      right,
      permissionFor(right, { entityRef }).name,
    ]);
    const update = 'ai-governance.management-system.update';
    const decide = 'ai-governance.management-system.decide';
    expect(Object.fromEntries(names)).toEqual({
      create: update,
      update,
      decide,
      decideWaiver: decide,
      acceptRisk: decide,
      approveRelease: decide,
    });
  });
});
