import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat, useWords } from '../../hooks';
import {
  BlockedMark,
  CompletenessCell,
  FailingControls,
  LevelCell,
  OpenRisks,
  OwnershipLabel,
  RiskClassLabel,
} from '../common';
import { Column } from './columns';
import { OrderField } from './inventoryOrder';
import { SelectCell } from './SelectCell';
import { Selection } from './useSystemSelection';

const useStyles = makeStyles(
  {
    name: { minWidth: 140, maxWidth: 360 },
    description: {
      display: '-webkit-box',
      WebkitLineClamp: 1,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
    },
  },
  { name: 'AiGovernanceInventoryRow' },
);

type Cell = (props: { system: SystemSummary }) => JSX.Element;

function NameCell({ system }: { system: SystemSummary }) {
  const classes = useStyles();
  return (
    <TableCell component="th" scope="row" className={classes.name}>
      <EntityRefLink
        entityRef={system.entityRef}
        title={system.title ?? system.name}
      />
      {system.blocked && <BlockedMark />}
      {system.description && (
        <Typography
          variant="caption"
          color="textSecondary"
          className={classes.description}
          title={system.description}
        >
          {system.description}
        </Typography>
      )}
    </TableCell>
  );
}

function OwnerCell({ system }: { system: SystemSummary }) {
  return (
    <TableCell>
      {system.owner && (
        <div>
          <EntityRefLink entityRef={system.owner} defaultKind="group" />
        </div>
      )}
      {system.ownership !== 'owned' && (
        <OwnershipLabel ownership={system.ownership} />
      )}
    </TableCell>
  );
}

function StageCell({ system }: { system: SystemSummary }) {
  return <TableCell>{useWords().stage(system.stage)}</TableCell>;
}

function ChangedCell({ system }: { system: SystemSummary }) {
  const format = useFormat();
  return (
    <TableCell>
      <time
        dateTime={system.changedAt}
        title={format.instant(system.changedAt)}
      >
        {format.ago(system.changedAt)}
      </time>
    </TableCell>
  );
}

const CELLS: Record<OrderField, Cell> = {
  name: NameCell,
  owner: OwnerCell,
  class: ({ system }) => (
    <TableCell>
      <RiskClassLabel riskClass={system.riskClass} />
    </TableCell>
  ),
  stage: StageCell,
  level: ({ system }) => <LevelCell level={system.level} />,
  completeness: ({ system }) => (
    <CompletenessCell completeness={system.completeness} />
  ),
  failing: ({ system }) => (
    <TableCell>
      <FailingControls system={system} />
    </TableCell>
  ),
  openHighRisks: ({ system }) => (
    <TableCell>
      <OpenRisks system={system} />
    </TableCell>
  ),
  changed: ChangedCell,
};

/** One AI system of the inventory. */
export function InventoryRow(props: {
  system: SystemSummary;
  columns: readonly Column[];
  selection: Selection;
}) {
  const { system, columns, selection } = props;
  return (
    <TableRow hover selected={selection.has(system)}>
      <SelectCell system={system} selection={selection} />
      {columns.map(({ field }) => {
        const Shown = CELLS[field];
        return <Shown key={field} system={system} />;
      })}
    </TableRow>
  );
}
