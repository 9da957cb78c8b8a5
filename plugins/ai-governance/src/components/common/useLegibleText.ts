import { makeStyles } from '@material-ui/core/styles';
import { errorColor, secondaryColor } from './tones';

const useStyles = makeStyles(
  theme => ({
    root: {
      '& .MuiTypography-colorTextSecondary, & .MuiFormLabel-root:not(.Mui-focused), & .MuiFormHelperText-root':
        { color: secondaryColor(theme) },
      '& .MuiFormHelperText-root.Mui-error, & .MuiFormLabel-root.Mui-error': {
        color: errorColor(theme),
      },
    },
  }),
  { name: 'AiGovernanceLegibleText' },
);

/**
 * Name of a class in which labels, hints and what fields say is wrong can be read in every
 * theme. The red of Material UI is too close to the paper of a dark theme, and to white;
 * the grey of Backstage is too close to its page.
 */
export function useLegibleText(): string {
  return useStyles().root;
}
