import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import { RelationLabel } from './RelationLabel';

/** The relation graph of an entity, with the relations in words. */
export const RelationsCard = () => (
  <EntityCatalogGraphCard height={400} renderLabel={RelationLabel} />
);
