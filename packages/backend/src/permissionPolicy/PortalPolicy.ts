import {
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceManagementSystemUpdatePermission,
  aiGovernanceRecordCreatePermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceRecordUpdatePermission,
  aiGovernanceRiskAcceptPermission,
  aiGovernanceTrailReadPermission,
  aiGovernanceUnregisteredDismissPermission,
  RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  aiSystemConditions,
  createAiSystemConditionalDecision,
} from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** Who runs AI governance in the example organisation. */
export const GOVERNANCE_OFFICE = 'group:default/ai-governance-office';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Everybody reads everything but the trail and reminds others, and whatever is not
 * AI governance is allowed, as befits a trial. The governance office dismisses what
 * looks like AI, and writes and decides for the organisation. Records are written by
 * those who own a system, and decided on by its risk owner and the governance office.
 * No one approves their own record: the plugin enforces that by itself. Copy this policy
 * and make it your own.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    const isOffice = claims.includes(GOVERNANCE_OFFICE);
    if (
      isPermission(permission, aiGovernanceTrailReadPermission) ||
      isPermission(permission, aiGovernanceRecordImportPermission) ||
      isPermission(permission, aiGovernanceRecordRelinkPermission) ||
      isPermission(permission, aiGovernanceUnregisteredDismissPermission) ||
      isPermission(permission, aiGovernanceManagementSystemUpdatePermission) ||
      isPermission(permission, aiGovernanceManagementSystemDecidePermission)
    ) {
      return isOffice ? ALLOW : DENY;
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM)) {
      return decideOnSystem(permission, { claims, isOffice });
    }
    return ALLOW;
  }
}

function decideOnSystem(
  permission: ResourcePermission<typeof RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM>,
  { claims, isOffice }: { claims: string[]; isOffice: boolean },
): PolicyDecision {
  const ownsRisk = aiSystemConditions.isRiskOwner({ claims });
  if (isPermission(permission, aiGovernanceRiskAcceptPermission)) {
    return createAiSystemConditionalDecision(permission, ownsRisk);
  }
  if (isOffice) {
    return ALLOW;
  }
  const writes =
    isPermission(permission, aiGovernanceRecordCreatePermission) ||
    isPermission(permission, aiGovernanceRecordUpdatePermission);
  return writes
    ? createAiSystemConditionalDecision(permission, {
        anyOf: [ownsRisk, aiSystemConditions.isAiSystemOwner({ claims })],
      })
    : createAiSystemConditionalDecision(permission, ownsRisk);
}
