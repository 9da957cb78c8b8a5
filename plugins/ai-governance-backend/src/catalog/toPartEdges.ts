import {
  Entity,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Which of some Domains and Systems is part of which other. */
export function toPartEdges(
  entities: Entity[],
): Array<{ parent: string; child: string }> {
  const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
  return entities.flatMap(entity =>
    (entity.relations ?? [])
      .filter(
        ({ type, targetRef }) =>
          type === RELATION_PART_OF && known.has(targetRef),
      )
      .map(({ targetRef }) => ({
        parent: targetRef,
        child: stringifyEntityRef(entity),
      })),
  );
}
