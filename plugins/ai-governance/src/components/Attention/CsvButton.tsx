import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../hooks';
import { collectCsv, CsvColumns } from '../../lib/collectCsv';
import { saveFile } from '../../lib/saveFile';
import { useTexts } from '../../useTexts';
import { ListPage } from './usePagedList';

type Status =
  | { kind: 'idle' }
  | { kind: 'running'; rows: number; total: number }
  | { kind: 'done'; rows: number }
  | { kind: 'failed'; message: string };

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceCsvButton' },
);

/** Downloads a whole list, not only the pages in view. Leaving it stops that. */
export function CsvButton<T>(props: {
  name: string;
  /** Stable; another one stops a download. */
  read: (page: { cursor?: string; limit: number }) => Promise<ListPage<T>>;
  columns: CsvColumns<T>;
}) {
  const { name, read, columns } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const running = useRef<AbortController>();

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setStatus({ kind: 'idle' });
  }, []);
  useEffect(() => cancel, [cancel, read]);

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setStatus({ kind: 'running', rows: 0, total: 0 });
    try {
      const { parts, rows } = await collectCsv({
        read,
        columns,
        heading: column => t(`attention.csvHeader.${column}` as never),
        signal,
        onProgress: progress => setStatus({ kind: 'running', ...progress }),
      });
      saveFile({ name, type: 'text/csv;charset=utf-8', parts });
      setStatus({ kind: 'done', rows });
    } catch (error) {
      if (!signal.aborted) {
        setStatus({ kind: 'failed', message: (error as Error).message });
      }
    }
  };

  return (
    <div className={classes.root}>
      <Typography
        variant="body2"
        role="status"
        color={status.kind === 'failed' ? 'error' : 'textPrimary'}
      >
        {status.kind === 'running' &&
          t('attention.downloading', {
            rows: format.number(status.rows),
            total: format.number(status.total),
          })}
        {status.kind === 'done' &&
          t('attention.downloaded', {
            count: status.rows,
            formatted: format.number(status.rows),
          })}
        {status.kind === 'failed' &&
          t('attention.downloadError', { message: status.message })}
      </Typography>
      {status.kind === 'running' ? (
        <Button size="small" onClick={cancel}>
          {t('attention.cancel')}
        </Button>
      ) : (
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          onClick={start}
        >
          {t('attention.download')}
        </Button>
      )}
    </div>
  );
}
