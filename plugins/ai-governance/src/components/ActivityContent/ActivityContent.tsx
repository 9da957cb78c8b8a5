import { Content, InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, MoreButton, Placeholder } from '../common';
import { SystemExportMenu } from '../exports';
import { History } from '../History';
import { ActivityTimeline } from './ActivityTimeline';
import { useActivityPages } from './useActivityPages';
import { useRecordLink } from './useRecordLink';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3) } }),
  { name: 'AiGovernanceActivityContent' },
);

/** The Activity tab of an AISystem: what people did, and how the results changed. */
export function ActivityContent() {
  const { entity } = useEntity();
  const classes = useStyles();
  const { t } = useTexts();
  const { types } = useRecordTypes();
  const linkOf = useRecordLink(entity, types);
  const pages = useActivityPages(entity);
  const { items: entries, error, retry } = pages;
  return (
    <Content noPadding>
      <div className={classes.root}>
        <SystemExportMenu
          entity={entity}
          only={['activityCsv', 'recordsCsv', 'historyCsv', 'dossierPdf']}
        />
        <InfoCard title={t('activity.title')}>
          {error && (
            <LoadFailure
              title={t('activity.error')}
              error={error}
              onRetry={retry}
            />
          )}
          {!error && !entries && <Placeholder lines={6} />}
          {entries?.length === 0 && (
            <EmptyNote
              title={t('activity.emptyTitle')}
              text={t('activity.emptyText')}
            />
          )}
          {entries && entries.length > 0 && (
            <ActivityTimeline entries={entries} types={types} linkOf={linkOf} />
          )}
          <MoreButton pages={pages} text={t('activity.loadMore')} />
        </InfoCard>
        <History entity={entity} />
      </div>
    </Content>
  );
}
