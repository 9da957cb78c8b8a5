import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(0, 0, 1),
      padding: 0,
    },
    line: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
    },
  }),
  { name: 'AiGovernanceLineList' },
);

/** Few systems, one line each: its name, and what is said of it. */
export function LineList(props: {
  label: string;
  lines: ReadonlyArray<{ key: string; name: ReactNode; text: ReactNode }>;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.lines.map(({ key, name, text }) => (
        <li key={key} className={classes.line}>
          <div>{name}</div>
          <div>{text}</div>
        </li>
      ))}
    </ul>
  );
}
