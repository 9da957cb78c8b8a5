import {
  LEVELS,
  Trend,
  TrendPoint,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';

const COUNTS = [
  'failing',
  'expired',
  'unowned',
  'blocked',
  'openRisks',
  'openHighRisks',
] as const;

/** The same values as in the charts. */
export function TrendTable({ trend }: { trend: Trend }) {
  const words = useWords();
  const format = useFormat();
  const { t } = useTexts();
  const levels = [...LEVELS].reverse();
  const toNumber = (count: number | undefined) =>
    count === undefined ? t('trends.notMeasured') : format.number(count);
  const toCell = (point: TrendPoint, name: (typeof COUNTS)[number]) =>
    point.systems !== undefined && point[name] === undefined
      ? t('trends.notCounted')
      : toNumber(point[name]);
  const toShare = ({ systems, completeness }: TrendPoint) => {
    if (completeness !== undefined) return format.percent(completeness);
    return systems === undefined
      ? t('trends.notMeasured')
      : t('common.nothingDue');
  };
  return (
    <ScrollRegion label={t('trends.tableLabel')}>
      <Table
        size="small"
        style={{ minWidth: 980 }}
        aria-label={t('trends.tableLabel')}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('trends.when')}</TableCell>
            <TableCell align="right">{t('trends.systems')}</TableCell>
            <TableCell align="right">{t('trends.completeness')}</TableCell>
            {levels.map(level => (
              <TableCell key={level} align="right">
                {words.level(level)}
              </TableCell>
            ))}
            {COUNTS.map(name => (
              <TableCell key={name} align="right">
                {t(`trends.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...trend.points].reverse().map(point => (
            <TableRow key={point.at}>
              <TableCell component="th" scope="row">
                <time dateTime={point.at}>{format.instant(point.at)}</time>
              </TableCell>
              <TableCell align="right">{toNumber(point.systems)}</TableCell>
              <TableCell align="right">{toShare(point)}</TableCell>
              {levels.map(level => (
                <TableCell key={level} align="right">
                  {toNumber(point.byLevel && (point.byLevel[level] ?? 0))}
                </TableCell>
              ))}
              {COUNTS.map(name => (
                <TableCell key={name} align="right">
                  {toCell(point, name)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
