import { Entity } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
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
  const { changes, error, retry, hasMore, loadMore, loadingMore } =
    useHistoryPages(entity, pack);
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
      {hasMore && (
        <Button
          variant="outlined"
          size="small"
          onClick={loadMore}
          disabled={loadingMore}
        >
          {t('history.loadMore')}
        </Button>
      )}
    </InfoCard>
  );
}
