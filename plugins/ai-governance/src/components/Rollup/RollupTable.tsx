import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { Dimension } from './rollup';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder, ScrollRegion } from '../common';
import { RollupBranch } from './RollupBranch';
import { RollupState } from './useRollup';

/** The tree of a dimension as a table whose rows open. */
export function RollupTable(props: {
  by: Dimension;
  filters: SystemFilters;
  rollup: RollupState;
  /** Whether the first level begins opened. */
  initiallyExpanded?: boolean;
}) {
  const { by, filters, rollup, initiallyExpanded } = props;
  const { value, isEmpty, error, retry } = rollup;
  const { t } = useTexts();
  if (error) {
    return (
      <LoadFailure title={t('rollup.error')} error={error} onRetry={retry} />
    );
  }
  if (!value) return <Placeholder lines={5} />;
  if (isEmpty) {
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
              initiallyExpanded={initiallyExpanded}
            />
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
