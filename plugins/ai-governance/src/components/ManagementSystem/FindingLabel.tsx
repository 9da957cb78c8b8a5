import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { useCalendar, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label } from '../common';

/** Whether a finding or a planned change is open, until when, or past its day. */
export function FindingLabel({ record }: { record: RecordView }) {
  const format = useFormat();
  const calendar = useCalendar();
  const { t } = useTexts();
  const { status, dueDate } = record.data as {
    status?: string;
    dueDate?: string;
  };
  if (status === 'closed') {
    return (
      <Label
        Icon={CheckCircleIcon}
        tone="good"
        text={t('management.finding.closed')}
      />
    );
  }
  if (!dueDate) {
    return (
      <Label
        Icon={RadioButtonUncheckedIcon}
        tone="warn"
        text={t('management.finding.open')}
      />
    );
  }
  const isLate = calendar.endOf(dueDate) <= Date.now();
  return (
    <Label
      Icon={isLate ? ErrorIcon : RadioButtonUncheckedIcon}
      tone={isLate ? 'bad' : 'warn'}
      text={t(`management.finding.${isLate ? 'late' : 'until'}`, {
        date: format.day(dueDate),
      })}
    />
  );
}
