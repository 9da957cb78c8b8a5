import { parseEntityRef } from '@backstage/catalog-model';

/** Tabs of an AI system, as both frontends call them unless an app says otherwise. */
export type SystemTab = 'ai-controls' | 'ai-risk' | 'ai-monitoring';

/** Address of an AI system in the portal, relative to the app. */
export function systemLink(entityRef: string, tab?: SystemTab): string {
  const { namespace, kind, name } = parseEntityRef(entityRef);
  return `/catalog/${namespace}/${kind}/${name}${tab ? `/${tab}` : ''}`;
}

/** Address of the page where people find what waits for them. */
export const MY_WORK_LINK = '/ai-governance/my-work';
