import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { ReactElement, ReactNode, useEffect, useState } from 'react';
import type { termsMessages } from '../../translation/terms';
import { useTexts } from '../../useTexts';

/** A word that the glossary explains. */
export type TermId = keyof (typeof termsMessages)['term'];

const useStyles = makeStyles(
  theme => ({
    term: {
      font: 'inherit',
      color: 'inherit',
      textAlign: 'inherit',
      letterSpacing: 'inherit',
      padding: 0,
      border: 0,
      background: 'none',
      cursor: 'help',
      textDecoration: 'underline dotted',
      textUnderlineOffset: '0.2em',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    // Opaque: what lies behind would be read along with it.
    tip: {
      ...theme.typography.body2,
      maxWidth: 360,
      color: theme.palette.common.white,
      backgroundColor: theme.palette.grey[900],
      border: `1px solid ${theme.palette.divider}`,
    },
    arrow: { color: theme.palette.grey[900] },
  }),
  { name: 'AiGovernanceTerm' },
);

/** Milliseconds for which an explanation stays after the finger is lifted. */
const READING = 8000;

/**
 * Explains what it wraps, which has to be able to have the focus or hold what is, while somebody points at
 * it, has it in focus or holds a finger on it. Escape closes it (WCAG 2.1, 1.4.13).
 */
export function Explained(props: {
  text: string;
  /** Whether a tap is for nothing else, so that it may explain at once. */
  onTap?: boolean;
  children: ReactElement;
}) {
  const { text, onTap, children } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const close = ({ key }: KeyboardEvent) =>
      key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  return (
    <Tooltip
      arrow
      interactive
      title={text}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      classes={{ tooltip: classes.tip, arrow: classes.arrow }}
      leaveTouchDelay={READING}
      {...(onTap && { enterTouchDelay: 0 })}
    >
      {children}
    </Tooltip>
  );
}

/** What the glossary says of a term, around something that can have the focus. */
export function TermTip(props: { id: TermId; children: ReactElement }) {
  const { t } = useTexts();
  return <Explained text={t(`term.${props.id}`)}>{props.children}</Explained>;
}

/** A term that explains itself to a mouse, a keyboard and a finger. */
export function Term(props: {
  id: TermId;
  /** The word in its place. Default: as the glossary has it. */
  children?: ReactNode;
}) {
  const { id, children } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <Explained text={t(`term.${id}`)} onTap>
      <button type="button" className={classes.term}>
        {children ?? t(`termName.${id}`)}
      </button>
    </Explained>
  );
}
