import { createBackendModule } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  CatalogModelSources,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import catalogModuleAiSystem from '.';
import { catalogModuleAiSystemModel } from './alpha';
import { aiSystem } from './__testUtils__/aiSystem';
import { ingest } from './__testUtils__/ingest';

const gateway: Entity = {
  apiVersion: 'example.com/v1',
  kind: 'ModelGateway',
  metadata: { name: 'central' },
  spec: {},
};

const agent = aiSystem('agent', {
  dependsOn: ['modelgateway:central', 'promptstore:default/letters'],
  tools: ['ModelGateway:default/tools'],
  models: [{ name: 'large', entityRef: 'modelgateway:default/central' }],
  datasets: [{ ref: 'modelgateway:default/central' }],
});

/** A kind of the organisation, as it would add it to a catalog without layers. */
const gatewayByProcessor = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'model-gateway',
  register(reg) {
    reg.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor({
          getProcessorName: () => 'ModelGatewayProcessor',
          validateEntityKind: async ({ kind }) => kind === 'ModelGateway',
        });
      },
    });
  },
});

/** The same, as a layer. */
const gatewayByLayer = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'model-gateway',
  register(reg) {
    reg.registerInit({
      deps: { model: catalogModelExtensionPoint },
      async init({ model }) {
        model.addModelSource(
          CatalogModelSources.static([
            createCatalogModelLayer({
              layerId: 'example.com/model-gateway',
              builder: layer =>
                layer.addKind({
                  group: 'example.com',
                  names: {
                    kind: 'ModelGateway',
                    singular: 'model gateway',
                    plural: 'model gateways',
                  },
                  description: 'A way to models.',
                  versions: [
                    {
                      name: 'v1',
                      relationFields: [],
                      schema: {
                        jsonSchema: {
                          type: 'object',
                          properties: { spec: { type: 'object' } },
                        },
                      },
                    },
                  ],
                }),
            }),
          ]),
        );
      },
    });
  },
});

const of = (relation: string) => `aisystem:default/agent ${relation}`;
const to = (relation: string) => `${relation} aisystem:default/agent`;

describe.each([
  ['a processor', [catalogModuleAiSystem, gatewayByProcessor]],
  ['a model layer', [catalogModuleAiSystemModel, gatewayByLayer]],
])('kinds that an organisation takes for AI, with %s', (_, features) => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  const relationsWith = async (aiKinds: string[] | undefined) => {
    const { accepted, relations } = await ingest({
      databases,
      features,
      entities: [gateway, agent],
      aiKinds,
    });
    expect(accepted).toEqual([
      'aisystem:default/agent',
      'modelgateway:default/central',
    ]);
    return relations;
  };

  it('are related to like the kinds of AI that are shipped, both ways', async () => {
    expect(await relationsWith(['MODELGATEWAY'])).toEqual(
      [
        of('dependsOn modelgateway:default/central'),
        of('dependsOn modelgateway:default/tools'),
        of('usesModel modelgateway:default/central'),
        to('modelgateway:default/central dependencyOf'),
        to('modelgateway:default/central modelUsedBy'),
        to('modelgateway:default/tools dependencyOf'),
      ].sort(),
    );
  });

  it('are not related to where they are not configured', async () => {
    expect(await relationsWith(undefined)).toEqual([]);
  });
});
