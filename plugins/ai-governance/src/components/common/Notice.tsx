import Typography from '@material-ui/core/Typography';
import { makeStyles, Theme } from '@material-ui/core/styles';
import SvgIcon from '@material-ui/core/SvgIcon';
import { ReactNode } from 'react';
import { Tone, toneColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.5),
      border: '1px solid',
      borderLeftWidth: 4,
      borderRadius: theme.shape.borderRadius,
      borderColor: (props: { tone: Tone }) =>
        toneColor(theme as Theme, props.tone),
      color: theme.palette.text.primary,
    },
    icon: {
      color: (props: { tone: Tone }) => toneColor(theme as Theme, props.tone),
      flexShrink: 0,
    },
    body: { minWidth: 0, overflowWrap: 'anywhere' },
    title: { fontWeight: theme.typography.fontWeightBold as number },
  }),
  { name: 'AiGovernanceNotice' },
);

/** A note that stands out from its surroundings. */
export function Notice(props: {
  tone: Tone;
  Icon: typeof SvgIcon;
  title?: string;
  role?: 'alert' | 'note';
  children?: ReactNode;
}) {
  const { tone, Icon, title, role = 'note', children } = props;
  const classes = useStyles({ tone });
  return (
    <div className={classes.root} role={role}>
      <Icon aria-hidden className={classes.icon} />
      <div className={classes.body}>
        {title && (
          <Typography variant="body1" className={classes.title}>
            {title}
          </Typography>
        )}
        <Typography variant="body2" component="div">
          {children}
        </Typography>
      </div>
    </div>
  );
}
