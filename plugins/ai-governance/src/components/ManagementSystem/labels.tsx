import {
  ClauseState,
  Implementation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EventIcon from '@material-ui/icons/Event';
import HelpIcon from '@material-ui/icons/Help';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useTexts } from '../../useTexts';
import { Label, Tone } from '../common';

type Look = [typeof SvgIcon, Tone];

const CLAUSE: Record<ClauseState, Look> = {
  missing: [CancelIcon, 'bad'],
  expired: [TimerOffIcon, 'warn'],
  insufficient: [ReportProblemIcon, 'warn'],
  waiting: [HourglassEmptyIcon, 'info'],
  planned: [EventIcon, 'warn'],
  partly: [TimelapseIcon, 'warn'],
  'in-place': [CheckCircleIcon, 'good'],
};

const IMPLEMENTATION: Record<Implementation, Look> = {
  'not-implemented': [CancelIcon, 'bad'],
  partly: [TimelapseIcon, 'warn'],
  implemented: [CheckCircleIcon, 'good'],
  'not-due': [ScheduleIcon, 'neutral'],
  'not-measured': [HelpIcon, 'neutral'],
};

/** State of a clause. */
export function ClauseStateLabel({ state }: { state: ClauseState }) {
  const { t } = useTexts();
  const [Icon, tone] = CLAUSE[state];
  return (
    <Label
      Icon={Icon}
      tone={tone}
      text={t(`management.clauseState.${state}`)}
    />
  );
}

/** How far a control is carried out. */
function ImplementationLabel({ state }: { state: Implementation }) {
  const { t } = useTexts();
  const [Icon, tone] = IMPLEMENTATION[state];
  return (
    <Label
      Icon={Icon}
      tone={tone}
      text={t(`management.implementation.${state}`)}
    />
  );
}

/** State of a clause or of a control, as a gap assessment has both. */
export function GapStateLabel(props: {
  kind: 'clause' | 'control';
  state: string;
}) {
  const { kind, state } = props;
  const { t } = useTexts();
  if (kind === 'clause' && state in CLAUSE)
    return <ClauseStateLabel state={state as ClauseState} />;
  return state in IMPLEMENTATION ? (
    <ImplementationLabel state={state as Implementation} />
  ) : (
    <Label
      Icon={CheckCircleIcon}
      tone="neutral"
      text={t('management.gap.excluded')}
    />
  );
}
