import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useLegibleText } from './useLegibleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(0, 3, 3),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 2, 2) },
      // Paper has nothing to press.
      '@media print': {
        padding: 0,
        '& [role="search"], & nav, & [data-no-print]': { display: 'none' },
      },
    },
  }),
  { name: 'AiGovernancePageBody' },
);

/** Content of a view below the page header of the new frontend system. */
export function PageBody({ children }: { children: ReactNode }) {
  const classes = useStyles();
  const legible = useLegibleText();
  return <main className={`${classes.root} ${legible}`}>{children}</main>;
}
