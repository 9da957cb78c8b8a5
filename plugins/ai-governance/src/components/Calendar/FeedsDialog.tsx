import { NewCalendarFeed } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import { FormEvent, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { failureText } from '../../lib/serverFaults';
import { useTexts } from '../../useTexts';
import { Dialog, LoadFailure, Notice, Snippet } from '../common';
import { FeedItem } from './FeedItem';

const MOST_CHARACTERS = 100;
const TITLE_ID = 'ai-governance-calendar-feeds';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      // As wide as the dialog, however long an address is.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    form: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
    },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceCalendarFeeds' },
);

/** The feeds of the caller: one is made, its address shown once, and revoked. */
export function FeedsDialog(props: { onClose: () => void }) {
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [made, setMade] = useState<NewCalendarFeed>();
  const feeds = useAsyncRetry(() => api.listCalendarFeeds(), [api]);
  const [creating, create] = useAsyncFn(
    async (event: FormEvent) => {
      event.preventDefault();
      setMade(await api.createCalendarFeed({ name }));
      setName('');
      feeds.retry();
    },
    [api, name, feeds],
  );
  const [revoking, revoke] = useAsyncFn(
    async (feedId: string) => {
      await api.revokeCalendarFeed(feedId);
      setMade(shown => (shown?.id === feedId ? undefined : shown));
      feeds.retry();
    },
    [api, feeds],
  );
  const error = creating.error ?? revoking.error;
  const isBusy = creating.loading || revoking.loading;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
      onClose={props.onClose}
    >
      <DialogTitle id={TITLE_ID}>{t('calendar.feeds.title')}</DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          <Typography variant="body2">{t('calendar.feeds.about')}</Typography>
          {error && !isBusy && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('calendar.feeds.failed')}
            >
              {failureText(error)}
            </Notice>
          )}
          <form className={classes.form} onSubmit={create}>
            <TextField
              size="small"
              variant="outlined"
              id="ai-governance-calendar-feed-name"
              label={t('calendar.feeds.name')}
              value={name}
              inputProps={{ maxLength: MOST_CHARACTERS }}
              onChange={({ target }) => setName(target.value)}
            />
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={isBusy || name.trim() === ''}
            >
              {t('calendar.feeds.create')}
            </Button>
          </form>
          {made && (
            <div role="status">
              <Typography variant="body2">
                {t('calendar.feeds.address', { name: made.name })}
              </Typography>
              <Snippet text={made.url} language="bash" />
            </div>
          )}
          {feeds.error && (
            <LoadFailure
              title={t('calendar.feeds.error')}
              error={feeds.error}
              onRetry={feeds.retry}
            />
          )}
          {feeds.value?.length === 0 && (
            <Typography variant="body2">{t('calendar.feeds.none')}</Typography>
          )}
          <ul className={classes.list}>
            {(feeds.value ?? []).map(feed => (
              <FeedItem
                key={feed.id}
                feed={feed}
                disabled={isBusy}
                onRevoke={() => revoke(feed.id)}
              />
            ))}
          </ul>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('calendar.feeds.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
