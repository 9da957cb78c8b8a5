import {
  EntityRef,
  RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/** Systems whose owner or risk owner is one of these references. @public */
export interface AiSystemQuery {
  field: 'spec.owner' | 'spec.governance.riskOwner';
  refs: string[];
}

/** An AI system as permissions are decided for it. @public */
export interface AiSystemResource {
  entity: Entity;
  /** The declared owner, and every group below it. */
  owners: ReadonlySet<EntityRef>;
  /** The declared risk owner, and every group below it. */
  riskOwners: ReadonlySet<EntityRef>;
}

/** AI systems, as permissions on their records are decided. @public */
export const aiSystemPermissionResourceRef = createPermissionResourceRef<
  AiSystemResource,
  AiSystemQuery
>().with({
  pluginId: 'ai-governance',
  resourceType: RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
});
