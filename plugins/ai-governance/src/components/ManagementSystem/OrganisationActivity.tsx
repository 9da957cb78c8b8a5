import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useCallback, useContext } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages, useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ActivityTimeline } from '../ActivityContent/ActivityTimeline';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { useSectionLink } from './useSectionLink';
import { ChangesContext } from './useView';

/** What was done with the records of the organisation, newest first. */
export function OrganisationActivity() {
  const { t } = useTexts();
  const api = useApi(aiGovernanceApiRef);
  const links = useSectionLink();
  const { types } = useRecordTypes();
  const changes = useContext(ChangesContext);
  const read = useCallback(
    (query?: { cursor: string }) => api.listManagementSystemActivity(query),
    [api],
  );
  const { items, error, retry, hasMore, loadMore, loadingMore } = usePages(
    read,
    String(changes),
  );
  return (
    <InfoCard
      title={t('management.section.activity')}
      action={<ListCsvButton list="management-activity" />}
    >
      {error && (
        <LoadFailure
          title={t('activity.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !items && <Placeholder lines={6} />}
      {items?.length === 0 && (
        <EmptyNote
          title={t('activity.emptyTitle')}
          text={t('management.clauses.first')}
        />
      )}
      {items && items.length > 0 && (
        <ActivityTimeline
          entries={items}
          types={types}
          linkOf={({ recordId, recordType }) =>
            recordId && recordType
              ? links.record({ recordId, type: recordType })
              : undefined
          }
        />
      )}
      {hasMore && (
        <Button
          variant="outlined"
          size="small"
          onClick={loadMore}
          disabled={loadingMore}
        >
          {t('activity.loadMore')}
        </Button>
      )}
    </InfoCard>
  );
}
