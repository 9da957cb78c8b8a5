import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useContext } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages, useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ActivityTimeline } from '../ActivityContent/ActivityTimeline';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
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
  const pages = usePages(read, String(changes));
  const { items, error, retry } = pages;
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
      <MoreButton pages={pages} text={t('activity.loadMore')} />
    </InfoCard>
  );
}
