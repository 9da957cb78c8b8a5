import { CalendarFeed } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    name: { overflowWrap: 'anywhere', minWidth: 0 },
  }),
  { name: 'AiGovernanceCalendarFeed' },
);

/** A feed: when it was read, and the way to revoke it, which asks once more. */
export function FeedItem(props: {
  feed: CalendarFeed;
  disabled: boolean;
  onRevoke: () => void;
}) {
  const { feed, disabled, onRevoke } = props;
  const { name, createdAt, lastUsedAt } = feed;
  const classes = useStyles();
  const format = useFormat();
  const [isSure, setSure] = useState(false);
  const { t } = useTexts();
  const used = lastUsedAt
    ? t('calendar.feeds.used', { when: format.relative(lastUsedAt) })
    : t('calendar.feeds.unused');
  return (
    <li className={classes.root}>
      <div className={classes.name}>
        {name}
        <Typography variant="caption" component="div" color="textSecondary">
          {t('calendar.feeds.created', { when: format.relative(createdAt) })},{' '}
          {used}
        </Typography>
      </div>
      <Button
        size="small"
        variant={isSure ? 'contained' : 'outlined'}
        disabled={disabled}
        aria-label={
          isSure ? undefined : t('calendar.feeds.revokeLabel', { name })
        }
        onClick={isSure ? onRevoke : () => setSure(true)}
      >
        {isSure
          ? t('calendar.feeds.revokeSure', { name })
          : t('calendar.feeds.revoke')}
      </Button>
    </li>
  );
}
