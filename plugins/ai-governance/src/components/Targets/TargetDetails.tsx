import { TargetProgress } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { lazy, Suspense, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder, ScrollRegion } from '../common';
import { TargetSystems } from './TargetSystems';

// The chart library is large; the numbers do not wait for it.
const LinesChart = lazy(() =>
  import('../charts/LinesChart').then(m => ({ default: m.LinesChart })),
);

/** Burn-down of a target, and the systems that still miss it. */
export function TargetDetails({ targetId }: { targetId: string }) {
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const { value, error, retry } = useAsyncRetry(
    () => api.getTarget(targetId),
    [api, targetId],
  );
  if (error) {
    return (
      <LoadFailure
        title={t('targets.detailError')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={5} />;
  return (
    <section aria-label={value.target.title}>
      <Suspense fallback={<Placeholder lines={5} />}>
        <BurnDown progress={value} />
      </Suspense>
      <Button
        size="small"
        aria-expanded={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? t('trends.hideTable') : t('trends.showTable')}
      </Button>
      {asTable && <BurnDownTable progress={value} />}
      <TargetSystems targetId={targetId} />
    </section>
  );
}

function BurnDown({ progress }: { progress: TargetProgress }) {
  const { target, points } = progress;
  const format = useFormat();
  const { t } = useTexts();
  return (
    <LinesChart
      title={t('targets.burnDownTitle')}
      label={t('targets.burnDownLabel', {
        from: format.day(target.startsAt),
        to: format.end(target.dueAt).date,
      })}
      points={points.map(({ at, remaining, planned }) => ({
        at: Date.parse(at),
        remaining,
        planned,
      }))}
      lines={[
        { key: 'remaining', name: t('targets.actual'), tone: 'info' },
        {
          key: 'planned',
          name: t('targets.planned'),
          tone: 'neutral',
          dashes: '6 4',
        },
      ]}
    />
  );
}

function BurnDownTable({ progress }: { progress: TargetProgress }) {
  const format = useFormat();
  const { t } = useTexts();
  const absent = (at: string) =>
    Date.parse(at) > Date.now() ? '–' : t('trends.notMeasured');
  return (
    <ScrollRegion label={t('targets.burnDownTable')}>
      <Table size="small" aria-label={t('targets.burnDownTable')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('trends.when')}</TableCell>
            <TableCell align="right">{t('targets.actual')}</TableCell>
            <TableCell align="right">{t('targets.planned')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {progress.points.map(({ at, remaining, planned }) => (
            <TableRow key={at}>
              <TableCell component="th" scope="row">
                <time dateTime={at}>{format.day(at)}</time>
              </TableCell>
              <TableCell align="right">
                {remaining === undefined
                  ? absent(at)
                  : format.number(remaining)}
              </TableCell>
              <TableCell align="right">{format.number(planned)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
