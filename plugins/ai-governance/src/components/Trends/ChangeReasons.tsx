import {
  HistoryChange,
  TrendChange,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

const SHOWN = 4;

const NAMES = { lost: 'lost', gained: 'gained', other: 'changed' } as const;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0, lineHeight: 1.6 } },
  { name: 'AiGovernanceChangeReasons' },
);

/** Controls that a system lost and gained, each with its cause; else the causes. */
export function ChangeReasons({ change }: { change: TrendChange }) {
  const { controls, causes } = change;
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { t } = useTexts();
  const because = (cause: string, at: string) =>
    t('trends.because', {
      cause: words.cause(cause as HistoryChange['cause']),
      when: format.day(at),
    });
  if (controls.length === 0) {
    return (
      <ul className={classes.list}>
        {causes.map(({ cause, lastAt }) => (
          <li key={cause}>{because(cause, lastAt)}</li>
        ))}
      </ul>
    );
  }
  const shown = all ? controls : controls.slice(0, SHOWN);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ controlId, direction, from, to, cause, at }) => (
          <li key={controlId}>
            {t(`trends.${NAMES[direction]}`)} <code>{controlId}</code>{' '}
            {from
              ? t('trends.factChange', {
                  from: words.state(from),
                  to: words.state(to),
                })
              : words.state(to)}
            {' · '}
            {because(cause, at)}
          </li>
        ))}
      </ul>
      {controls.length > SHOWN && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('trends.moreControls', { count: controls.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
