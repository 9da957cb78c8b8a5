import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.caption,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.25, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
      color: secondaryColor(theme),
    },
  }),
  { name: 'AiGovernanceChartLegend' },
);

/** What the marks of the charts mean; only those that there are. */
export function ChartLegend(props: {
  hasLimit: boolean;
  hasWarning: boolean;
  hasBreaches: boolean;
  hasVersions: boolean;
  hasRanges: boolean;
}) {
  const { hasLimit, hasWarning, hasBreaches, hasVersions, hasRanges } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <ul className={classes.list} aria-label={t('monitoring.legend')}>
      {hasLimit && <li>{t('monitoring.legendLimit')}</li>}
      {hasLimit && <li>{t('monitoring.legendGood')}</li>}
      {hasWarning && <li>{t('monitoring.legendWarning')}</li>}
      {hasLimit && <li>{t('monitoring.legendOutside')}</li>}
      {hasBreaches && <li>{t('monitoring.legendBreach')}</li>}
      {hasRanges && <li>{t('monitoring.legendRange')}</li>}
      {hasVersions && <li>{t('monitoring.legendVersion')}</li>}
    </ul>
  );
}
