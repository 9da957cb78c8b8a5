import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { CountLink } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 4),
      listStyle: 'none',
      margin: theme.spacing(0, 0, 2),
      padding: 0,
    },
    number: {
      ...theme.typography.h6,
      fontWeight: theme.typography.fontWeightBold as number,
    },
  }),
  { name: 'AiGovernanceCardTotals' },
);

/** Totals of a holder: what needs somebody first. Each leads to its systems. */
export function CardTotals(props: {
  summary: Summary;
  filters: SystemFilters;
  label: string;
}) {
  const { summary, filters, label } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { risks } = summary;
  const totals: Array<{
    name: string;
    count: number;
    filters: SystemFilters;
    hint?: string;
  }> = [
    {
      name: t('overview.blocked'),
      count: summary.blocked,
      filters: { blocked: true },
    },
    {
      name: t('overview.openHighRisks'),
      count: summary.withOpenHighRisks,
      filters: { hasOpenHighRisks: true },
      hint: t('overview.openHighRisksHint', { count: risks.openHigh }),
    },
    {
      name: t('overview.aboveAppetite'),
      count: summary.withRisksAboveAppetite,
      filters: { hasRisksAboveAppetite: true },
    },
    { name: t('overview.total'), count: summary.total, filters: {} },
  ];
  const lines = [
    risks.overdueTreatments > 0 &&
      t('openRisks.overdue', { count: risks.overdueTreatments }),
    risks.openIncidents > 0 &&
      t('openRisks.incidents', { count: risks.openIncidents }),
  ].filter(Boolean);
  return (
    <>
      <ul className={classes.root} aria-label={label}>
        {totals
          .filter(({ count, name }) => count > 0 || name !== totals[0].name)
          .map(total => (
            <li key={total.name}>
              <div className={classes.number}>
                <CountLink
                  count={total.count}
                  name={total.name}
                  filters={{ ...filters, ...total.filters }}
                />
              </div>
              <Typography variant="body2">{total.name}</Typography>
              {total.hint && total.count > 0 && (
                <Typography variant="caption" color="textSecondary">
                  {total.hint}
                </Typography>
              )}
            </li>
          ))}
      </ul>
      {lines.length > 0 && (
        <Typography variant="body2" gutterBottom>
          {lines.join(' · ')}
        </Typography>
      )}
    </>
  );
}
