import {
  RiskView,
  TreatmentState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EventIcon from '@material-ui/icons/Event';
import HistoryIcon from '@material-ui/icons/History';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RemoveIcon from '@material-ui/icons/Remove';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useTexts } from '../../useTexts';
import { Label, Tone } from '../common';

type AcceptanceState = RiskView['acceptance']['state'];

const ACCEPTANCES: Record<
  AcceptanceState,
  { Icon: typeof SvgIcon; tone: Tone }
> = {
  'not-needed': { Icon: RemoveIcon, tone: 'neutral' },
  missing: { Icon: CancelIcon, tone: 'bad' },
  requested: { Icon: HourglassEmptyIcon, tone: 'info' },
  'in-force': { Icon: CheckCircleIcon, tone: 'good' },
  outdated: { Icon: HistoryIcon, tone: 'warn' },
  lapsed: { Icon: TimerOffIcon, tone: 'warn' },
};

/** Where the acceptance of a risk stands. */
export function AcceptanceLabel({ state }: { state: AcceptanceState }) {
  const { t } = useTexts();
  return (
    <Label
      {...ACCEPTANCES[state]}
      text={t(`risk.acceptance.${state}`)}
      hint={t(`risk.acceptanceHint.${state}`)}
    />
  );
}

const TREATMENTS: Record<TreatmentState, { Icon: typeof SvgIcon; tone: Tone }> =
  {
    none: { Icon: CancelIcon, tone: 'warn' },
    planned: { Icon: EventIcon, tone: 'info' },
    overdue: { Icon: TimerOffIcon, tone: 'bad' },
    done: { Icon: CheckCircleIcon, tone: 'good' },
  };

const KINDS = ['mitigate', 'avoid', 'transfer', 'accept'] as const;

/** What is done about a risk, and whether that is on time. */
export function TreatmentLabel(props: { treatment: RiskView['treatment'] }) {
  const { kind, state } = props.treatment;
  const { t } = useTexts();
  const known = KINDS.find(name => name === kind);
  const word = known ? t(`risk.treatment.${known}`) : kind;
  const standing = t(`risk.treatmentState.${state}`);
  return (
    <Label
      {...TREATMENTS[state]}
      text={state === 'none' || !word ? standing : `${word}: ${standing}`}
    />
  );
}
