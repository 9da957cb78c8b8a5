import SvgIcon from '@material-ui/core/SvgIcon';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { Tone, toneColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      color: theme.palette.text.primary,
      fontFamily: theme.typography.fontFamily,
      whiteSpace: 'nowrap',
      verticalAlign: 'middle',
    },
    icon: {
      fontSize: '1.15em',
      flexShrink: 0,
      color: (props: { tone: Tone }) => toneColor(theme as Theme, props.tone),
    },
    chip: {
      border: `1px solid`,
      borderColor: theme.palette.divider,
      borderRadius: theme.shape.borderRadius * 4,
      padding: theme.spacing(0.25, 1),
      fontSize: theme.typography.body2.fontSize,
    },
  }),
  { name: 'AiGovernanceLabel' },
);

/** Props of {@link Label}. */
export interface LabelProps {
  Icon: typeof SvgIcon;
  text: string;
  tone: Tone;
  /** Longer explanation, shown on hover. */
  hint?: string;
  /** With a border. */
  chip?: boolean;
}

/** An icon with a word. The icon's colour repeats what the word says. */
export function Label({ Icon, text, tone, hint, chip }: LabelProps) {
  const classes = useStyles({ tone });
  return (
    <span
      className={chip ? `${classes.root} ${classes.chip}` : classes.root}
      title={hint}
    >
      <Icon aria-hidden className={classes.icon} />
      {text}
    </span>
  );
}
