import {
  describeRecord,
  recordTitle,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { JsonObject } from '@backstage/types';
import { useTexts } from '../../useTexts';
import {
  RecordItem,
  useDescriptionContext,
  useRecordActions,
} from '../records';
import { ClockContext, IncidentClocks } from './IncidentClocks';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    clocks: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(0.5),
    },
    follow: { marginTop: theme.spacing(0.5) },
  }),
  { name: 'AiGovernanceIncidentsCard' },
);

/** The nonconformity that an incident starts: what it says already is filled in. */
function nonconformityOf({ id, data }: RecordView): JsonObject {
  const { title, owner } = data as JsonObject;
  return {
    title,
    incident: id,
    status: 'open',
    ...(owner !== undefined && { owner }),
  };
}

/** What went wrong, and how long there is to answer and to report it. */
export function IncidentsCard(props: {
  incidents: readonly RecordView[];
  nonconformities: readonly RecordView[];
  clocks: ClockContext;
}) {
  const { incidents, nonconformities, clocks } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get('incident');
  const next = types?.get('nonconformity');
  const context = useDescriptionContext();
  const severityOf = (record: RecordView) =>
    describeRecord({ record, type, context })
      .sections.flatMap(({ rows }) => rows)
      .filter(({ path }) => path === 'severity')
      .flatMap(({ values }) => values.map(({ text }) => text));
  const mayFollow = ({ id, state }: RecordView) =>
    ['submitted', 'approved'].includes(state) &&
    !nonconformities.some(({ data }) => data.incident === id);
  return (
    <InfoCard
      title={t('risk.incidents.title')}
      action={
        type && mayCreate(type.id) ? (
          <Button
            size="small"
            variant="outlined"
            onClick={() => create(type, { data: { status: 'open' } })}
          >
            {t('risk.incidents.add')}
          </Button>
        ) : undefined
      }
    >
      {incidents.length === 0 && (
        <Typography variant="body2">{t('risk.incidents.none')}</Typography>
      )}
      <ul className={classes.list}>
        {incidents.map(incident => (
          <li key={incident.id}>
            <div className={classes.clocks}>
              <Typography variant="body2" component="span">
                {[
                  t(
                    incident.data.status === 'closed'
                      ? 'risk.incidents.closed'
                      : 'risk.incidents.open',
                  ),
                  ...severityOf(incident),
                ].join(' · ')}
              </Typography>
              <IncidentClocks incident={incident} context={clocks} />
            </div>
            <RecordItem record={incident} />
            {next && mayCreate(next.id) && mayFollow(incident) && (
              <Button
                size="small"
                variant="outlined"
                className={classes.follow}
                aria-label={t('records.actionLabel', {
                  action: t('risk.incidents.follow'),
                  title: recordTitle(incident, type),
                })}
                onClick={() =>
                  create(next, { data: nonconformityOf(incident) })
                }
              >
                {t('risk.incidents.follow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </InfoCard>
  );
}
