import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'block',
      fontWeight: theme.typography.fontWeightBold as number,
      color: theme.palette.text.primary,
    },
  }),
  { name: 'AiGovernanceFieldLabel' },
);

/** Label of a field, as the pickers of the catalog have theirs: above it. */
export function FieldLabel(props: { htmlFor: string; text: string }) {
  const classes = useStyles();
  return (
    <Typography
      component="label"
      variant="body2"
      className={classes.root}
      htmlFor={props.htmlFor}
    >
      {props.text}
    </Typography>
  );
}
