import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { SystemExportMenu } from '../exports';
import { History } from '../History';
import { ActivityCard } from '../activity/ActivityCard';
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
  return (
    <div className={classes.root}>
      <SystemExportMenu
        entity={entity}
        only={[
          'activityCsv',
          'activityXlsx',
          'recordsCsv',
          'recordsXlsx',
          'historyCsv',
          'historyXlsx',
          'dossierPdf',
          'dossierDocx',
        ]}
      />
      <ActivityCard
        title={t('activity.title')}
        pages={pages}
        types={types}
        linkOf={linkOf}
        emptyText={t('activity.emptyText')}
      />
      <History entity={entity} />
    </div>
  );
}
