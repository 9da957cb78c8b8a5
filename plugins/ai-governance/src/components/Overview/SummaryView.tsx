import {
  LEVELS,
  LIFECYCLE_STAGES,
  OWNERSHIP_STATES,
  RISK_CLASSES,
  Summary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat, useWords } from '../../hooks';
import { SystemFilters } from '../../lib/systemFilters';
import { waivedShare } from '../../lib/waivedShare';
import { useTexts } from '../../useTexts';
import { LevelBadge, OwnershipLabel, RiskClassLabel } from '../common';
import { AreaCard } from './AreaCard';
import { DistributionCard } from './DistributionCard';
import { FailingControlsCard } from './FailingControlsCard';
import { FirstLook } from './FirstLook';
import { Tiles } from './Tiles';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    wide: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  }),
  { name: 'AiGovernanceSummaryView' },
);

/** The counts of a summary; every count leads to the systems that it counts. */
export function SummaryView(props: {
  summary: Summary;
  filters: SystemFilters;
}) {
  const { summary, filters } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = useTexts();
  const format = useNumberFormat();
  const waived = waivedShare(summary.controls);
  const shared = { filters, total: summary.total };
  return (
    <div className={classes.root}>
      <Tiles summary={summary} filters={filters} />
      <FirstLook filters={filters} />
      <div className={classes.wide}>
        <FailingControlsCard summary={summary} filters={filters} />
        {/* Annex A is what the default pack serves in full. */}
        {!filters.pack && <AreaCard areas={summary.areas} />}
        <DistributionCard
          {...shared}
          title={t('overview.byLevel')}
          filter="level"
          values={LEVELS}
          counts={summary.byLevel}
          note={
            waived &&
            t('overview.waived', {
              number: String(waived.waived),
              share: format.percent(waived.share),
            })
          }
          toText={words.level}
          render={level => <LevelBadge level={level} />}
        />
        <DistributionCard
          {...shared}
          title={t('overview.byClass')}
          filter="class"
          values={RISK_CLASSES}
          counts={summary.byClass}
          toText={words.riskClass}
          render={riskClass => <RiskClassLabel riskClass={riskClass} />}
        />
        <DistributionCard
          {...shared}
          title={t('overview.byStage')}
          filter="stage"
          values={LIFECYCLE_STAGES}
          counts={summary.byStage}
          toText={words.stage}
        />
        <DistributionCard
          {...shared}
          title={t('overview.byOwnership')}
          filter="ownership"
          values={OWNERSHIP_STATES}
          counts={summary.byOwnership}
          toText={words.ownership}
          render={ownership => <OwnershipLabel ownership={ownership} />}
        />
      </div>
    </div>
  );
}
