import { InfoCard } from '@backstage/core-components';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useSearchParams } from 'react-router-dom';
import { DIMENSIONS, parseDimension, rootOf } from './rollup';
import { filterQuery, SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { ListCsvButton } from '../exports';
import { RollupTable } from './RollupTable';
import { useRollup } from './useRollup';

const PARAMETER = 'rollup';

/** The systems that match, rolled up by what the address says. */
export function RollupCard({ filters }: { filters: SystemFilters }) {
  const [params, setParams] = useSearchParams();
  const { t } = useTexts();
  const by = parseDimension(params.get(PARAMETER));
  const root = rootOf(by, filters);
  const rollup = useRollup({ by, filters, root });
  return (
    <InfoCard
      title={t('rollup.title')}
      action={
        <ListCsvButton
          list="rollup"
          query={{ ...filterQuery(filters), by, root }}
        />
      }
    >
      <TextField
        select
        size="small"
        variant="outlined"
        id="ai-governance-rollup-by"
        label={t('rollup.by')}
        value={by}
        onChange={({ target }) =>
          setParams(current => {
            const next = new URLSearchParams(current);
            next.set(PARAMETER, target.value);
            return next;
          })
        }
      >
        {DIMENSIONS.map(dimension => (
          <MenuItem key={dimension} value={dimension}>
            {t(`rollup.dimension.${dimension}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('rollup.hint')}
      </Typography>
      <RollupTable
        key={by}
        by={by}
        filters={filters}
        rollup={rollup}
        initiallyExpanded={root !== undefined}
      />
    </InfoCard>
  );
}
