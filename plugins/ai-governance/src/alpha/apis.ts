import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ApiBlueprint, coreApis } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../api';

/** Client of the backend. */
export const aiGovernanceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: coreApis.discovery, fetchApi: coreApis.fetch },
      factory: deps => new AiGovernanceClient(deps),
    }),
});
