import { Entity } from '@backstage/catalog-model';
import {
  BackstageUserIdentity,
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { createFromTemplateRouteRef } from '../routes';

/** `spec.type` of a software template that registers an AI system. */
const TEMPLATE_TYPE = 'ai-system';

/** The team of a person who belongs to one alone; anyone with several chooses. */
function findTeam({
  ownershipEntityRefs,
}: Pick<BackstageUserIdentity, 'ownershipEntityRefs'>): string | undefined {
  const teams = ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
  return teams.length === 1 ? teams[0] : undefined;
}

/**
 * Address of a template that registers AI systems, with its form filled in; undefined
 * where the catalog has no such template, or the app no page for templates.
 */
export function useRegisterTemplate(formData?: object): string | undefined {
  const catalog = useApi(catalogApiRef);
  const templates = useRouteRef(createFromTemplateRouteRef)?.();
  const identity = useApi(identityApiRef);
  const { value: owner } = useAsync(
    async () => findTeam(await identity.getBackstageIdentity()),
    [identity],
  );
  const { value } = useAsync(async (): Promise<Entity | undefined> => {
    if (templates === undefined) return undefined;
    const { items } = await catalog.queryEntities({
      filter: { kind: 'Template', 'spec.type': TEMPLATE_TYPE },
      fields: ['metadata.name', 'metadata.namespace'],
      limit: 1,
    });
    return items[0];
  }, [catalog, templates]);
  if (!value) return undefined;
  const { namespace = 'default', name } = value.metadata;
  const given = { ...(owner && { owner }), ...formData };
  const search =
    Object.keys(given).length > 0
      ? `?formData=${encodeURIComponent(JSON.stringify(given))}`
      : '';
  return `${templates}/templates/${namespace}/${name}${search}`;
}
