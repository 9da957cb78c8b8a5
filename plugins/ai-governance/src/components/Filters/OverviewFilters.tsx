import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useGovernanceLinks, useSystemFilters } from '../../hooks';
import {
  countFilters,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { EvidencePackButton } from '../exports';
import { LinkButton } from '../common';
import { AimsScopeChip } from './AimsScopeChip';
import { ScopeFilters } from './ScopeFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0, 3),
      alignItems: 'end',
      gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      gridColumn: '1 / -1',
      padding: theme.spacing(1, 0),
    },
  }),
  { name: 'AiGovernanceOverviewFilters' },
);

/**
 * Narrows the overview. The inventory offers more filters; those that came along
 * from there are counted and can be cleared here.
 */
export function OverviewFilters(props: {
  /** How many systems match. Default: no evidence pack is offered. */
  total?: number;
  /** What was counted. Default: what matches the filters. */
  counted?: SystemFilters;
}) {
  const { total } = props;
  const classes = useStyles();
  const links = useGovernanceLinks();
  const { filters, clearFilters } = useSystemFilters();
  const { t } = useTexts();
  const active = countFilters(filters);
  const counted = props.counted ?? filters;
  const inventory = links.inventory(counted);
  return (
    <div className={classes.root} role="search" aria-label={t('filters.title')}>
      <ScopeFilters />
      <div className={classes.actions}>
        <AimsScopeChip />
        {active > 0 && (
          <Button size="small" variant="outlined" onClick={clearFilters}>
            {t('filters.clear')} ({t('filters.active', { count: active })})
          </Button>
        )}
        {inventory && (
          <LinkButton size="small" variant="outlined" to={inventory}>
            {t('overview.showSystems')}
          </LinkButton>
        )}
        {total !== undefined && (
          <EvidencePackButton total={total} query={filterQuery(counted)} />
        )}
      </div>
    </div>
  );
}
