import {
  RecordView,
  toNonconformities,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { useRecordActions } from '../records';
import { ClockContext } from './IncidentClocks';
import { NonconformityItem } from './NonconformityItem';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(2),
    },
  }),
  { name: 'AiGovernanceNonconformitiesCard' },
);

/** Requirements that are not met, and how far correcting that has come. */
export function NonconformitiesCard(props: {
  nonconformities: readonly RecordView[];
  incidents: readonly RecordView[];
  clocks: ClockContext;
}) {
  const { nonconformities, incidents, clocks } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { types, mayCreate, create } = useRecordActions();
  const type = types?.get('nonconformity');
  const views = toNonconformities({
    records: nonconformities,
    timeZone: clocks.timeZone,
    now: clocks.now,
  });
  return (
    <InfoCard
      title={t('risk.nonconformities.title')}
      action={
        type && mayCreate(type.id) ? (
          <Button
            size="small"
            variant="outlined"
            onClick={() => create(type, { data: { status: 'open' } })}
          >
            {t('risk.nonconformities.add')}
          </Button>
        ) : undefined
      }
    >
      {views.length === 0 && (
        <Typography variant="body2">
          {t('risk.nonconformities.none')}
        </Typography>
      )}
      <ul className={classes.list}>
        {views.map(view => (
          <li key={view.record.id}>
            <NonconformityItem
              view={view}
              incident={incidents.find(
                ({ id }) => id === view.record.data.incident,
              )}
              clocks={clocks}
            />
          </li>
        ))}
      </ul>
    </InfoCard>
  );
}
