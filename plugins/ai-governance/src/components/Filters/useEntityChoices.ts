import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useState } from 'react';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
];

/** Choices shown at a time; typing narrows them. */
const CHOICES = 50;

/** An entity that can be chosen. */
export interface EntityChoice {
  ref: string;
  title: string;
}

function toChoice(entity: Entity): EntityChoice {
  const profile = entity.spec?.profile as { displayName?: unknown } | undefined;
  const displayName = profile?.displayName;
  return {
    ref: stringifyEntityRef(entity),
    title:
      (typeof displayName === 'string' && displayName) ||
      entity.metadata.title ||
      entity.metadata.name,
  };
}

/** Entities of some kinds whose name matches a text, found by the catalog. */
export function useEntityChoices(options: {
  kinds: string[];
  text: string;
  /** References whose titles are needed whatever the text is. */
  selected: readonly string[];
}): {
  choices: EntityChoice[];
  /** The text by which the choices were found; what is typed may be ahead of it. */
  foundBy?: string;
  titles: ReadonlyMap<string, string>;
  loading: boolean;
  error?: Error;
} {
  const { kinds, text, selected } = options;
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState(text);
  useDebounce(() => setTerm(text), 250, [text]);

  const found = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: kinds },
      fields: FIELDS,
      limit: CHOICES,
      orderFields: [{ field: 'metadata.name', order: 'asc' }],
      ...(term && {
        fullTextFilter: {
          term,
          fields: [
            'metadata.name',
            'metadata.title',
            'spec.profile.displayName',
            'spec.profile.email',
          ],
        },
      }),
    });
    return { term, choices: items.map(toChoice) };
  }, [catalog, kinds.join(), term]);

  const named = useAsync(async () => {
    if (selected.length === 0) return [];
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs: [...selected],
      fields: FIELDS,
    });
    return items.filter((item): item is Entity => !!item).map(toChoice);
  }, [catalog, selected.join()]);

  const choices = found.value?.choices ?? [];
  return {
    choices,
    foundBy: found.value?.term,
    titles: new Map(
      [...choices, ...(named.value ?? [])].map(({ ref, title }) => [
        ref,
        title,
      ]),
    ),
    loading: found.loading,
    error: found.error,
  };
}
