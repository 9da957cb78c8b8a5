import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { secondaryColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'fit-content(160px) minmax(0, 1fr)',
      gap: theme.spacing(1.25, 2),
      margin: 0,
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: '1fr',
        gap: theme.spacing(0.25),
        '& dd': { marginBottom: theme.spacing(1) },
      },
    },
    aligned: {
      [theme.breakpoints.up('sm')]: {
        gridTemplateColumns: '140px minmax(0, 1fr)',
      },
    },
    term: {
      ...theme.typography.body2,
      color: secondaryColor(theme),
    },
    value: { ...theme.typography.body2, margin: 0, minWidth: 0 },
  }),
  { name: 'AiGovernanceFactList' },
);

/** One fact with its name. */
export interface FactRow {
  term: string;
  value: ReactNode;
}

/** Facts as a definition list. */
export function FactList(props: {
  rows: readonly FactRow[];
  /** Values begin where those of other lists do that are aligned, too. */
  aligned?: boolean;
}) {
  const { rows, aligned = false } = props;
  const classes = useStyles();
  return (
    <dl className={`${classes.list} ${aligned ? classes.aligned : ''}`}>
      {rows.map(({ term, value }) => (
        // Without display: contents every row would become one grid cell.
        <div key={term} style={{ display: 'contents' }}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
