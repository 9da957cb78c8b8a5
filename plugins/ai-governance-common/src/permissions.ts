import {
  createPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Resource type of an AI system as this plugin guards it. The resource reference is
 * that of the entity.
 * @public
 */
export const RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM = 'ai-governance-system';

/** A permission that is decided for one AI system. @public */
export type AiGovernanceSystemPermission = ResourcePermission<
  typeof RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM
>;

const ofSystem = (
  name: string,
  action: 'create' | 'update',
): AiGovernanceSystemPermission =>
  createPermission({
    name: `ai-governance.${name}`,
    attributes: { action },
    resourceType: RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
  });

/**
 * Read scorecards, inventory, packs and records. What a caller sees is further
 * limited to the entities that the catalog lets them read.
 * @public
 */
export const aiGovernanceReadPermission = createPermission({
  name: 'ai-governance.read',
  attributes: { action: 'read' },
});

/** Write records of an AI system. @public */
export const aiGovernanceRecordCreatePermission = ofSystem(
  'record.create',
  'create',
);

/** Revise, submit and withdraw records that others wrote. @public */
export const aiGovernanceRecordUpdatePermission = ofSystem(
  'record.update',
  'update',
);

/**
 * Approve, reject and revoke records, other than waivers, acceptances and
 * releases. No one decides on their own record.
 * @public
 */
export const aiGovernanceRecordDecidePermission = ofSystem(
  'record.decide',
  'update',
);

/** Approve, reject and revoke waivers. @public */
export const aiGovernanceWaiverDecidePermission = ofSystem(
  'waiver.decide',
  'update',
);

/**
 * Approve, reject and revoke acceptances of risks; whoever approves must be the risk
 * owner too.
 * @public
 */
export const aiGovernanceRiskAcceptPermission = ofSystem(
  'risk.accept',
  'update',
);

/** Approve, reject and revoke releases. @public */
export const aiGovernanceReleaseApprovePermission = ofSystem(
  'release.approve',
  'update',
);

/** Report what was measured of an AI system. @public */
export const aiGovernanceMeasurementCreatePermission = ofSystem(
  'measurement.create',
  'create',
);

/** Take over the records of a system that left the catalog. @public */
export const aiGovernanceRecordRelinkPermission = createPermission({
  name: 'ai-governance.record.relink',
  attributes: { action: 'update' },
});

/** Set targets, change them and give them up. @public */
export const aiGovernanceTargetUpdatePermission = createPermission({
  name: 'ai-governance.target.update',
  attributes: { action: 'update' },
});

/**
 * Take over records that were written and decided elsewhere. Whoever holds it vouches
 * for names and dates in them. An import gives ids, which are unique over all systems, so
 * it takes the permission to read the trail as well.
 * @public
 */
export const aiGovernanceRecordImportPermission = createPermission({
  name: 'ai-governance.record.import',
  attributes: { action: 'create' },
});

/**
 * Read the whole trail, also of systems that the catalog hides, and the records of
 * systems that left the catalog. For auditors.
 * @public
 */
export const aiGovernanceTrailReadPermission = createPermission({
  name: 'ai-governance.trail.read',
  attributes: { action: 'read' },
});

/** Remind whoever has to act of what needs attention. @public */
export const aiGovernanceAttentionRemindPermission = createPermission({
  name: 'ai-governance.attention.remind',
  attributes: { action: 'create' },
});

/** Say of something that looks like AI that it is no AI system of its own. @public */
export const aiGovernanceUnregisteredDismissPermission = createPermission({
  name: 'ai-governance.unregistered.dismiss',
  attributes: { action: 'update' },
});

/**
 * Have pull requests opened, with the credentials of the portal's integrations: for a system
 * whose records the caller may write too, and for what looks like AI and is not registered.
 * @public
 */
export const aiGovernancePullRequestCreatePermission = createPermission({
  name: 'ai-governance.pull-request.create',
  attributes: { action: 'create' },
});

/**
 * Read the management system: policies, objectives, audits, reviews and the other
 * records of the organisation, and what is computed from them.
 * @public
 */
export const aiGovernanceManagementSystemReadPermission = createPermission({
  name: 'ai-governance.management-system.read',
  attributes: { action: 'read' },
});

/** Write, revise, submit and withdraw records of the organisation. @public */
export const aiGovernanceManagementSystemUpdatePermission = createPermission({
  name: 'ai-governance.management-system.update',
  attributes: { action: 'update' },
});

/**
 * Approve, reject and revoke records of the organisation. No one decides on their own
 * record.
 * @public
 */
export const aiGovernanceManagementSystemDecidePermission = createPermission({
  name: 'ai-governance.management-system.decide',
  attributes: { action: 'update' },
});

/** Permissions on the management system of the organisation. @public */
export const aiGovernanceManagementSystemPermissions = [
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceManagementSystemUpdatePermission,
  aiGovernanceManagementSystemDecidePermission,
];

/** Permissions that are decided for one AI system. @public */
export const aiGovernanceSystemPermissions: AiGovernanceSystemPermission[] = [
  aiGovernanceRecordCreatePermission,
  aiGovernanceRecordUpdatePermission,
  aiGovernanceRecordDecidePermission,
  aiGovernanceWaiverDecidePermission,
  aiGovernanceRiskAcceptPermission,
  aiGovernanceReleaseApprovePermission,
  aiGovernanceMeasurementCreatePermission,
];

/** Every permission of the plugin. @public */
export const aiGovernancePermissions = [
  aiGovernanceReadPermission,
  ...aiGovernanceSystemPermissions,
  aiGovernanceAttentionRemindPermission,
  aiGovernanceUnregisteredDismissPermission,
  aiGovernancePullRequestCreatePermission,
  ...aiGovernanceManagementSystemPermissions,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
];
