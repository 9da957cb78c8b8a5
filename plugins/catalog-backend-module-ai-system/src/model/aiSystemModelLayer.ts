import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  AI_SYSTEM_RELATIONS,
  AiSystemRelationDefinition,
  aiSystemKindSchema,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  CatalogModelLayerBuilder,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import { plainRelations } from './relationFields';

const [group, version] = AI_SYSTEM_API_VERSION.split('/');

function addKind(
  model: CatalogModelLayerBuilder,
  relations: AiSystemRelationDefinition[],
): void {
  model.addKind({
    group,
    names: {
      kind: AI_SYSTEM_KIND,
      singular: 'AI system',
      plural: 'AI systems',
    },
    description:
      'A system that uses AI, with its life cycle stage, its risk class, and the people who are accountable for it.',
    versions: [
      {
        name: version,
        relationFields: plainRelations(relations).map(row => ({
          selector: { path: row.path },
          relation: row.relation,
          defaultKind: row.defaultKind,
          defaultNamespace: 'inherit',
          allowedKinds: row.allowedKinds,
        })),
        schema: { jsonSchema: aiSystemKindSchema },
      },
    ],
  });
}

/** Without a pair for its two kinds, a relation gets no reverse. */
function addRelationPairs(
  model: CatalogModelLayerBuilder,
  relations: AiSystemRelationDefinition[],
): void {
  for (const row of relations) {
    const kinds = { fromKind: AI_SYSTEM_KIND, toKind: row.allowedKinds };
    if (row.builtin) {
      model.updateRelationPair({
        ...kinds,
        forward: { type: row.relation },
        reverse: { type: row.reverse },
      });
    } else {
      model.addRelationPair({
        ...kinds,
        description: row.description,
        forward: { type: row.relation, title: row.title },
        reverse: { type: row.reverse, title: row.reverseTitle },
      });
    }
  }
  // A component or a resource may itself depend on an AI system.
  model.updateRelationPair({
    fromKind: ['Component', 'Resource'],
    toKind: AI_SYSTEM_KIND,
    forward: { type: 'dependsOn' },
    reverse: { type: 'dependencyOf' },
  });
}

/** The layer for a relation table. */
export const createAiSystemModelLayer = (options: {
  relations: AiSystemRelationDefinition[];
}) =>
  createCatalogModelLayer({
    layerId: `${group}/kind-ai-system`,
    builder: model => {
      addKind(model, options.relations);
      addRelationPairs(model, options.relations);
    },
  });

/**
 * The AISystem kind as data: its schema, its relation fields and the relation
 * pairs of the whole relation table.
 *
 * @remarks
 * Relations inside lists of objects (models, datasets, suppliers) are not among
 * the relation fields, for a layer cannot express them; the module that registers
 * this layer emits them by a processor. The module adds the kinds that the
 * organisation takes for AI, which this layer does not know.
 *
 * @alpha
 */
export const aiSystemModelLayer = createAiSystemModelLayer({
  relations: AI_SYSTEM_RELATIONS,
});
