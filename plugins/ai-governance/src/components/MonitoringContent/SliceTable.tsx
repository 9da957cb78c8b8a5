import {
  MetricCourse,
  MetricStanding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { ConditionLabel, ScrollRegion } from '../common';
import { LastValueText, SinceText } from './MetricFacts';

const FIRST = 6;

/** How the slices of a metric stand, each judged by itself, worst first. */
export function SliceTable(props: {
  metric: string;
  states: readonly MetricStanding[];
  courses: readonly MetricCourse[];
}) {
  const { metric, states, courses } = props;
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const label = t('monitoring.slicesLabel', { metric });
  return (
    <div>
      <ScrollRegion label={label}>
        <Table size="small" style={{ minWidth: 560 }} aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell>{t('monitoring.slice')}</TableCell>
              <TableCell>{t('monitoring.status')}</TableCell>
              <TableCell>{t('monitoring.lastValue')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(all ? states : states.slice(0, FIRST)).map(state => (
              <TableRow key={state.slice ?? ''}>
                <TableCell component="th" scope="row">
                  {state.slice ?? t('monitoring.noSlice')}
                </TableCell>
                <TableCell>
                  <ConditionLabel condition={state.condition} />{' '}
                  <SinceText state={state} />
                </TableCell>
                <TableCell>
                  <LastValueText
                    state={state}
                    course={courses.find(({ slice }) => slice === state.slice)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      {states.length > FIRST && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('monitoring.moreSlices', { count: states.length - FIRST })}
        </Button>
      )}
    </div>
  );
}
