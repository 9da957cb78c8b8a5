import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { getRelationEdges } from './getRelationEdges';
import { AI_SYSTEM_RELATIONS } from './relations';

function entityOf(spec: JsonObject, namespace?: string): Entity {
  return {
    apiVersion: 'ai-governance/v1alpha1',
    kind: 'AISystem',
    metadata: { name: 'advisor', ...(namespace && { namespace }) },
    spec,
  };
}

const edgesOf = (spec: JsonObject, namespace?: string) =>
  getRelationEdges(entityOf(spec, namespace)).map(
    edge =>
      `${edge.path} ${edge.relation}/${edge.reverse} ${stringifyEntityRef(
        edge.target,
      )}`,
  );

describe('getRelationEdges', () => {
  it('reads every row of the relation table', () => {
    expect(
      edgesOf({
        owner: 'credit',
        system: 'lending',
        dependsOn: ['limit-api', 'resource:store'],
        tools: ['mail-server'],
        providesApis: ['limits'],
        models: [{ name: 'a' }, { name: 'b', entityRef: 'gbm' }],
        datasets: [{ ref: 'history' }],
        suppliers: [{ name: 'Acme', entityRef: 'acme' }],
        oversight: { role: 'handlers' },
        governance: { riskOwner: 'mrivera' },
      }),
    ).toEqual([
      'spec.owner ownedBy/ownerOf group:default/credit',
      'spec.system partOf/hasPart system:default/lending',
      'spec.dependsOn[0] dependsOn/dependencyOf component:default/limit-api',
      'spec.dependsOn[1] dependsOn/dependencyOf resource:default/store',
      'spec.tools[0] dependsOn/dependencyOf api:default/mail-server',
      'spec.providesApis[0] providesApi/apiProvidedBy api:default/limits',
      'spec.models[1].entityRef usesModel/modelUsedBy resource:default/gbm',
      'spec.datasets[0].ref trainedOn/trainingDataOf resource:default/history',
      'spec.suppliers[0].entityRef suppliedBy/supplierOf group:default/acme',
      'spec.oversight.role overseenBy/overseerOf group:default/handlers',
      'spec.governance.riskOwner riskOwnedBy/riskOwnerOf user:default/mrivera',
    ]);
  });

  it('inherits the namespace of the entity', () => {
    expect(edgesOf({ owner: 'credit' }, 'bank')).toEqual([
      'spec.owner ownedBy/ownerOf group:bank/credit',
    ]);
    expect(edgesOf({ owner: 'default/credit' }, 'bank')).toEqual([
      'spec.owner ownedBy/ownerOf group:default/credit',
    ]);
  });

  it('skips a kind that the row does not allow, in any case of letters', () => {
    expect(edgesOf({ owner: 'component:api' })).toEqual([]);
    expect(edgesOf({ owner: 'USER:jo' })).toEqual([
      'spec.owner ownedBy/ownerOf user:default/jo',
    ]);
  });

  it.each<[string, JsonObject]>([
    ['empty lists', { dependsOn: [], models: [], suppliers: [] }],
    ['absent fields', {}],
    ['values of the wrong type', { owner: 3, dependsOn: [{}], models: 'x' }],
    ['references that cannot be parsed', { owner: 'group:', tools: ['/'] }],
    ['empty text', { owner: '' }],
  ])('emits nothing for %s', (_, spec) => {
    expect(edgesOf(spec)).toEqual([]);
  });

  it('reads only the rows it is given', () => {
    const definitions = AI_SYSTEM_RELATIONS.filter(row =>
      row.path.includes('[]'),
    );
    const entity = entityOf({
      owner: 'credit',
      models: [{ name: 'm', entityRef: 'gbm' }],
    });
    expect(
      getRelationEdges(entity, { definitions }).map(edge => edge.relation),
    ).toEqual(['usesModel']);
  });
});
