import {
  AI_SYSTEM_KIND,
  entityToText,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { safeHref } from '../../lib/safeHref';
import { EMPTY_TEXT } from './startText';

/** What the page begins with. */
export interface Start {
  text: string;
  /** The system of the catalog that is changed; absent for a new one. */
  entity?: Entity;
  /** Where its descriptor is edited. */
  editUrl?: string;
}

/**
 * The descriptor with which the page begins: of a system of the catalog, or an empty one.
 *
 * @returns a value without text where the catalog has no such system
 */
export function useStart(ref: string | undefined): {
  value?: Start | 'missing';
  error?: Error;
  retry: () => void;
} {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<Start | 'missing'> => {
    if (ref === undefined) return { text: EMPTY_TEXT };
    const full = readEntityRef(ref, { defaultKind: AI_SYSTEM_KIND });
    const entity =
      full?.startsWith(`${AI_SYSTEM_KIND.toLocaleLowerCase('en-US')}:`) &&
      (await catalog.getEntityByRef(full));
    if (!entity) return 'missing';
    const url = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
    return {
      text: entityToText(entity),
      entity,
      editUrl: url === undefined ? undefined : safeHref(url),
    };
  }, [catalog, ref]);
}
