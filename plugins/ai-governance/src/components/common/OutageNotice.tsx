import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import HistoryIcon from '@material-ui/icons/History';
import { useFormat, useNow, useOutage } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Notice } from './Notice';

const MINUTE = 60_000;

/**
 * Has a view show the last state while the database cannot be reached, and says how old
 * it is. Stands before what it is about, so that it listens when that is read.
 */
export function OutageNotice() {
  const outage = useOutage();
  const format = useFormat();
  const { t } = useTexts();
  useNow(MINUTE / 4);
  if (!outage) return null;
  const { answeredAt, unreachableSince } = outage;
  return (
    <Notice
      tone="warn"
      Icon={HistoryIcon}
      role="alert"
      title={t('common.lastState', { when: format.relative(answeredAt) })}
    >
      {unreachableSince === undefined
        ? t('common.unreachable')
        : t('common.unreachableSince', {
            since: format.instant(unreachableSince),
          })}
      <Box mt={1}>
        <Button
          variant="outlined"
          size="small"
          onClick={() => window.location.reload()}
        >
          {t('common.reload')}
        </Button>
      </Box>
    </Notice>
  );
}
