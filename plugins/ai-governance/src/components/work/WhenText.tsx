import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/Error';
import EventIcon from '@material-ui/icons/Event';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label } from '../common';
import { PersonLink } from '../records';

/** Until when something is to be done, or since when it waits. */
export function WhenText({ item }: { item: MyWorkItem }) {
  const { due, overdue, since } = item;
  const format = useFormat();
  const { t } = useTexts();
  if (due === undefined) {
    return (
      <time dateTime={since} title={format.instant(since)}>
        {t('work.since', { date: format.day(since) })}
      </time>
    );
  }
  const { date, relative } = format.end(due);
  return (
    <>
      <time dateTime={due} title={format.instant(due)}>
        <Label
          Icon={overdue ? ErrorIcon : EventIcon}
          tone={overdue ? 'bad' : 'neutral'}
          text={t(overdue ? 'work.overdue' : 'work.due', { date })}
        />
      </time>
      <Typography variant="caption" component="div" color="textSecondary">
        {relative}
      </Typography>
    </>
  );
}

/** Who reminded the person of an item last; nothing where nobody did. */
export function RemindedNote({ item }: { item: MyWorkItem }) {
  const format = useFormat();
  const { t } = useTexts();
  if (!item.reminded) return null;
  const { by, at } = item.reminded;
  return (
    <Typography variant="caption" component="div">
      {t('work.remindedBy', {
        who: <PersonLink entityRef={by} />,
        date: format.day(at),
      })}
    </Typography>
  );
}
