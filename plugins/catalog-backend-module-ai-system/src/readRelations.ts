import {
  AiSystemRelationDefinition,
  relationsWithKinds,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';

/**
 * The relation table with the kinds that the organisation takes for AI. The plugin that
 * scans the catalog reads the same setting, and says what is wrong with a kind.
 *
 * @throws Error where `aiGovernance.discovery.kinds` is not a list of texts
 */
export function readRelations(
  config: RootConfigService,
): AiSystemRelationDefinition[] {
  return relationsWithKinds({
    kinds: config.getOptionalStringArray('aiGovernance.discovery.kinds') ?? [],
  });
}
