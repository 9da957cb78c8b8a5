import { makeStyles } from '@material-ui/core/styles';
import { errorColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    root: {
      '& .MuiFormHelperText-root.Mui-error, & .MuiFormLabel-root.Mui-error': {
        color: errorColor(theme),
      },
    },
  }),
  { name: 'AiGovernanceLegibleErrors' },
);

/**
 * Name of a class in which what fields say is wrong can be read in every theme; the red of
 * Material UI is too close to the paper of a dark one, and to white.
 */
export function useLegibleErrors(): string {
  return useStyles().root;
}
