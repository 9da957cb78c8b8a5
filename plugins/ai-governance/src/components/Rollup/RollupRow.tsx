import { RollupNode } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useNumberFormat } from '../../hooks';
import { Dimension, mergeFilters, nodeFilters } from './rollup';
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

/** What is counted of a node besides its systems, and the filter that lists them. */
const DETAILS: ReadonlyArray<{
  count: 'withFailingGates' | 'withExpired' | 'unowned';
  name: 'failingGates' | 'expired' | 'unowned';
  filter: SystemFilters;
}> = [
  {
    count: 'withFailingGates',
    name: 'failingGates',
    filter: { hasFailingGates: true },
  },
  {
    count: 'withExpired',
    name: 'expired',
    filter: { hasExpiredControls: true },
  },
  { count: 'unowned', name: 'unowned', filter: { ownership: ['unowned'] } },
];

/** A number that leads to what it counts, where filters can list that. */
function Count(props: {
  count: number;
  name: string;
  filters: SystemFilters | undefined;
}) {
  const { count, name, filters } = props;
  const format = useNumberFormat();
  return filters && count > 0 ? (
    <CountLink count={count} name={name} filters={filters} />
  ) : (
    <>{format.number(count)}</>
  );
}

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
  const format = useNumberFormat();
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
        <Count count={counts.systems} name={name} filters={listed} />
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
      {DETAILS.map(detail => (
        <TableCell key={detail.count} align="right">
          <Count
            count={counts[detail.count]}
            name={`${name}, ${t(`rollup.${detail.name}`)}`}
            filters={listed && mergeFilters(listed, detail.filter)}
          />
        </TableCell>
      ))}
    </TableRow>
  );
}
