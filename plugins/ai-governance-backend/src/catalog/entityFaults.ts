import { withoutCredentials } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { AlphaEntity } from '@backstage/catalog-model/alpha';

/** Characters of a message of the catalog that are kept. */
const LONGEST = 1_000;

/**
 * What the catalog says of an entity whose newest descriptor it refuses: then its status
 * has an error, and everything else of it is as it was last accepted. Undefined where
 * there is no error.
 */
export function entityFault(entity: Entity): string | undefined {
  const { status } = entity as AlphaEntity;
  const errors = (status?.items ?? []).filter(
    ({ level, message }) => level === 'error' && message,
  );
  return errors.length === 0
    ? undefined
    : withoutCredentials(errors.map(({ message }) => message).join(' ')).slice(
        0,
        LONGEST,
      );
}

/**
 * The location that an entity of kind Location stands for, and why the catalog cannot read
 * it, as pairs: what was read from there before stays as it was.
 */
export function locationFaults(entity: Entity): Array<[string, string]> {
  const fault = entityFault(entity);
  if (fault === undefined) return [];
  const { type, target, targets } = (entity.spec ?? {}) as {
    type?: string;
    target?: string;
    targets?: string[];
  };
  return [...(target ? [target] : []), ...(targets ?? [])].map(place => [
    `${type ?? 'url'}:${place}`,
    fault,
  ]);
}
