import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Read scorecards, inventory and packs. What a caller sees is further limited to
 * the entities that the catalog lets him read.
 * @public
 */
export const aiGovernanceReadPermission = createPermission({
  name: 'ai-governance.read',
  attributes: { action: 'read' },
});

/** Every permission of the plugin. @public */
export const aiGovernancePermissions = [aiGovernanceReadPermission];
