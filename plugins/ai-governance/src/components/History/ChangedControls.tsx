import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useWords } from '../../hooks';
import { useTexts } from '../../useTexts';

/** A registration changes every control at once; so many lines help nobody. */
const SHOWN = 5;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0, lineHeight: 1.5 } },
  { name: 'AiGovernanceChangedControls' },
);

/** Controls whose state changed, the rest on demand. */
export function ChangedControls(props: { changed: HistoryChange['changed'] }) {
  const { changed } = props;
  const classes = useStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const { t } = useTexts();
  if (changed.length === 0) return <>{t('history.noControls')}</>;
  const shown = all ? changed : changed.slice(0, SHOWN);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ controlId, from, to }) => (
          <li key={controlId}>
            <code>{controlId}</code>{' '}
            {from
              ? t('history.change', {
                  from: words.state(from),
                  to: words.state(to),
                })
              : words.state(to)}
          </li>
        ))}
      </ul>
      {changed.length > SHOWN && (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? t('history.fewer')
            : t('history.allControls', { count: changed.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
