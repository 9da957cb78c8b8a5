import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { useRecordActions } from './RecordActions';
import { RecordList } from './RecordList';
import { waitsForDecision } from '../../lib/controlRecords';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(1) } }),
  { name: 'AiGovernancePendingDecisions' },
);

/** Records that wait for a decision of the person who looks; nothing without one. */
export function PendingDecisions(props: {
  /** Types that are shown; all of them when left out. */
  only?: readonly string[];
}) {
  const classes = useStyles();
  const { t } = useTexts();
  const { records = [] } = useRecordActions();
  const waiting = records.filter(
    record =>
      waitsForDecision(record) && (props.only?.includes(record.type) ?? true),
  );
  if (waiting.length === 0) return null;
  const title = t('records.pendingTitle', { count: waiting.length });
  return (
    <section className={classes.root} aria-label={title}>
      <Typography variant="h6" component="h3">
        {title}
      </Typography>
      <RecordList records={waiting} label={title} />
    </section>
  );
}
