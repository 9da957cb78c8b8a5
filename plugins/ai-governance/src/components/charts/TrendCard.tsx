import { TrendQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { lazy, Suspense, useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useAsyncFollowed } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { TrendTable } from './TrendTable';

// The chart library is large; the numbers do not wait for it.
const TrendCharts = lazy(() => import('./TrendCharts'));

/** How the systems that match stood over time, as charts and as a table. */
export function TrendCard(props: {
  title: string;
  query: TrendQuery;
  /** A view with more of it. */
  deepLink?: { title: string; link: string };
}) {
  const { title, query, deepLink } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const { value, error, retry } = useAsyncFollowed(
    () => api.getTrend(query),
    // The query is a new object at every rendering; its text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, JSON.stringify(query)],
  );
  const isEmpty = value?.points.every(({ systems }) => !systems);
  return (
    <InfoCard
      title={title}
      deepLink={deepLink}
      action={<ListCsvButton list="trend" query={query} />}
    >
      {error && (
        <LoadFailure title={t('trends.error')} error={error} onRetry={retry} />
      )}
      {!error && !value && <Placeholder lines={6} />}
      {!error && isEmpty && (
        <EmptyNote title={t('trends.emptyTitle')} text={t('trends.empty')} />
      )}
      {!error && value && !isEmpty && (
        <>
          <Suspense fallback={<Placeholder lines={6} />}>
            <TrendCharts trend={value} />
          </Suspense>
          <Button
            size="small"
            aria-expanded={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t('trends.hideTable') : t('trends.showTable')}
          </Button>
          {asTable && <TrendTable trend={value} />}
        </>
      )}
    </InfoCard>
  );
}
