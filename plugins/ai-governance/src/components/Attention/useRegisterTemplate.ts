import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { draftFormData } from '../../lib/attention';

/** `spec.type` of a software template that registers an AI system. */
const TEMPLATE_TYPE = 'ai-system';

/** Address of a template that registers AI systems, with the finding filled in. */
export function useRegisterTemplate(
  finding: UnregisteredFinding,
): string | undefined {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(async (): Promise<Entity | undefined> => {
    const { items } = await catalog.queryEntities({
      filter: { kind: 'Template', 'spec.type': TEMPLATE_TYPE },
      fields: ['metadata.name', 'metadata.namespace'],
      limit: 1,
    });
    return items[0];
  }, [catalog]);
  if (!value) return undefined;
  const { namespace = 'default', name } = value.metadata;
  const formData = JSON.stringify(draftFormData(finding));
  return `/create/templates/${namespace}/${name}?formData=${encodeURIComponent(
    formData,
  )}`;
}
