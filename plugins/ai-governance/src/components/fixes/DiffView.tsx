import { DiffLine } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { useTexts } from '../../useTexts';
import { secondaryColor, toneColor } from '../common';

const MARKS = { same: ' ', add: '+', remove: '−' };

const useStyles = makeStyles(
  (theme: Theme) => ({
    root: {
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1),
      overflowX: 'auto',
      fontFamily: 'monospace',
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.5,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.default,
      color: theme.palette.text.primary,
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    line: { display: 'block', whiteSpace: 'pre', minWidth: 'max-content' },
    add: { boxShadow: `inset 3px 0 ${toneColor(theme, 'good')}` },
    remove: {
      boxShadow: `inset 3px 0 ${toneColor(theme, 'bad')}`,
      textDecoration: 'line-through',
    },
    same: { color: secondaryColor(theme) },
    mark: { display: 'inline-block', width: '1.5em', paddingLeft: 6 },
  }),
  { name: 'AiGovernanceDiffView' },
);

/** Lines that come and go, each with a sign; colour is never alone. */
export function DiffView(props: { label: string; lines: DiffLine[] }) {
  const { label, lines } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    // Scrolls sideways, which the keyboard has to reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={classes.root} aria-label={label} role="group" tabIndex={0}>
      {lines.map((item, index) => {
        const before = lines[index - 1];
        const isLeftOut =
          before?.kind === 'same' &&
          item.kind === 'same' &&
          item.line > before.line + 1;
        const mark = (
          <span className={classes.mark} aria-hidden>
            {MARKS[item.kind]}
          </span>
        );
        const text = (
          <>
            {mark}
            {item.text}
          </>
        );
        return (
          // The same line may stand at two places.
          <Fragment key={`${index}`}>
            {isLeftOut && <span className={classes.line}>…</span>}
            {item.kind === 'add' && (
              <ins
                className={`${classes.line} ${classes.add}`}
                style={{ textDecoration: 'none' }}
                title={t('fixes.added')}
              >
                {text}
              </ins>
            )}
            {item.kind === 'remove' && (
              <del
                className={`${classes.line} ${classes.remove}`}
                title={t('fixes.removed')}
              >
                {text}
              </del>
            )}
            {item.kind === 'same' && (
              <span className={`${classes.line} ${classes.same}`}>{text}</span>
            )}
          </Fragment>
        );
      })}
    </pre>
  );
}
