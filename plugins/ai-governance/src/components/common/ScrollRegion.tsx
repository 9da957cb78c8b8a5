import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: {
      overflowX: 'auto',
      '@media print': { overflow: 'visible' },
      // What is placed freely inside, such as a text for screen readers, is clipped as well.
      position: 'relative',
      // The theme of the portal sets lines of a cell so close that they touch.
      '& th, & td': { lineHeight: theme.typography.body2.lineHeight },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
  }),
  { name: 'AiGovernanceScrollRegion' },
);

/** Keeps a wide table inside a narrow screen; the keyboard can scroll it. */
export function ScrollRegion(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    // A region that scrolls has to be reachable by the keyboard (WCAG 2.1.1).
    <div
      className={classes.root}
      role="region"
      aria-label={props.label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
