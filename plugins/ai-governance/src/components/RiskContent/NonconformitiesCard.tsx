import {
  RecordView,
  toNonconformities,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
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
    item: {
      borderRadius: theme.shape.borderRadius,
      // The header of the portal covers what is scrolled to its top.
      scrollMarginTop: theme.spacing(2),
    },
    target: { outline: `2px solid ${theme.palette.primary.main}` },
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
  const [params] = useSearchParams();
  const asked = params.get('nonconformity');
  // Runs when the one that the address leads to comes, however late.
  const goTo = useCallback((item: HTMLLIElement | null) => {
    item?.scrollIntoView?.({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, []);
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
          <li
            key={view.record.id}
            className={`${classes.item} ${
              view.record.id === asked ? classes.target : ''
            }`}
            {...(view.record.id === asked && { ref: goTo, tabIndex: -1 })}
          >
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
