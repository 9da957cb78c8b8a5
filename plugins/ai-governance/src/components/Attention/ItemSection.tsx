import {
  AttentionKind,
  ListAttentionQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import { aiGovernanceApiRef } from '../../api';
import {
  useControlCatalogue,
  useEditLinks,
  useNumberFormat,
  usePackId,
  usePages,
} from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { ItemTable } from './ItemTable';
import { ListToolbar } from './ListToolbar';

/** Kinds about what ends by itself: their items show when. */
const ENDING: ReadonlySet<AttentionKind> = new Set([
  'evidence-expiring',
  'waiver-expiring',
]);

/** The items of one kind. */
export function ItemSection(props: {
  kind: AttentionKind;
  query: ListAttentionQuery;
}) {
  const { kind, query: filters } = props;
  const api = useApi(aiGovernanceApiRef);
  const format = useNumberFormat();
  const { t } = useTexts();
  const { catalogue } = useControlCatalogue(usePackId(filters.pack));
  const query = useMemo(() => ({ ...filters, kind: [kind] }), [filters, kind]);
  const read = useCallback(
    (page?: { cursor: string }) =>
      api.listAttention({ ...query, limit: 50, ...page }),
    [api, query],
  );
  const list = usePages(read);
  const { items, page, error } = list;
  const editLinks = useEditLinks(
    (items ?? []).map(({ system }) => system.entityRef),
  );
  const name = t(`attention.kind.${kind}`);
  return (
    <section aria-label={name}>
      <ListToolbar title={name} hint={t(`attention.kindHint.${kind}`)}>
        {page && page.totalItems > 0 && (
          <ListCsvButton list="attention" query={query} />
        )}
      </ListToolbar>
      {error && (
        <LoadFailure
          title={t('attention.error')}
          error={error}
          onRetry={list.retry}
        />
      )}
      {!error && !items && <Placeholder lines={8} />}
      {items?.length === 0 && (
        <EmptyNote
          title={t('attention.noneTitle')}
          text={t('attention.noneText', { name })}
        />
      )}
      {items && items.length > 0 && (
        <ItemTable
          label={t('attention.tableLabel', {
            name,
            number: format.number(page!.totalItems),
          })}
          items={items}
          catalogue={catalogue}
          editLinks={editLinks}
          isAhead={ENDING.has(kind)}
        />
      )}
      <MoreButton pages={list} gap={2} />
    </section>
  );
}
