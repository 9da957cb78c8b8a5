import { Entity } from '@backstage/catalog-model';
import {
  createHashMatcher,
  hashMeaning,
  HashMatcher,
} from '../entity/specHash';
import { writeMeaning } from '../entity/specMeaning';

/**
 * Hash of what the declared intended use means, as {@link specHash} makes it. An
 * acceptance for another use than this is outdated.
 * @public
 */
export function intendedUseHash(entity: Entity): string {
  return hashMeaning(writeMeaning(entity, key => key === 'intendedUse'));
}

/** Compares stored hashes with the intended use that is declared now. */
export function intendedUseMatcher(entity: Entity): HashMatcher {
  return createHashMatcher({
    current: () => intendedUseHash(entity),
    written: () => entity.spec?.intendedUse ?? null,
  });
}
