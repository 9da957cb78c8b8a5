import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createApiRef } from '@backstage/core-plugin-api';

/**
 * The HTTP API of the backend, as the views of this plugin use it.
 * @public
 */
export const aiGovernanceApiRef = createApiRef<AiGovernanceApi>({
  id: 'plugin.ai-governance.service',
});
