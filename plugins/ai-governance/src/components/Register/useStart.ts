import {
  AI_SYSTEM_KIND,
  DescriptorText,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_EDIT_URL,
  Entity,
  getCompoundEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { safeHref } from '../../lib/safeHref';
import { EMPTY_TEXT } from './startText';

/** What the page begins with. */
export interface Start {
  text: string;
  /** The system of the catalog that is changed; absent for a new one. */
  entity?: Entity;
  /** What looks like AI, and is to be registered. */
  finding?: string;
  /** The text as it was read; absent for an empty one. */
  descriptor?: DescriptorText;
  /** Where its descriptor is edited. */
  editUrl?: string;
}

/** What an address begins with: a system of the catalog, a finding, a text, or nothing. */
export interface StartOptions {
  entityRef?: string;
  finding?: string;
  /** A descriptor that was begun elsewhere, such as in the template. */
  text?: string;
}

const isMissing = ({ name }: Error) => name === 'NotFoundError';

/**
 * The descriptor with which the page begins: of a system of the catalog, as its file has it
 * where the person may see that; of what was found and is not registered; or an empty one.
 *
 * @returns `missing` where there is no such system or finding
 */
export function useStart({ entityRef: ref, finding, text }: StartOptions): {
  value?: Start | 'missing';
  error?: Error;
  retry: () => void;
} {
  const catalog = useApi(catalogApiRef);
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(async (): Promise<Start | 'missing'> => {
    if (finding !== undefined) {
      try {
        const descriptor = await api.getDraft(finding);
        return { text: descriptor.text, finding, descriptor };
      } catch (error) {
        if (isMissing(error as Error)) return 'missing';
        throw error;
      }
    }
    if (ref === undefined) return { text: text ?? EMPTY_TEXT };
    const full = readEntityRef(ref, { defaultKind: AI_SYSTEM_KIND });
    const entity =
      full?.startsWith(`${AI_SYSTEM_KIND.toLocaleLowerCase('en-US')}:`) &&
      (await catalog.getEntityByRef(full));
    if (!entity) return 'missing';
    const url = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
    const { namespace, name } = getCompoundEntityRef(entity);
    const descriptor = await api.getDescriptor({ namespace, name });
    return {
      text: descriptor.text,
      entity,
      descriptor,
      editUrl: url === undefined ? undefined : safeHref(url),
    };
  }, [api, catalog, ref, finding, text]);
}
