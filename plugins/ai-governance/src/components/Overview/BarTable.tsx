import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Bar, secondaryColor, Tone } from '../common';

const useStyles = makeStyles(
  theme => ({
    table: { width: '100%', borderCollapse: 'collapse' },
    head: {
      ...theme.typography.caption,
      color: secondaryColor(theme),
      textAlign: 'left',
      padding: theme.spacing(0, 2, 1, 0),
    },
    cell: {
      ...theme.typography.body2,
      fontWeight: theme.typography.fontWeightRegular as number,
      textAlign: 'left',
      padding: theme.spacing(0.75, 2, 0.75, 0),
      verticalAlign: 'middle',
    },
    bar: { width: '35%' },
    share: {
      display: 'grid',
      gridTemplateColumns: '1fr 4.5em',
      alignItems: 'center',
      gap: theme.spacing(1),
      // Too narrow for a bar; the number says the same.
      '@media (max-width: 700px)': {
        gridTemplateColumns: '1fr',
        '& > [aria-hidden]': { display: 'none' },
      },
    },
    last: { textAlign: 'right', paddingRight: 0, whiteSpace: 'nowrap' },
  }),
  { name: 'AiGovernanceBarTable' },
);

/** One row: a name, a share as bar and number, and a value. */
export interface BarRow {
  key: string;
  name: ReactNode;
  share: number;
  shareText: string;
  value: ReactNode;
  tone?: Tone;
}

/** A bar chart that is a table: the same numbers for every reader. */
export function BarTable(props: {
  label: string;
  headers: [string, string, string];
  rows: BarRow[];
}) {
  const classes = useStyles();
  const [name, share, value] = props.headers;
  return (
    <table className={classes.table} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col" className={classes.head}>
            {name}
          </th>
          <th scope="col" className={`${classes.head} ${classes.bar}`}>
            {share}
          </th>
          <th scope="col" className={`${classes.head} ${classes.last}`}>
            {value}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={row.key}>
            <th scope="row" className={classes.cell}>
              {row.name}
            </th>
            <td className={classes.cell}>
              <div className={classes.share}>
                <Bar share={row.share} tone={row.tone} />
                <span>{row.shareText}</span>
              </div>
            </td>
            <td className={`${classes.cell} ${classes.last}`}>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
