import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A workload of a Kubernetes cluster, as a scanner of the cluster names it. */
export interface Workload {
  namespace: string;
  /** Such as `claims/Deployment/letter-drafter`. */
  place: string;
}

/** Names of the properties of a workload, as k8s-aibom has written them until and since 1.7. */
const PREFIXES = ['k8s-aibom:workload:', 'aibom.workload.'];

/**
 * The workload that a bill of materials describes, by the properties that k8s-aibom
 * writes; undefined where it describes none.
 *
 * @see https://github.com/GoogleCloudPlatform/k8s-aibom/blob/main/docs/cyclonedx-property-taxonomy.md
 */
export function workloadOf(document: unknown): Workload | undefined {
  const metadata = isJsonObject(document) ? document.metadata : undefined;
  const subject = isJsonObject(metadata) ? metadata.component : undefined;
  const properties = isJsonObject(subject) ? subject.properties : undefined;
  const said = new Map(
    (Array.isArray(properties) ? properties : []).flatMap((item: unknown) => {
      if (!isJsonObject(item)) return [];
      const { name, value } = item;
      const prefix = PREFIXES.find(text => String(name).startsWith(text));
      return prefix && typeof value === 'string' && value.trim()
        ? [[String(name).slice(prefix.length), value.trim()] as const]
        : [];
    }),
  );
  const namespace = said.get('namespace');
  const name = said.get('name');
  if (!namespace || !name) return undefined;
  return {
    namespace,
    place: [namespace, said.get('kind'), name].filter(Boolean).join('/'),
  };
}
