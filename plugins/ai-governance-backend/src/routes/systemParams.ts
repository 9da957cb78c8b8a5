import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';

/** Full reference of the system that a path names. */
export function toSystemRef(params: {
  namespace: string;
  name: string;
}): string {
  const { namespace, name } = params;
  return stringifyEntityRef({ kind: AI_SYSTEM_KIND, namespace, name });
}
