import { ControlState } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import CancelIcon from '@material-ui/icons/Cancel';
import GavelIcon from '@material-ui/icons/Gavel';
import HelpIcon from '@material-ui/icons/Help';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { useWords } from '../../hooks/useWords';
import { Label } from './Label';
import { STATE_TONES } from './tones';

/** Icon of each state; every one has its own shape. */
export const STATE_ICONS: Record<ControlState, typeof SvgIcon> = {
  fail: CancelIcon,
  expired: TimerOffIcon,
  unknown: HelpIcon,
  waived: GavelIcon,
  pass: CheckCircleIcon,
  'not-due': ScheduleIcon,
  'not-applicable': RemoveCircleOutlineIcon,
};

/** State of a control. */
export function StateLabel({
  state,
  chip,
}: {
  state: ControlState;
  chip?: boolean;
}) {
  const words = useWords();
  return (
    <Label
      Icon={STATE_ICONS[state]}
      text={words.state(state)}
      tone={STATE_TONES[state]}
      hint={words.stateHint(state)}
      chip={chip}
    />
  );
}
