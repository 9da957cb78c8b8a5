import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** What an agent knows of a system. */
export interface DraftFields {
  name: string;
  namespace?: string;
  title?: string;
  description?: string;
  tags?: string[];
  spec?: JsonObject;
}

/** Without these nothing can be evaluated, so what is not known is said to be unknown. */
const NEEDED = {
  type: 'unknown',
  lifecycle: 'unknown',
  lifecycleStage: 'unknown',
};

/** An AISystem of what was given; nothing is made up. */
export function draftFromFields(fields: DraftFields): Entity {
  const { name, namespace, title, description, tags, spec } = fields;
  return {
    apiVersion: AI_SYSTEM_API_VERSION,
    kind: AI_SYSTEM_KIND,
    metadata: {
      name,
      ...(namespace && { namespace }),
      ...(title && { title }),
      ...(description && { description }),
      ...(tags && { tags }),
    },
    spec: { ...NEEDED, ...spec },
  };
}
