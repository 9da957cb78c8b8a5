import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { Order, OrderField } from './inventoryOrder';
import { useTexts } from '../../useTexts';
import { ScrollRegion, TermTip } from '../common';
import { Column } from './columns';
import { InventoryRow } from './InventoryRow';
import { SelectAllCell } from './SelectCell';
import { Selection } from './useSystemSelection';

const useStyles = makeStyles(
  theme => ({
    table: {
      minWidth: 720,
      '& th, & td': { padding: theme.spacing(1, 0.625), lineHeight: 1.4 },
      '& td, & thead th': { overflowWrap: 'normal', wordBreak: 'normal' },
      '& th:first-child': { paddingLeft: theme.spacing(2) },
    },
    head: {
      verticalAlign: 'bottom',
      // Else the place kept for the arrow makes each column wider.
      '& .MuiTableSortLabel-icon': { width: 16, marginLeft: 0, marginRight: 0 },
    },
  }),
  { name: 'AiGovernanceInventoryTable' },
);

/** One page of the inventory; the headings sort it in the backend. */
export function InventoryTable(props: {
  systems: readonly SystemSummary[];
  columns: readonly Column[];
  selection: Selection;
  order: Order;
  onSort: (field: OrderField) => void;
}) {
  const { systems, columns, selection, order, onSort } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const label = t('inventory.tableLabel');
  return (
    <Paper>
      <ScrollRegion label={label}>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              <SelectAllCell selection={selection} className={classes.head} />
              {columns.map(({ field, align, term }) => {
                const sorted = order.field === field;
                const heading = (
                  <TableSortLabel
                    active={sorted}
                    direction={sorted ? order.direction : 'asc'}
                    onClick={() => onSort(field)}
                  >
                    {t(`inventory.${field}`)}
                  </TableSortLabel>
                );
                return (
                  <TableCell
                    key={field}
                    className={classes.head}
                    align={align}
                    sortDirection={sorted ? order.direction : false}
                  >
                    {term ? <TermTip id={term}>{heading}</TermTip> : heading}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableHead>
          <TableBody>
            {systems.map(system => (
              <InventoryRow
                key={system.entityRef}
                system={system}
                columns={columns}
                selection={selection}
              />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Paper>
  );
}
