import { JsonObject } from '@backstage/types';
import { aiSystemSpecSchema } from './specSchema';
import { AI_SYSTEM_API_VERSION, AI_SYSTEM_KIND } from './vocabulary';

/**
 * JSON Schema of the part of an AISystem that the kind defines, in the form that
 * a catalog model layer takes.
 * @public
 */
export const aiSystemKindSchema: JsonObject = {
  type: 'object',
  required: ['spec'],
  properties: { spec: aiSystemSpecSchema },
};

/**
 * JSON Schema that an editor can use on `catalog-info.yaml`. It knows the
 * AISystem and leaves documents of other kinds alone.
 * @public
 */
export function createAiSystemEditorSchema(options: {
  /** Address under which the schema is published. */
  id: string;
}): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: options.id,
    title: 'AISystem',
    description: 'An AI system as an entity of the Backstage catalog.',
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name: {
            type: 'string',
            description: 'Unique within namespace and kind.',
            minLength: 1,
            maxLength: 63,
            pattern: '^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$',
          },
          namespace: { type: 'string' },
          title: { type: 'string', description: 'Shown to people.' },
          description: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          labels: {
            type: 'object',
            additionalProperties: { type: 'string' },
          },
          annotations: {
            type: 'object',
            additionalProperties: { type: 'string' },
          },
          links: {
            type: 'array',
            items: {
              type: 'object',
              required: ['url'],
              properties: {
                url: { type: 'string' },
                title: { type: 'string' },
                icon: { type: 'string' },
                type: {
                  type: 'string',
                  description: 'What the link is evidence of.',
                  examples: [
                    'report-concern',
                    'user-guide',
                    'requirements',
                    'design',
                    'rollback',
                    'customer-terms',
                    'dpia',
                    'impact-assessment',
                  ],
                },
              },
            },
          },
        },
      },
    },
    if: { properties: { kind: { const: AI_SYSTEM_KIND } } },
    then: {
      required: ['spec'],
      properties: {
        apiVersion: { const: AI_SYSTEM_API_VERSION },
        spec: aiSystemSpecSchema,
      },
    },
  };
}
