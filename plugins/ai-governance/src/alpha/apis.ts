import { AiGovernanceClient } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../api';

/** Client of the backend. */
export const aiGovernanceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AiGovernanceClient(deps),
    }),
});
