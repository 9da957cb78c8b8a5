import { Entity } from '@backstage/catalog-model';
import { AISystemSpec } from './AiSystemSpec.generated';
import { AI_SYSTEM_API_VERSION, AI_SYSTEM_KIND } from './vocabulary';

/** An AI system in the catalog. @public */
export interface AiSystemEntity extends Entity {
  apiVersion: typeof AI_SYSTEM_API_VERSION;
  kind: typeof AI_SYSTEM_KIND;
  spec: AISystemSpec & Entity['spec'];
}

/** Whether an entity is an AISystem of this suite. @public */
export function isAiSystemEntity(entity: Entity): entity is AiSystemEntity {
  return (
    entity.apiVersion === AI_SYSTEM_API_VERSION &&
    entity.kind.toLocaleLowerCase('en-US') === 'aisystem'
  );
}
