import { JsonObject } from '@backstage/types';

/** A model as a bill of materials names it. */
interface BomModel extends JsonObject {
  name: string;
}

/**
 * A bill of materials of a workload, as k8s-aibom writes it: no serial number, the
 * workload as its subject, facts as properties, and a model as often as it was seen.
 *
 * @see https://github.com/GoogleCloudPlatform/k8s-aibom/blob/main/docs/cyclonedx-property-taxonomy.md
 */
export function workloadBom(
  place: string,
  models: BomModel[],
  prefix = 'k8s-aibom:workload:',
): JsonObject {
  const [namespace, kind, name] = place.split('/');
  const properties = Object.entries({ kind, namespace, name, uid: 'abc' });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: '2026-11-01T12:00:00Z',
      component: {
        type: 'application',
        'bom-ref': `workload:${place}`,
        group: namespace,
        name,
        properties: properties.map(([key, value]) => ({
          name: `${prefix}${key}`,
          value,
        })),
      },
    },
    components: [
      { type: 'application', 'bom-ref': 'runtime', name: 'vllm' },
      ...models.map((model, index) => ({
        type: 'machine-learning-model',
        'bom-ref': `model-${index}`,
        ...model,
      })),
    ],
  };
}
