import { Entity } from '@backstage/catalog-model';
import { getRelationEdges } from '../getRelationEdges';
import { AiSystemFault } from './AiSystemFault';

/**
 * Entities that one AISystem names at most. The catalog puts every one of them together
 * again when the system changes, before it takes in anything else.
 */
const MOST_RELATIONS = 1000;

/** That an AISystem names more entities than a catalog can follow. */
export function relationFaults(entity: Entity): AiSystemFault[] {
  const { length } = getRelationEdges(entity);
  return length > MOST_RELATIONS
    ? [
        {
          path: 'spec',
          value: length,
          message: `spec names ${length} entities; allowed: ${MOST_RELATIONS} at most`,
        },
      ]
    : [];
}
