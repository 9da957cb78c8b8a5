import { HistoryChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat, useWords } from '../../hooks';
import { aiGovernanceTranslationRef } from '../../translation';
import { LevelBadge, ScrollRegion } from '../common';
import { ChangedControls } from './ChangedControls';

const useStyles = makeStyles(
  { cell: { verticalAlign: 'top' } },
  { name: 'AiGovernanceHistoryTable' },
);

/** Every change with its cause and what it did. */
export function HistoryTable(props: { changes: readonly HistoryChange[] }) {
  const classes = useStyles();
  const words = useWords();
  const format = useFormat();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const percent = (value: number | undefined) =>
    value === undefined ? t('common.nothingDue') : format.percent(value);
  return (
    <ScrollRegion label={t('history.tableLabel')}>
      <Table size="small" aria-label={t('history.tableLabel')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('history.when')}</TableCell>
            <TableCell>{t('history.cause')}</TableCell>
            <TableCell>{t('history.level')}</TableCell>
            <TableCell>{t('history.completeness')}</TableCell>
            <TableCell>{t('history.controls')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.changes.map(change => (
            <TableRow key={`${change.at}:${change.cause}`}>
              <TableCell className={classes.cell} component="th" scope="row">
                <time dateTime={change.at}>{format.instant(change.at)}</time>
              </TableCell>
              <TableCell className={classes.cell}>
                {words.cause(change.cause)}
              </TableCell>
              <TableCell className={classes.cell}>
                {change.previousLevel &&
                  change.previousLevel !== change.level && (
                    <>{words.level(change.previousLevel)} → </>
                  )}
                <LevelBadge level={change.level} />
              </TableCell>
              <TableCell className={classes.cell}>
                {change.previousCompleteness !== undefined &&
                change.previousCompleteness !== change.completeness
                  ? t('history.change', {
                      from: percent(change.previousCompleteness),
                      to: percent(change.completeness),
                    })
                  : percent(change.completeness)}
              </TableCell>
              <TableCell className={classes.cell}>
                <ChangedControls changed={change.changed} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
