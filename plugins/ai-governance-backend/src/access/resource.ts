import { RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/** Systems whose owner or risk owner is one of these references. @public */
export interface AiSystemQuery {
  field: 'spec.owner' | 'spec.governance.riskOwner';
  refs: string[];
}

/** AI systems, as permissions on their records are decided. @public */
export const aiSystemPermissionResourceRef = createPermissionResourceRef<
  Entity,
  AiSystemQuery
>().with({
  pluginId: 'ai-governance',
  resourceType: RESOURCE_TYPE_AI_GOVERNANCE_SYSTEM,
});
