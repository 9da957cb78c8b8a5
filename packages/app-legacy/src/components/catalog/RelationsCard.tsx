import { AiSystemRelationLabel } from '@ai-catalogue/backstage-plugin-ai-governance';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';

/** The relation graph of an entity, with the relations in words. */
export const RelationsCard = () => (
  <EntityCatalogGraphCard height={400} renderLabel={AiSystemRelationLabel} />
);
