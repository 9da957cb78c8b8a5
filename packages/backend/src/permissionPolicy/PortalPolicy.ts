import { aiGovernanceTargetUpdatePermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AiGovernancePolicy } from '@ai-catalogue/backstage-plugin-ai-governance-backend';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** Who runs AI governance in the example organisation. */
export const GOVERNANCE_OFFICE = 'group:default/ai-governance-office';

/**
 * The policy to start from, of the backend package, with one difference: in this
 * organisation everybody may set targets.
 */
export class PortalPolicy implements PermissionPolicy {
  readonly #policy = new AiGovernancePolicy({ office: GOVERNANCE_OFFICE });

  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    return isPermission(query.permission, aiGovernanceTargetUpdatePermission)
      ? { result: AuthorizeResult.ALLOW }
      : this.#policy.handle(query, user);
  }
}
