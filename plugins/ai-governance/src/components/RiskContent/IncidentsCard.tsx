import {
  AiSystemEntity,
  incidentClocks,
  RecordView,
  ReportDays,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ScheduleIcon from '@material-ui/icons/Schedule';
import TimerOffIcon from '@material-ui/icons/TimerOff';
import { JsonObject } from '@backstage/types';
import { useFormat } from '../../hooks';
import { dataRows } from '../../lib/recordData';
import { aiGovernanceTranslationRef } from '../../translation';
import { Label } from '../common';
import { RecordItem, useRecordActions } from '../records';

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
  }),
  { name: 'AiGovernanceIncidentsCard' },
);

/** What went wrong, and how long there is to answer and to report it. */
export function IncidentsCard(props: {
  incidents: readonly RecordView[];
  entity: AiSystemEntity;
  /** Class that decides what is required. */
  requirementClass: string;
  reportDays?: ReportDays;
  now: number;
}) {
  const { incidents, entity, ...clock } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get('incident');
  const severityOf = ({ data }: RecordView) =>
    dataRows(data as JsonObject, (type?.schema ?? {}) as JsonObject)
      .filter(({ path }) => path === 'severity')
      .flatMap(({ values }) => values);
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
              {incidentClocks({ incident, spec: entity.spec, ...clock }).map(
                ({ kind, dueAt, overdue }) => (
                  <Label
                    key={kind}
                    Icon={overdue ? TimerOffIcon : ScheduleIcon}
                    tone={overdue ? 'bad' : 'warn'}
                    hint={format.instant(dueAt)}
                    text={t(
                      `risk.incidents.${kind}${overdue ? 'Overdue' : 'Due'}`,
                      {
                        date: format.day(dueAt),
                        relative: format.relative(dueAt),
                      },
                    )}
                  />
                ),
              )}
            </div>
            <RecordItem record={incident} />
          </li>
        ))}
      </ul>
    </InfoCard>
  );
}
