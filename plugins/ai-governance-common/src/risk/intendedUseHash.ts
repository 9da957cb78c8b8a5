import { Entity } from '@backstage/catalog-model';
import { configure } from 'safe-stable-stringify';
import { sha256Hex } from '../lib/specHash';

const stringify = configure({ deterministic: true });

/**
 * SHA-256 of the declared intended use. An acceptance for another use than this
 * is outdated.
 * @public
 */
export function intendedUseHash(entity: Entity): string {
  return sha256Hex(stringify(entity.spec?.intendedUse ?? null) ?? '');
}
