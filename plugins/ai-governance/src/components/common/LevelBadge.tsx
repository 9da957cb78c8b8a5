import { Level } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import StarsIcon from '@material-ui/icons/Stars';
import { useWords } from '../../hooks/useWords';
import { useTexts } from '../../useTexts';
import { levelColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      whiteSpace: 'nowrap',
      color: theme.palette.text.primary,
      fontFamily: theme.typography.fontFamily,
      fontWeight: theme.typography.fontWeightMedium as number,
      verticalAlign: 'middle',
    },
    icon: {
      fontSize: '1.25em',
      color: (props: { level: Level }) =>
        levelColor(theme as Theme, props.level),
    },
    large: { fontSize: theme.typography.h5.fontSize },
  }),
  { name: 'AiGovernanceLevelBadge' },
);

/** Level of a system: a medal in its metal, beside the word. */
export function LevelBadge({
  level,
  large,
}: {
  level: Level;
  large?: boolean;
}) {
  const classes = useStyles({ level });
  const words = useWords();
  const { t } = useTexts();
  const Icon = level === 'none' ? RadioButtonUncheckedIcon : StarsIcon;
  return (
    <span
      className={large ? `${classes.root} ${classes.large}` : classes.root}
      title={level === 'none' ? t('common.noLevelHint') : undefined}
    >
      <Icon aria-hidden className={classes.icon} />
      {words.level(level)}
    </span>
  );
}
