import { Entity } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { HistoryTable } from './HistoryTable';
import { useHistoryPages } from './useHistoryPages';

// The chart library is large and most visitors come for the controls.
const CompletenessChart = lazy(() =>
  import('./CompletenessChart').then(m => ({ default: m.CompletenessChart })),
);

/** What changed and when, with completeness over time. */
export function History(props: { entity: Entity; pack?: string }) {
  const { entity, pack } = props;
  const { t } = useTexts();
  const pages = useHistoryPages(entity, pack);
  const { items: changes, error, retry } = pages;
  const scored = (changes ?? []).filter(
    change => change.completeness !== undefined,
  );
  return (
    <InfoCard title={t('history.title')}>
      {error && (
        <LoadFailure title={t('history.error')} error={error} onRetry={retry} />
      )}
      {!error && !changes && <Placeholder lines={4} />}
      {changes?.length === 0 && (
        <EmptyNote title={t('history.emptyTitle')} text={t('history.empty')} />
      )}
      {changes && scored.length > 1 && (
        <Suspense fallback={<Placeholder lines={4} />}>
          <CompletenessChart changes={changes} />
        </Suspense>
      )}
      {changes && changes.length > 0 && <HistoryTable changes={changes} />}
      <MoreButton pages={pages} text={t('history.loadMore')} />
    </InfoCard>
  );
}
