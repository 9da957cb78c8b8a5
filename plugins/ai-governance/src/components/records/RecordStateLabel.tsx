import {
  Calendar,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EditIcon from '@material-ui/icons/Edit';
import FilterNoneIcon from '@material-ui/icons/FilterNone';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import UndoIcon from '@material-ui/icons/Undo';
import { useCalendar } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, Tone } from '../common';

type State = RecordView['state'] | 'expired' | 'recorded';

const ICONS: Record<State, typeof SvgIcon> = {
  draft: EditIcon,
  submitted: HourglassEmptyIcon,
  approved: CheckCircleIcon,
  recorded: CheckCircleIcon,
  rejected: CancelIcon,
  withdrawn: UndoIcon,
  superseded: FilterNoneIcon,
  expired: TimerOffIcon,
};

const TONES: Record<State, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  approved: 'good',
  recorded: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  superseded: 'neutral',
  expired: 'warn',
};

/** State of a record for people, which also says what has expired. */
function shownState(
  { state, expiresAt }: Pick<RecordView, 'state' | 'expiresAt'>,
  decided: boolean,
  calendar: Calendar,
): State {
  const isRecorded = state === 'submitted' && !decided;
  if (state !== 'approved' && !isRecorded) return state;
  const ranOut =
    expiresAt !== undefined && calendar.endOf(expiresAt) <= Date.now();
  if (ranOut) return 'expired';
  return isRecorded ? 'recorded' : state;
}

/** State of a record; one in force that has expired says so. */
export function RecordStateLabel(props: {
  record: Pick<RecordView, 'state' | 'expiresAt'>;
  type?: Pick<RecordTypeInfo, 'approval'>;
}) {
  const { record, type } = props;
  const { t } = useTexts();
  const calendar = useCalendar();
  const state = shownState(record, type?.approval !== 'none', calendar);
  return (
    <Label
      Icon={ICONS[state]}
      tone={TONES[state]}
      text={t(`recordState.${state}`)}
    />
  );
}
