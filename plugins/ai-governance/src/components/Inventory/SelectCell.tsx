import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Checkbox from '@material-ui/core/Checkbox';
import TableCell from '@material-ui/core/TableCell';
import { useTexts } from '../../useTexts';
import { Selection } from './useSystemSelection';

/** Selects a system of the list. */
export function SelectCell(props: {
  system: SystemSummary;
  selection: Selection;
}) {
  const { system, selection } = props;
  const { t } = useTexts();
  return (
    <TableCell padding="checkbox" data-no-print>
      <Checkbox
        size="small"
        color="primary"
        checked={selection.has(system)}
        onChange={() => selection.toggle(system)}
        inputProps={{
          'aria-label': t('inventory.select', {
            name: system.title ?? system.name,
          }),
        }}
      />
    </TableCell>
  );
}

/** Selects all that are listed, or none. */
export function SelectAllCell(props: {
  selection: Selection;
  className: string;
}) {
  const { selection, className } = props;
  const { t } = useTexts();
  return (
    <TableCell padding="checkbox" className={className} data-no-print>
      <Checkbox
        size="small"
        color="primary"
        checked={selection.isAll}
        indeterminate={selection.systems.length > 0 && !selection.isAll}
        onChange={selection.toggleAll}
        inputProps={{ 'aria-label': t('inventory.selectAll') }}
      />
    </TableCell>
  );
}
