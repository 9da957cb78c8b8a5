import { Entity } from '@backstage/catalog-model';

type Spec = NonNullable<Entity['spec']>;

/** An AISystem with the fields that the schema requires, and the given ones. */
export function aiSystem(
  name: string,
  spec: Spec,
  head?: { namespace?: string; apiVersion?: string; kind?: string },
): Entity {
  return {
    apiVersion: head?.apiVersion ?? 'ai-governance/v1alpha1',
    kind: head?.kind ?? 'AISystem',
    metadata: {
      name,
      ...(head?.namespace && { namespace: head.namespace }),
    },
    spec: {
      type: 'predictive',
      lifecycle: 'production',
      lifecycleStage: 'operation-monitoring',
      ...spec,
    },
  };
}
