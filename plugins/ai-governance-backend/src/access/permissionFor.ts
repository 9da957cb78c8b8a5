import {
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceManagementSystemUpdatePermission,
  aiGovernanceRecordCreatePermission,
  aiGovernanceRecordDecidePermission,
  aiGovernanceRecordUpdatePermission,
  aiGovernanceReleaseApprovePermission,
  aiGovernanceRiskAcceptPermission,
  AiGovernanceSystemPermission,
  aiGovernanceWaiverDecidePermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Permission } from '@backstage/plugin-permission-common';
import { isOfOrganisation } from './organisation';
import { PermittedRights } from './SystemAccess';

/** The permission behind each right on the records of an AI system. */
export const SYSTEM_PERMISSIONS: Record<
  keyof PermittedRights,
  AiGovernanceSystemPermission
> = {
  create: aiGovernanceRecordCreatePermission,
  update: aiGovernanceRecordUpdatePermission,
  decide: aiGovernanceRecordDecidePermission,
  decideWaiver: aiGovernanceWaiverDecidePermission,
  acceptRisk: aiGovernanceRiskAcceptPermission,
  approveRelease: aiGovernanceReleaseApprovePermission,
};

/** The permission that gives a right on a record of a system or the organisation. */
export function permissionFor(
  right: keyof PermittedRights,
  record: { entityRef: string },
): Permission {
  if (!isOfOrganisation(record)) {
    return SYSTEM_PERMISSIONS[right];
  }
  return right === 'create' || right === 'update'
    ? aiGovernanceManagementSystemUpdatePermission
    : aiGovernanceManagementSystemDecidePermission;
}
