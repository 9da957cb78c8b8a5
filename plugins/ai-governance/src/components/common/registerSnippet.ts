import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** How an AISystem refers to an entity of a kind: the line under `spec`. */
function referenceLines(entity: Entity): string[] {
  const ref = stringifyEntityRef(entity);
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'group':
    case 'user':
      return [`  owner: ${ref}`];
    case 'system':
      return ['  owner: group:default/my-team', `  system: ${ref}`];
    case 'component':
    case 'api':
    case 'resource':
    case 'airesource':
    case 'aimodelserverapi':
      return ['  owner: group:default/my-team', '  dependsOn:', `    - ${ref}`];
    default:
      return ['  owner: group:default/my-team'];
  }
}

/**
 * A descriptor that registers an AI system, as small as it can be. It refers to
 * the entity when one is given.
 */
export function registerSnippet(entity?: Entity): string {
  return [
    `apiVersion: ${AI_SYSTEM_API_VERSION}`,
    `kind: ${AI_SYSTEM_KIND}`,
    'metadata:',
    '  name: my-ai-system',
    'spec:',
    '  type: generative',
    '  lifecycle: experimental',
    '  lifecycleStage: inception',
    ...(entity ? referenceLines(entity) : ['  owner: group:default/my-team']),
  ].join('\n');
}
