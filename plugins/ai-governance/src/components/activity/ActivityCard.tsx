import { ActivityEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { ReactNode } from 'react';
import { Pages, RecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { ActivityTimeline } from './ActivityTimeline';

/** What was done, newest first, of a system or of the organisation. */
export function ActivityCard(props: {
  title: string;
  action?: ReactNode;
  pages: Pages<ActivityEntry>;
  types: RecordTypes | undefined;
  linkOf: (entry: ActivityEntry) => string | undefined;
  /** Stands where nothing was done yet. */
  emptyText: string;
}) {
  const { title, action, pages, types, linkOf, emptyText } = props;
  const { items, error, retry } = pages;
  const { t } = useTexts();
  return (
    <InfoCard title={title} action={action}>
      {error && (
        <LoadFailure
          title={t('activity.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !items && <Placeholder lines={6} />}
      {items?.length === 0 && (
        <EmptyNote title={t('activity.emptyTitle')} text={emptyText} />
      )}
      {items && items.length > 0 && (
        <ActivityTimeline entries={items} types={types} linkOf={linkOf} />
      )}
      <MoreButton pages={pages} text={t('activity.loadMore')} />
    </InfoCard>
  );
}
