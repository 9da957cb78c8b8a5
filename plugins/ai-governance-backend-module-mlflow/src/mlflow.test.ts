import {
  MeasurementPage,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { FakeMlflow } from './__testUtils__/FakeMlflow';
import { aiSystem, eventually, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(240_000);

// A whole MLflow is not at hand: see FakeMlflow.
describe('with a server that answers as MLflow is documented to', () => {
  it('measures the version that a system declares, and moves its results', async () => {
    const mlflow = await FakeMlflow.start();
    mlflow.models.set('risk', [
      { version: '4', run_id: 'four' },
      { version: '5', run_id: 'five' },
    ]);
    const history = [
      { key: 'auc', value: 0.6, timestamp: Date.now() - 3_600_000 },
    ];
    mlflow.runs.set('four', { status: 'FINISHED', history });
    mlflow.runs.set('five', { status: 'FINISHED', history: [] });
    const { get, stop } = await startPortal({
      entities: [
        aiSystem('loan', {
          version: '4',
          models: [{ name: 'risk', version: '4' }],
          acceptance: [
            {
              metric: 'auc',
              kind: 'performance',
              comparator: 'gte',
              threshold: 0.7,
            },
          ],
        }),
      ],
      mlflow: {
        baseUrl: mlflow.url,
        schedule: {
          frequency: { seconds: 1 },
          timeout: { seconds: 30 },
          initialDelay: { seconds: 1 },
        },
      },
    });
    const judged = async () => {
      const { controls } = (await get(
        '/v1/systems/default/loan/scorecard',
      )) as Partial<Scorecard>;
      return controls
        ?.filter(({ controlId }) => controlId === 'VAL-01')
        .map(({ state, code }) => `${state} ${code}`)
        .join();
    };
    const measured = () =>
      get('/v1/systems/default/loan/measurements') as Promise<MeasurementPage>;
    try {
      const first = await eventually(
        measured,
        page => page.points?.length === 1,
      );
      expect(first.series).toMatchObject([
        { metric: 'auc', version: '4', source: 'mlflow' },
      ]);
      const before = await judged();
      history.push({ key: 'auc', value: 0.9, timestamp: Date.now() });
      const second = await eventually(
        measured,
        page => page.points?.length === 2,
      );
      expect(second.points.map(({ value }) => value)).toEqual([0.6, 0.9]);
      expect([before, await judged()]).toEqual(['fail threshold', 'pass ok']);
      const { items } = await get('/v1/measurement-sources');
      expect(items).toMatchObject([{ id: 'mlflow', state: 'ok' }]);
    } finally {
      await stop();
      mlflow.stop();
    }
  });
});

describe('without a configuration', () => {
  it('adds no source', async () => {
    const { get, stop } = await startPortal({ entities: [] });
    try {
      expect(await get('/v1/measurement-sources')).toEqual({ items: [] });
    } finally {
      await stop();
    }
  });
});
