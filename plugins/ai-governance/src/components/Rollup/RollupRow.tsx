import { RollupNode } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useFormat } from '../../hooks';
import { Dimension, mergeFilters, nodeFilters } from '../../lib/rollup';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Bar } from '../common';
import { CountLink } from '../common';
import { LevelCounts } from './LevelCounts';
import { NodeName, useNodeText } from './NodeName';

const useStyles = makeStyles(
  theme => ({
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minWidth: 160,
    },
    button: { padding: theme.spacing(0.5) },
    spacer: { width: 32, flexShrink: 0 },
    share: {
      display: 'grid',
      gridTemplateColumns: '1fr 4em',
      alignItems: 'center',
      gap: theme.spacing(1),
      minWidth: 110,
    },
  }),
  { name: 'AiGovernanceRollupRow' },
);

/** Numbers of one node, and a button that shows what is below it. */
export function RollupRow(props: {
  by: Dimension;
  node: RollupNode;
  /** Levels above it in the table. */
  indent: number;
  filters: SystemFilters;
  /** Absent where nothing is below. */
  expanded?: boolean;
  onToggle?: () => void;
}) {
  const { by, node, indent, filters, expanded, onToggle } = props;
  const classes = useStyles();
  const format = useFormat();
  const name = useNodeText(by, node);
  const { t } = useTexts();
  const counts = node.subtree;
  const share = node.points ? node.points.completeness : counts.completeness;
  const listed = mergeFilters(filters, nodeFilters(by, node.id, 'subtree'));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <div className={classes.name} style={{ paddingLeft: indent * 20 }}>
          {onToggle ? (
            <IconButton
              className={classes.button}
              size="small"
              aria-expanded={expanded}
              aria-label={t(expanded ? 'rollup.collapse' : 'rollup.expand', {
                name,
              })}
              onClick={onToggle}
            >
              {expanded ? <ExpandMoreIcon /> : <ChevronRightIcon />}
            </IconButton>
          ) : (
            <span className={classes.spacer} />
          )}
          <NodeName by={by} node={node} />
        </div>
      </TableCell>
      <TableCell align="right">
        {listed && counts.systems > 0 ? (
          <CountLink count={counts.systems} name={name} filters={listed} />
        ) : (
          format.number(counts.systems)
        )}
      </TableCell>
      <TableCell>
        {share === undefined ? (
          t('common.nothingDue')
        ) : (
          <div className={classes.share}>
            <Bar share={share} />
            <span>{format.percent(share)}</span>
          </div>
        )}
      </TableCell>
      <TableCell>
        <LevelCounts byLevel={counts.byLevel} />
      </TableCell>
      <TableCell align="right">
        {format.number(counts.withFailingGates)}
      </TableCell>
      <TableCell align="right">{format.number(counts.withExpired)}</TableCell>
      <TableCell align="right">{format.number(counts.unowned)}</TableCell>
    </TableRow>
  );
}
