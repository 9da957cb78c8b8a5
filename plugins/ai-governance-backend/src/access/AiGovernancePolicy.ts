import {
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceManagementSystemUpdatePermission,
  aiGovernanceMeasurementCreatePermission,
  aiGovernanceRecordCreatePermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceRecordUpdatePermission,
  aiGovernanceRiskAcceptPermission,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
  aiGovernanceUnregisteredDismissPermission,
  aiGovernanceWaiverDecidePermission,
  readEntityRef,
  RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  Permission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  aiSystemConditions,
  createAiSystemConditionalDecision,
} from './conditions';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** For those alone who run AI governance. */
const OFFICE_ONLY: Permission[] = [
  aiGovernanceManagementSystemDecidePermission,
  aiGovernanceManagementSystemUpdatePermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
  aiGovernanceUnregisteredDismissPermission,
];

const WRITING: Permission[] = [
  aiGovernanceMeasurementCreatePermission,
  aiGovernanceRecordCreatePermission,
  aiGovernanceRecordUpdatePermission,
];

const isAmong = (permission: Permission, list: Permission[]) =>
  list.some(other => isPermission(permission, other));

/**
 * A whole permission policy to start from.
 *
 * @remarks
 *
 * Everybody who is signed in reads, reminds others, and may have AI that nobody registered
 * proposed in a pull request. Records of a system are written, changes of its descriptor
 * proposed, and measurements reported, by its owner and its risk owner; the risk owner decides
 * on records. One office, a group
 * or some, writes and decides for all systems and for the organisation, reads the trail,
 * and sets targets; but nobody other than the risk owner accepts a risk. A Chief AI Officer
 * who is named here decides on waivers of all systems. No one decides on
 * what they wrote: the plugin enforces that by itself. What is not AI governance is
 * decided by another policy, or allowed.
 *
 * @public
 */
export class AiGovernancePolicy implements PermissionPolicy {
  readonly #office: ReadonlySet<string>;
  readonly #officers: ReadonlySet<string>;
  readonly #otherwise: PermissionPolicy | undefined;

  constructor(options: {
    /** Full references of the groups or people who run AI governance. */
    office: string | string[];
    /**
     * Full reference of the person or group that `aiGovernance.chiefAiOfficer` names.
     * Default: nobody.
     */
    chiefAiOfficer?: string;
    /** Decides on what is not AI governance. Default: it is allowed. */
    otherwise?: PermissionPolicy;
  }) {
    this.#office = new Set(toRefs([options.office].flat()));
    this.#officers = new Set(toRefs([options.chiefAiOfficer ?? []].flat()));
    this.#otherwise = options.otherwise;
  }

  async handle(
    query: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { permission } = query;
    const claims = toRefs(user?.info.ownershipEntityRefs ?? []);
    const isOffice = claims.some(claim => this.#office.has(claim));
    if (isAmong(permission, OFFICE_ONLY)) {
      return isOffice ? ALLOW : DENY;
    }
    if (
      isPermission(permission, aiGovernanceWaiverDecidePermission) &&
      claims.some(claim => this.#officers.has(claim))
    ) {
      return ALLOW;
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM)) {
      return decideOnSystem(permission, { claims, isOffice });
    }
    return this.#otherwise && !permission.name.startsWith('ai-governance.')
      ? this.#otherwise.handle(query, user)
      : ALLOW;
  }
}

function decideOnSystem(
  permission: ResourcePermission<typeof RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM>,
  { claims, isOffice }: { claims: string[]; isOffice: boolean },
): PolicyDecision {
  if (isOffice && !isPermission(permission, aiGovernanceRiskAcceptPermission)) {
    return ALLOW;
  }
  const ownsRisk = aiSystemConditions.isRiskOwner({ claims });
  return createAiSystemConditionalDecision(
    permission,
    isAmong(permission, WRITING)
      ? { anyOf: [ownsRisk, aiSystemConditions.isAiSystemOwner({ claims })] }
      : ownsRisk,
  );
}

/** References in normal form, however a sign-in or a configuration spells them. */
function toRefs(texts: readonly string[]): string[] {
  return texts.flatMap(text => readEntityRef(text) ?? []);
}
