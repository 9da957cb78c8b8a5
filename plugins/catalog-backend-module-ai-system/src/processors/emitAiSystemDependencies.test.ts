import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { emitAiSystemDependencies } from './emitAiSystemDependencies';

function emitted(kind: string, spec: Entity['spec']): string[] {
  const results: CatalogProcessorResult[] = [];
  emitAiSystemDependencies({
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'portal', namespace: 'shop' },
      spec,
    },
    emit: result => results.push(result),
  });
  return results.map(result => {
    if (result.type !== 'relation') throw new Error(`Emitted ${result.type}`);
    const { source, type, target } = result.relation;
    return `${stringifyEntityRef(source)} ${type} ${stringifyEntityRef(
      target,
    )}`;
  });
}

describe('emitAiSystemDependencies', () => {
  it('runs back from the AI systems that are named, and from nothing else', () => {
    expect(
      emitted('Component', {
        dependsOn: ['AISystem:advisor', 'component:api', 'aisystem:default/b'],
        dependencyOf: ['aisystem:agent', 'resource:store'],
      }),
    ).toEqual([
      'aisystem:shop/advisor dependencyOf component:shop/portal',
      'aisystem:default/b dependencyOf component:shop/portal',
      'aisystem:shop/agent dependsOn component:shop/portal',
    ]);
  });

  it('reads Component and Resource alone', () => {
    const spec = { dependsOn: ['aisystem:advisor'] };
    expect(emitted('Resource', spec)).toHaveLength(1);
    expect(emitted('System', spec)).toEqual([]);
  });

  it.each([
    ['no dependencies', {}],
    ['references without a kind', { dependsOn: ['advisor'] }],
    ['values of the wrong type', { dependsOn: [{ name: 'advisor' }, 3] }],
  ])('emits nothing for %s', (_, spec) => {
    expect(emitted('Component', spec)).toEqual([]);
  });
});
