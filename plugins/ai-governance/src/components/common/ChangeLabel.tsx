import { TrendChangeKind } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import SvgIcon from '@material-ui/core/SvgIcon';
import AddCircleOutlineIcon from '@material-ui/icons/AddCircleOutline';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import { useTexts } from '../../useTexts';
import { Label } from './Label';
import { Tone } from './tones';

const ICONS: Record<TrendChangeKind, [typeof SvgIcon, Tone]> = {
  worse: [ArrowDownwardIcon, 'bad'],
  left: [RemoveCircleOutlineIcon, 'warn'],
  entered: [AddCircleOutlineIcon, 'info'],
  better: [ArrowUpwardIcon, 'good'],
  other: [SwapHorizIcon, 'neutral'],
};

/** What became of a system within an interval. */
export function ChangeLabel({ kind }: { kind: TrendChangeKind }) {
  const { t } = useTexts();
  const [Icon, tone] = ICONS[kind];
  return <Label Icon={Icon} tone={tone} text={t(`trends.kind.${kind}`)} />;
}
