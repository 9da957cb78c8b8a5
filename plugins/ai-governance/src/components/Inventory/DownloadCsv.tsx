import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useFormat } from '../../hooks';
import { aiGovernanceTranslationRef } from '../../translation';
import { useCsvDownload } from './useCsvDownload';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceDownloadCsv' },
);

/** Downloads every system that matches, not only the page in view. */
export function DownloadCsv({ query }: { query: ListSystemsQuery }) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const { status, start, cancel } = useCsvDownload(query);
  return (
    <div className={classes.root}>
      <Typography
        variant="body2"
        role="status"
        color={status.kind === 'failed' ? 'error' : 'textPrimary'}
      >
        {status.kind === 'running' &&
          t('inventory.downloading', {
            rows: format.number(status.rows),
            total: format.number(status.total),
          })}
        {status.kind === 'done' &&
          t('inventory.downloaded', {
            count: status.rows,
            formatted: format.number(status.rows),
          })}
        {status.kind === 'failed' &&
          t('inventory.downloadError', { message: status.message })}
      </Typography>
      {status.kind === 'running' ? (
        <Button size="small" onClick={cancel}>
          {t('inventory.cancel')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          onClick={start}
        >
          {t('inventory.download')}
        </Button>
      )}
    </div>
  );
}
