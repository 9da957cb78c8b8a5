import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { createHash } from 'node:crypto';
import { FormerDescriptor, PastFile } from './readPast';

function formerSpec(spec: JsonObject, former: FormerDescriptor): JsonObject {
  const { only, without, set } = former;
  const kept = Object.entries(spec).filter(
    ([key]) => !without.includes(key) && (only?.includes(key) ?? true),
  );
  return { ...Object.fromEntries(kept), ...set };
}

/**
 * What the catalog held of a system at an instant: undefined before it was registered,
 * and what the descriptor of today says once no earlier one holds.
 */
export function formerEntity(
  entity: Entity,
  past: Pick<PastFile, 'registered' | 'before'>,
  at: number,
): Entity | undefined {
  if (at < past.registered) return undefined;
  const former = past.before.find(({ until }) => at < until);
  const spec = former
    ? formerSpec(entity.spec as JsonObject, former)
    : entity.spec;
  const etag = createHash('sha256').update(JSON.stringify(spec)).digest('hex');
  return { ...entity, spec, metadata: { ...entity.metadata, etag } };
}
