import {
  METRIC_CONDITIONS,
  MetricCondition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { CONDITION_LOOKS, toneColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    // The portal lets chips hang below their line.
    chip: { margin: 0 },
  }),
  { name: 'AiGovernanceConditionChips' },
);

/** How many metrics stand how; each shows or hides its own. */
export function ConditionChips(props: {
  counts: Record<string, number>;
  selected: readonly MetricCondition[];
  onToggle: (condition: MetricCondition) => void;
}) {
  const { counts, selected, onToggle } = props;
  const classes = useStyles();
  const theme = useTheme();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('metrics.conditions')}
    >
      {METRIC_CONDITIONS.map(condition => {
        const { Icon, tone } = CONDITION_LOOKS[condition];
        const isSelected = selected.includes(condition);
        return (
          <Chip
            key={condition}
            clickable
            className={classes.chip}
            variant={isSelected ? 'default' : 'outlined'}
            aria-pressed={isSelected}
            title={words.conditionHint(condition)}
            icon={
              <Icon aria-hidden style={{ color: toneColor(theme, tone) }} />
            }
            label={t('metrics.conditionCount', {
              condition: words.condition(condition),
              number: format.number(counts[condition] ?? 0),
            })}
            onClick={() => onToggle(condition)}
          />
        );
      })}
    </div>
  );
}
