import { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** An entity as one document of a YAML file. */
export function entityText(entity: Entity): string {
  return `---\n${stringify(entity, { lineWidth: 0 })}`;
}
