import { useApi } from '@backstage/core-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { Dimension } from '../../lib/rollup';
import {
  filterParams,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder, ScrollRegion } from '../common';
import { RollupBranch } from './RollupBranch';

/** The tree of a dimension as a table whose rows open. */
export function RollupTable(props: {
  by: Dimension;
  filters: SystemFilters;
  /** Begins here and opened; left out, at the top. */
  root?: string;
}) {
  const { by, filters, root } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const key = filterParams(filters).toString();
  const { value, error, retry } = useAsyncRetry(
    () => api.getRollup({ ...filterQuery(filters), by, root, depth: 0 }),
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key, by, root],
  );
  if (error) {
    return (
      <LoadFailure title={t('rollup.error')} error={error} onRetry={retry} />
    );
  }
  if (!value || value.by !== by) return <Placeholder lines={5} />;
  if (value.nodes.every(node => node.subtree.systems === 0)) {
    return (
      <EmptyNote title={t('rollup.emptyTitle')} text={t('rollup.empty')} />
    );
  }
  const label = t('rollup.tableLabel', { by: t(`rollup.dimension.${by}`) });
  return (
    <ScrollRegion label={label}>
      <Table size="small" style={{ minWidth: 720 }} aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('rollup.name')}</TableCell>
            <TableCell align="right">{t('rollup.systems')}</TableCell>
            <TableCell>{t('rollup.completeness')}</TableCell>
            <TableCell>{t('rollup.levels')}</TableCell>
            <TableCell align="right">{t('rollup.failingGates')}</TableCell>
            <TableCell align="right">{t('rollup.expired')}</TableCell>
            <TableCell align="right">{t('rollup.unowned')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {value.nodes.map(node => (
            <RollupBranch
              key={node.id}
              by={by}
              node={node}
              filters={filters}
              initiallyExpanded={root !== undefined}
            />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
