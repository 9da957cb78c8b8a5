import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useContext } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { usePages, useRecordTypes, useSectionLink } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ActivityCard } from '../activity/ActivityCard';
import { ListCsvButton } from '../exports';
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
  return (
    <ActivityCard
      title={t('management.section.activity')}
      action={<ListCsvButton list="management-activity" />}
      pages={pages}
      types={types}
      linkOf={({ recordId, recordType }) =>
        recordId && recordType
          ? links.record({ recordId, type: recordType })
          : undefined
      }
      emptyText={t('management.clauses.first')}
    />
  );
}
