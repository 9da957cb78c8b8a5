import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      margin: theme.spacing(1, 0),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceAttentionToolbar' },
);

/** Name of a list with what it is about, and what can be done with it. */
export function ListToolbar(props: {
  title: string;
  hint: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div>
        <Typography variant="h6" component="h2">
          {props.title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {props.hint}
        </Typography>
      </div>
      <div className={classes.actions}>{props.children}</div>
    </div>
  );
}
