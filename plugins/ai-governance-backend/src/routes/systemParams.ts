import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { assertText } from './query';

/** Full reference of the system that a path names. */
export function toSystemRef(params: unknown): string {
  const { namespace, name } = params as { namespace: string; name: string };
  assertText('namespace', namespace);
  assertText('name', name);
  return stringifyEntityRef({ kind: AI_SYSTEM_KIND, namespace, name });
}
