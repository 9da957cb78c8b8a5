import { RiskClass } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import BlockIcon from '@material-ui/icons/Block';
import HelpIcon from '@material-ui/icons/Help';
import KeyboardArrowDownIcon from '@material-ui/icons/KeyboardArrowDown';
import RemoveIcon from '@material-ui/icons/Remove';
import WarningIcon from '@material-ui/icons/Warning';
import { useWords } from '../../hooks/useWords';
import { Label } from './Label';
import { RISK_CLASS_TONES } from './tones';

const ICONS: Record<RiskClass, typeof SvgIcon> = {
  prohibited: BlockIcon,
  high: WarningIcon,
  limited: RemoveIcon,
  minimal: KeyboardArrowDownIcon,
  unclassified: HelpIcon,
};

/** Risk class of a system. */
export function RiskClassLabel({ riskClass }: { riskClass: RiskClass }) {
  const words = useWords();
  return (
    <Label
      Icon={ICONS[riskClass]}
      text={words.riskClass(riskClass)}
      tone={RISK_CLASS_TONES[riskClass]}
    />
  );
}
