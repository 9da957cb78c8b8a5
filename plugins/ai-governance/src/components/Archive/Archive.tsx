import { ArchivedSystem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { ArchivedSystemItem } from './ArchivedSystemItem';
import { RelinkDialog } from './RelinkDialog';
import { TrailCard } from './TrailCard';
import { useArchive } from './useArchive';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    list: {
      listStyle: 'none',
      margin: theme.spacing(2, 0, 0),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(2),
    },
  }),
  { name: 'AiGovernanceArchive' },
);

/** Systems that left the catalog with their records, and the trail of all writes. */
export function Archive() {
  const classes = useStyles();
  const { t } = useTexts();
  const { value, error, denied, retry } = useArchive();
  const [relinking, setRelinking] = useState<ArchivedSystem>();
  if (denied) {
    return (
      <EmptyNote
        title={t('archive.deniedTitle')}
        text={t('archive.deniedText')}
      />
    );
  }
  if (error) {
    return (
      <LoadFailure title={t('archive.error')} error={error} onRetry={retry} />
    );
  }
  if (!value) return <Placeholder lines={8} />;
  return (
    <div className={classes.root}>
      <InfoCard
        title={t('archive.title')}
        action={<ListCsvButton list="archive" />}
      >
        <Typography variant="body2">{t('archive.text')}</Typography>
        {value.items.length === 0 ? (
          <EmptyNote
            title={t('archive.emptyTitle')}
            text={t('archive.emptyText')}
          />
        ) : (
          <ul className={classes.list} aria-label={t('archive.listLabel')}>
            {value.items.map(system => (
              <li key={system.entityRef}>
                <ArchivedSystemItem
                  system={system}
                  onRelink={
                    value.mayRelink ? () => setRelinking(system) : undefined
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </InfoCard>
      <TrailCard />
      {relinking && (
        <RelinkDialog
          system={relinking}
          onClose={() => setRelinking(undefined)}
          onDone={() => {
            setRelinking(undefined);
            retry();
          }}
        />
      )}
    </div>
  );
}
