import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      justifyItems: 'start',
      padding: theme.spacing(2, 0),
      '& > *': { maxWidth: '100%' },
    },
  }),
  { name: 'AiGovernanceEmptyNote' },
);

/** That there is nothing to show, why, and what to do about it. */
export function EmptyNote(props: {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="p">
        {props.title}
      </Typography>
      {props.text && <Typography variant="body2">{props.text}</Typography>}
      {props.children}
    </div>
  );
}
