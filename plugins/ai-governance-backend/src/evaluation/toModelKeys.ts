import {
  declaredModelKeys,
  isJsonObject,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { isStorableKey } from '../util';

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

/** Keys of every model that an AI system declares, each once. */
export function toModelKeys(entity: Entity): string[] {
  const models: unknown = entity.spec?.models;
  const keys = (Array.isArray(models) ? models : [])
    .filter(isJsonObject)
    .flatMap(({ name, version, purl }) =>
      declaredModelKeys({
        name: textOf(name),
        version: textOf(version),
        purl: textOf(purl),
      }),
    );
  return [...new Set(keys)].filter(isStorableKey);
}
