import Typography, { TypographyProps } from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { errorColor } from './tones';

const useStyles = makeStyles(
  theme => ({ root: { color: errorColor(theme), overflowWrap: 'anywhere' } }),
  { name: 'AiGovernanceErrorText' },
);

/** A text that says what is wrong, and is said aloud where it appears. */
export function ErrorText(
  props: Pick<
    TypographyProps,
    'id' | 'variant' | 'children' | 'role' | 'tabIndex'
  >,
) {
  const classes = useStyles();
  return (
    <Typography
      component="div"
      role="alert"
      className={classes.root}
      {...props}
    />
  );
}
