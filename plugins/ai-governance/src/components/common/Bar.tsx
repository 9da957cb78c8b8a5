import { makeStyles, Theme } from '@material-ui/core/styles';
import { Tone, toneColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    track: {
      height: 8,
      borderRadius: 4,
      overflow: 'hidden',
      backgroundColor: theme.palette.action.selected,
    },
    fill: {
      height: '100%',
      borderRadius: 4,
      // Forced-colour modes drop backgrounds; the border stays visible there.
      border: '1px solid transparent',
      boxSizing: 'border-box',
      backgroundColor: (props: { tone: Tone }) =>
        toneColor(theme as Theme, props.tone),
    },
  }),
  { name: 'AiGovernanceBar' },
);

/**
 * A bar of a share between 0 and 1. It only repeats the number next to it, so it is
 * hidden from screen readers.
 */
export function Bar({ share, tone = 'info' }: { share: number; tone?: Tone }) {
  const classes = useStyles({ tone });
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <div className={classes.track} aria-hidden>
      {width > 0 && (
        <div className={classes.fill} style={{ width: `${width}%` }} />
      )}
    </div>
  );
}
