import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LevelBadge, ScrollRegion, secondaryColor } from '../common';
import { ChangedControls } from './ChangedControls';

const useStyles = makeStyles(
  theme => {
    const narrow = theme.breakpoints.down('xs');
    // Five columns have no room on a phone: each change becomes a block of its own,
    // each value beside the name of its column. Roles keep it a table to be read.
    return {
      table: { [narrow]: { '&, & tbody': { display: 'block' } } },
      head: { [narrow]: { display: 'none' } },
      row: {
        [narrow]: {
          display: 'grid',
          gap: theme.spacing(0.5),
          padding: theme.spacing(1.5, 1),
          borderBottom: `1px solid ${theme.palette.divider}`,
        },
      },
      cell: {
        verticalAlign: 'top',
        [narrow]: {
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
          gap: theme.spacing(1),
          padding: 0,
          border: 0,
          '&::before': {
            content: 'attr(data-label)',
            color: secondaryColor(theme),
          },
          // Some apps give the last cell of a row a wider edge.
          '&:last-child': { paddingRight: 0 },
        },
      },
      when: { whiteSpace: 'nowrap' },
    };
  },
  { name: 'AiGovernanceHistoryTable' },
);

/** Every change with its cause and what it did. */
export function HistoryTable(props: { changes: readonly HistoryChange[] }) {
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  const { t } = useTexts();
  const percent = (value: number | undefined) =>
    value === undefined ? t('common.nothingDue') : format.percent(value);
  return (
    <ScrollRegion label={t('history.tableLabel')}>
      <Table
        size="small"
        role="table"
        aria-label={t('history.tableLabel')}
        className={classes.table}
      >
        <TableHead className={classes.head}>
          <TableRow>
            <TableCell>{t('history.when')}</TableCell>
            <TableCell>{t('history.cause')}</TableCell>
            <TableCell>{t('history.level')}</TableCell>
            <TableCell>{t('history.completeness')}</TableCell>
            <TableCell>{t('history.controls')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {props.changes.map(change => (
            <TableRow
              key={`${change.at}:${change.cause}`}
              role="row"
              className={classes.row}
            >
              <TableCell
                className={classes.cell}
                role="rowheader"
                data-label={t('history.when')}
                component="th"
                scope="row"
              >
                <time dateTime={change.at} className={classes.when}>
                  {format.instant(change.at)}
                </time>
              </TableCell>
              <TableCell
                className={classes.cell}
                role="cell"
                data-label={t('history.cause')}
              >
                <span>{words.cause(change.cause)}</span>
              </TableCell>
              <TableCell
                className={classes.cell}
                role="cell"
                data-label={t('history.level')}
              >
                <span>
                  {change.previousLevel &&
                    change.previousLevel !== change.level && (
                      <>{words.level(change.previousLevel)} → </>
                    )}
                  <LevelBadge level={change.level} />
                </span>
              </TableCell>
              <TableCell
                className={classes.cell}
                role="cell"
                data-label={t('history.completeness')}
              >
                <span>
                  {change.previousCompleteness !== undefined &&
                  change.previousCompleteness !== change.completeness
                    ? t('history.change', {
                        from: percent(change.previousCompleteness),
                        to: percent(change.completeness),
                      })
                    : percent(change.completeness)}
                </span>
              </TableCell>
              <TableCell
                className={classes.cell}
                role="cell"
                data-label={t('history.controls')}
              >
                <div>
                  <ChangedControls changed={change.changed} />
                </div>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
