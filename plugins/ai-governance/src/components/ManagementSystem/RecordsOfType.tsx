import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../useTexts';
import { Placeholder } from '../common';
import { ListCsvButton } from '../exports';
import { RecordItem, RecordList, useRecordActions } from '../records';
import { RecordFacts } from './RecordFacts';
import { ListedType } from '../../lib/managementSections';
import { useScrollTarget } from './useScrollTarget';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 } }),
  { name: 'AiGovernanceRecordsOfType' },
);

const PAST: Array<RecordView['state']> = [
  'rejected',
  'withdrawn',
  'superseded',
];

/** The record that the address names, opened; nothing when it is none of these. */
export function SelectedRecord({ types }: { types: readonly string[] }) {
  const { t } = useTexts();
  const [params] = useSearchParams();
  const { records } = useRecordActions();
  const id = params.get('record');
  if (!id || !records) return null;
  const record = records.find(item => item.id === id);
  if (record && !types.includes(record.type)) return null;
  return (
    <section aria-label={t('management.selected')}>
      {record ? (
        <RecordItem record={record} open />
      ) : (
        <Typography role="status">
          {t('management.notFound', { id })}
        </Typography>
      )}
    </section>
  );
}

/** What is open before what is closed, and of that what is due first; else as given. */
function inOrder(records: RecordView[]): RecordView[] {
  const rank = ({ data }: RecordView) => {
    const { status, dueDate } = data as { status?: string; dueDate?: string };
    if (status === undefined) return '';
    return status === 'closed' ? '~' : dueDate ?? 'without a day';
  };
  return [...records].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}

/** Records of the organisation of one type, and a way to add another. */
export function RecordsOfType(props: {
  type: ListedType;
  /** What a new one starts with. */
  start?: JsonObject;
}) {
  const { type: typeId, start } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { records, types, mayCreate, create } = useRecordActions();
  const isThere = records !== undefined && types !== undefined;
  const place = useScrollTarget(typeId, isThere);
  const type = types?.get(typeId);
  if (!records || !types) return <Placeholder lines={4} />;
  // A pack may bring no such type.
  if (!type) return null;
  const own = inOrder(records.filter(record => record.type === typeId));
  const now = own.filter(({ state }) => !PAST.includes(state));
  const past = own.filter(({ state }) => PAST.includes(state));
  return (
    <section ref={place} id={typeId} aria-label={type.title}>
      <InfoCard
        title={type.title}
        subheader={type.description}
        action={
          <ListCsvButton list="management-records" query={{ type: [typeId] }} />
        }
      >
        <div className={classes.root}>
          {now.length === 0 && (
            <Typography variant="body2">
              {t(`management.empty.${typeId}`)}
            </Typography>
          )}
          {now.length > 0 && (
            <RecordList
              records={now}
              label={type.title}
              details={record => <RecordFacts record={record} />}
            />
          )}
          {past.length > 0 && (
            <details>
              <summary>
                {t('management.earlier', { number: String(past.length) })}
              </summary>
              <RecordList records={past} label={type.title} />
            </details>
          )}
          <div>
            {mayCreate(typeId) ? (
              <Button
                variant={now.length === 0 ? 'contained' : 'outlined'}
                color="primary"
                size="small"
                onClick={() => create(type, { data: start })}
              >
                {t('management.add', { title: type.title })}
              </Button>
            ) : (
              <Typography variant="body2" color="textSecondary">
                {t('management.readOnly')}
              </Typography>
            )}
          </div>
        </div>
      </InfoCard>
    </section>
  );
}
