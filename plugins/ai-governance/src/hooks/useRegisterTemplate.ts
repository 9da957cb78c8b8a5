import { Entity } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { createFromTemplateRouteRef } from '../routes';

/** `spec.type` of a software template that registers an AI system. */
const TEMPLATE_TYPE = 'ai-system';

/**
 * Address of a template that registers AI systems, with its form filled in; undefined
 * where the catalog has no such template, or the app no page for templates.
 */
export function useRegisterTemplate(formData?: object): string | undefined {
  const catalog = useApi(catalogApiRef);
  const templates = useRouteRef(createFromTemplateRouteRef)?.();
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
  const search = formData
    ? `?formData=${encodeURIComponent(JSON.stringify(formData))}`
    : '';
  return `${templates}/templates/${namespace}/${name}${search}`;
}
