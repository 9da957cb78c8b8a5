import { TargetStatus } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TrendingDownIcon from '@material-ui/icons/TrendingDown';
import WarningIcon from '@material-ui/icons/Warning';
import { useTexts } from '../../useTexts';
import { Label, Tone } from '../common';

const LOOKS: Record<TargetStatus, [typeof SvgIcon, Tone]> = {
  behind: [WarningIcon, 'bad'],
  missed: [CancelIcon, 'bad'],
  'on-plan': [TrendingDownIcon, 'info'],
  met: [CheckCircleIcon, 'good'],
  'not-started': [ScheduleIcon, 'neutral'],
  'no-systems': [RemoveCircleOutlineIcon, 'neutral'],
};

/** How a target stands. */
export function TargetStatusLabel({ status }: { status: TargetStatus }) {
  const { t } = useTexts();
  const [Icon, tone] = LOOKS[status];
  return (
    <Label Icon={Icon} tone={tone} text={t(`targets.statusName.${status}`)} />
  );
}
