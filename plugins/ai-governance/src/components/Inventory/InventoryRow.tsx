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

/** One AI system of the inventory. */
export function InventoryRow({ system }: { system: SystemSummary }) {
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  return (
    <TableRow hover>
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
      <TableCell>
        <RiskClassLabel riskClass={system.riskClass} />
      </TableCell>
      <TableCell>{words.stage(system.stage)}</TableCell>
      <LevelCell level={system.level} />
      <CompletenessCell completeness={system.completeness} />
      <TableCell>
        <FailingControls system={system} />
      </TableCell>
      <TableCell>
        <OpenRisks system={system} />
      </TableCell>
      <TableCell>
        <time
          dateTime={system.changedAt}
          title={format.instant(system.changedAt)}
        >
          {format.ago(system.changedAt)}
        </time>
      </TableCell>
    </TableRow>
  );
}
