import { MetricCondition } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import BuildIcon from '@material-ui/icons/Build';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import HelpIcon from '@material-ui/icons/Help';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RestoreIcon from '@material-ui/icons/Restore';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import WarningIcon from '@material-ui/icons/Warning';
import { useWords } from '../../hooks/useWords';
import { Label } from './Label';
import { Tone } from './tones';

/** Icon and tone of each condition; every one has its own shape. */
export const CONDITION_LOOKS: Record<
  MetricCondition,
  { Icon: typeof SvgIcon; tone: Tone }
> = {
  breached: { Icon: CancelIcon, tone: 'bad' },
  stale: { Icon: TimerOffIcon, tone: 'warn' },
  'not-measured': { Icon: HelpIcon, tone: 'warn' },
  incomplete: { Icon: BuildIcon, tone: 'warn' },
  'too-few-samples': { Icon: HourglassEmptyIcon, tone: 'warn' },
  warning: { Icon: WarningIcon, tone: 'warn' },
  recovered: { Icon: RestoreIcon, tone: 'good' },
  'in-band': { Icon: CheckCircleIcon, tone: 'good' },
};

/** How a metric stands. */
export function ConditionLabel(props: {
  condition: MetricCondition;
  chip?: boolean;
}) {
  const { condition, chip } = props;
  const words = useWords();
  return (
    <Label
      {...CONDITION_LOOKS[condition]}
      text={words.condition(condition)}
      hint={words.conditionHint(condition)}
      chip={chip}
    />
  );
}
