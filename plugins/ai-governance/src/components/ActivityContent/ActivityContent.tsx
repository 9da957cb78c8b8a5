import { Content, InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
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
  const { entries, error, retry, hasMore, loadMore, loadingMore } =
    useActivityPages(entity);
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
        <History entity={entity} />
      </div>
    </Content>
  );
}
