import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useState } from 'react';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';
import { MetricRow } from './metricRows';

/** Rows that are shown at first. */
const FIRST = 50;

/** The same values as in the charts. */
export function MetricTable(props: {
  metric: string;
  rows: readonly MetricRow[];
}) {
  const { metric, rows } = props;
  const format = useFormat();
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const label = t('monitoring.tableLabel', { metric });
  const hasSlices = rows.some(({ slice }) => slice !== '');
  const hasVersions = rows.some(({ versions }) => versions.length > 0);
  const hasComputed = rows.some(({ kind }) => kind === 'computed');
  const numbers = ['value', 'min', 'max'] as const;
  return (
    <>
      <ScrollRegion label={label}>
        <Table size="small" style={{ minWidth: 640 }} aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{t('monitoring.column.when')}</TableCell>
              {hasComputed && (
                <TableCell>{t('monitoring.column.kind')}</TableCell>
              )}
              {hasSlices && (
                <TableCell>{t('monitoring.column.slice')}</TableCell>
              )}
              {hasVersions && (
                <TableCell>{t('monitoring.column.version')}</TableCell>
              )}
              {numbers.map(column => (
                <TableCell key={column} align="right">
                  {t(`monitoring.column.${column}`)}
                </TableCell>
              ))}
              <TableCell align="right">
                {t('monitoring.column.count')}
              </TableCell>
              <TableCell>{t('monitoring.column.judged')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(all ? rows : rows.slice(0, FIRST)).map(row => {
              const when = new Date(row.at).toISOString();
              return (
                <TableRow key={`${row.kind} ${row.slice} ${row.at}`}>
                  <TableCell component="th" scope="row">
                    <time dateTime={when}>{format.instant(when)}</time>
                  </TableCell>
                  {hasComputed && (
                    <TableCell>{t(`monitoring.column.${row.kind}`)}</TableCell>
                  )}
                  {hasSlices && <TableCell>{row.slice}</TableCell>}
                  {hasVersions && (
                    <TableCell>{row.versions.join(', ')}</TableCell>
                  )}
                  {numbers.map(column => (
                    <TableCell key={column} align="right">
                      {format.measured(row[column])}
                    </TableCell>
                  ))}
                  <TableCell align="right">
                    {format.number(row.count)}
                  </TableCell>
                  <TableCell>
                    {row.judged && t(`monitoring.column.${row.judged}`)}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </ScrollRegion>
      {rows.length > FIRST && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('monitoring.showAll', { number: format.number(rows.length) })}
        </Button>
      )}
    </>
  );
}
