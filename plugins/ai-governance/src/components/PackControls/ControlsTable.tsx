import { RISK_CLASSES } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat, useGovernanceLinks, useWords } from '../../hooks';
import { NOT_PASSING } from '../../lib/notPassing';
import { ControlOrder, PackControl } from './packControls';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Bar, CountLink, GateMark, Link, ScrollRegion } from '../common';

const useStyles = makeStyles(
  theme => ({
    // The theme breaks words anywhere; here they are short enough to stay whole.
    table: {
      '& th, & td': { wordBreak: 'normal' },
      '& thead th': { whiteSpace: 'nowrap' },
    },
    id: { fontFamily: 'monospace', whiteSpace: 'nowrap', flexShrink: 0 },
    name: { minWidth: 280 },
    control: { display: 'flex', gap: theme.spacing(1.5) },
    title: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
    share: {
      display: 'grid',
      gridTemplateColumns: '1fr 4em',
      alignItems: 'center',
      gap: theme.spacing(1),
      minWidth: 130,
    },
  }),
  { name: 'AiGovernanceControlsTable' },
);

/** Columns that count systems, and the states that they count. */
const COUNTS = [
  { key: 'notPassing', states: NOT_PASSING },
  { key: 'waived', states: ['waived'] },
  { key: 'passing', states: ['pass'] },
] as const;

/** Which way each order goes. */
const DIRECTIONS = { worst: 'desc', pack: 'asc', share: 'asc' } as const;

/** Controls, each number leading to the systems that it counts. */
export function ControlsTable(props: {
  controls: readonly PackControl[];
  filters: SystemFilters;
  order: ControlOrder;
  onOrder: (order: ControlOrder) => void;
}) {
  const { controls, filters, order, onOrder } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const label = t('packControls.tableLabel');
  const sorted = (by: ControlOrder, text: string) => (
    <TableSortLabel
      active={order === by}
      direction={DIRECTIONS[by]}
      onClick={() => onOrder(by)}
    >
      {text}
    </TableSortLabel>
  );
  const direction = (by: ControlOrder) => order === by && DIRECTIONS[by];
  return (
    <ScrollRegion label={label}>
      <Paper>
        <Table size="small" aria-label={label} className={classes.table}>
          <TableHead>
            <TableRow>
              <TableCell sortDirection={direction('pack')}>
                {sorted('pack', t('packControls.control'))}
              </TableCell>
              <TableCell>{t('packControls.dueFrom')}</TableCell>
              <TableCell>{t('packControls.requiredFor')}</TableCell>
              <TableCell align="right" sortDirection={direction('worst')}>
                {sorted('worst', t('packControls.notPassing'))}
              </TableCell>
              <TableCell align="right">{t('packControls.waived')}</TableCell>
              <TableCell align="right">{t('packControls.passing')}</TableCell>
              <TableCell sortDirection={direction('share')}>
                {sorted('share', t('packControls.share'))}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {controls.map(control => (
              <ControlRow
                key={control.info.id}
                control={control}
                filters={filters}
              />
            ))}
          </TableBody>
        </Table>
      </Paper>
    </ScrollRegion>
  );
}

function ControlRow(props: { control: PackControl; filters: SystemFilters }) {
  const { control, filters } = props;
  const { id, title, description, dueFrom, require, gate } = control.info;
  const classes = useStyles();
  const format = useNumberFormat();
  const words = useWords();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const details = links.crosswalk(`control:${id}`);
  const classesOf = RISK_CLASSES.filter(name => require[name] === 'required');
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="row"
        role="rowheader"
        className={classes.name}
      >
        <div className={classes.control}>
          <span className={classes.id}>{id}</span>
          <div>
            <div className={classes.title}>
              {details ? <Link to={details}>{title}</Link> : title}
              {gate && <GateMark />}
            </div>
            <Typography variant="caption" color="textSecondary">
              {description}
            </Typography>
          </div>
        </div>
      </TableCell>
      <TableCell>{words.stage(dueFrom)}</TableCell>
      <TableCell>
        {classesOf.map(words.riskClass).join(', ') || t('packControls.nobody')}
      </TableCell>
      {COUNTS.map(({ key, states }) => (
        <TableCell key={key} align="right">
          {control[key] > 0 ? (
            <CountLink
              count={control[key]}
              name={`${id} ${title}, ${t(`packControls.${key}`)}`}
              filters={{ ...filters, control: id, controlState: [...states] }}
            />
          ) : (
            format.number(0)
          )}
        </TableCell>
      ))}
      <TableCell>
        {control.share === undefined ? (
          t('packControls.dueNowhere')
        ) : (
          <div className={classes.share}>
            <Bar share={control.share} />
            <span>{format.percent(control.share)}</span>
          </div>
        )}
      </TableCell>
    </TableRow>
  );
}
