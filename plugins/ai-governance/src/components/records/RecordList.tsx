import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import { useTexts } from '../../useTexts';
import { RecordItem } from './RecordItem';

/** Shown at first; the rest of a long list is there on demand. */
const SHOWN = 3;

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceRecordList' },
);

/** Records, in the order given. */
export function RecordList(props: {
  records: readonly RecordView[];
  label: string;
  /** What each shows of its own. */
  details?: (record: RecordView) => ReactNode;
}) {
  const { records, label, details } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, SHOWN);
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {shown.map(record => (
          <li key={record.id}>
            <RecordItem record={record}>{details?.(record)}</RecordItem>
          </li>
        ))}
      </ul>
      {records.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('records.showAll', { number: String(records.length) })}
        </Button>
      )}
    </>
  );
}
