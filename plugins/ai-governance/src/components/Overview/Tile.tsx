import Paper from '@material-ui/core/Paper';
import SvgIcon from '@material-ui/core/SvgIcon';
import Typography from '@material-ui/core/Typography';
import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Term, TermId, Tone, toneColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    tile: {
      gridColumn: 'span 2',
      padding: theme.spacing(1.5),
      // The edge repeats what the icon says, so that it is found from afar.
      borderTop: '4px solid',
      borderTopColor: ({ tone }: { tone: Tone }) =>
        tone === 'neutral' ? 'transparent' : toneColor(theme as Theme, tone),
      [theme.breakpoints.down('md')]: { gridColumn: 'span 4' },
      [theme.breakpoints.down('xs')]: { gridColumn: 'span 6' },
    },
    small: {
      gridColumn: 'span 3',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1),
      padding: theme.spacing(0.75, 1.5),
      [theme.breakpoints.down('sm')]: { gridColumn: 'span 6' },
    },
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    number: {
      ...theme.typography.h4,
      fontWeight: theme.typography.fontWeightBold as number,
      margin: 0,
    },
  }),
  { name: 'AiGovernanceTile' },
);

interface TileProps {
  name: string;
  /** Explains the name. */
  term?: TermId;
  hint?: string;
  tone?: Tone;
  Icon?: typeof SvgIcon;
  children: ReactNode;
}

function Name({
  name,
  term,
  tone = 'neutral',
  Icon,
}: Omit<TileProps, 'children'>) {
  const classes = useStyles({ tone });
  const theme = useTheme();
  return (
    <Typography variant="body2" component="div" className={classes.name}>
      {Icon && (
        <Icon
          aria-hidden
          fontSize="small"
          style={{ color: toneColor(theme, tone) }}
        />
      )}
      {term ? <Term id={term}>{name}</Term> : name}
    </Typography>
  );
}

/** A number that is looked for. */
export function Tile({ children, hint, ...name }: TileProps) {
  const classes = useStyles({ tone: name.tone ?? 'neutral' });
  return (
    <Paper component="li" className={classes.tile}>
      <Name {...name} />
      <p className={classes.number}>{children}</p>
      {hint && (
        <Typography variant="caption" color="textSecondary">
          {hint}
        </Typography>
      )}
    </Paper>
  );
}

/** A number beside those: in one line with its name. */
export function SmallTile({ children, hint, ...name }: TileProps) {
  const classes = useStyles({ tone: 'neutral' });
  return (
    <Paper component="li" className={classes.small}>
      <div>
        <Name {...name} />
        {hint && (
          <Typography variant="caption" color="textSecondary">
            {hint}
          </Typography>
        )}
      </div>
      <Typography variant="h6" component="p">
        {children}
      </Typography>
    </Paper>
  );
}
