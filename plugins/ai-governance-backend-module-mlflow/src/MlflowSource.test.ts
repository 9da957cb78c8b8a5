import {
  AiSystemEntity,
  AISystemSpec,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  MeasurableSystem,
  PulledBatch,
  SourceServer,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { FakeMlflow } from './__testUtils__/FakeMlflow';
import { MlflowSource } from './MlflowSource';

const NOON = Date.UTC(2026, 10, 24, 12);

let mlflow: FakeMlflow;

beforeEach(async () => {
  mlflow = await FakeMlflow.start();
});

afterEach(() => mlflow.stop());

const logged = (
  key: string,
  value: number | string,
  minutes: number,
  more: object = {},
) => ({ key, value, timestamp: NOON + minutes * 60_000, step: 0, ...more });

const system = (
  models: AISystemSpec['models'],
  newest: MeasurableSystem['newest'] = [],
): MeasurableSystem => ({
  entityRef: 'aisystem:default/loan',
  entity: { spec: { models } } as unknown as AiSystemEntity,
  metrics: [{ metric: 'auc' }, { metric: 'drift' }],
  newest,
});

async function pull(...systems: MeasurableSystem[]) {
  const source = new MlflowSource({
    server: new SourceServer({
      name: 'MLflow',
      baseUrl: mlflow.url,
      timeoutMs: 5_000,
    }),
  });
  const batches: PulledBatch[] = [];
  const { signal } = new AbortController();
  for await (const batch of source.pull({ systems, signal })) {
    batches.push(batch);
  }
  const measurements = batches.flatMap(batch => batch.measurements ?? []);
  return {
    values: measurements.map(
      ({ metric, value, version, at }) =>
        `${metric} ${value} of ${version} at ${at.slice(11, 16)}`,
    ),
    measurements,
    faults: batches
      .flatMap(batch => batch.faults ?? [])
      .map(({ metric, message }) =>
        [metric, message].filter(Boolean).join(': '),
      ),
  };
}

describe('MlflowSource', () => {
  it('takes the last values of the run behind the version that is declared', async () => {
    mlflow.models.set('other', []);
    mlflow.models.set('another', []);
    mlflow.models.set('risk', [
      { version: '1', run_id: 'r1' },
      { version: '2', run_id: 'r2' },
      { version: '3', run_id: 'r3', aliases: ['champion'] },
    ]);
    mlflow.runs.set('r2', {
      status: 'FINISHED',
      history: [logged('auc', 0.1, 0)],
    });
    mlflow.runs.set('r3', {
      status: 'FINISHED',
      history: [
        logged('auc', 0.7, 0, { step: 1 }),
        logged('auc', 0.8, 5, { step: 2, dataset_name: 'holdout' }),
        logged('loss', 3, 5),
        logged('drift', 'NaN', 6),
      ],
    });
    const byNumber = await pull(system([{ name: 'risk', version: '3' }]));
    expect(byNumber).toEqual({
      values: ['auc 0.8 of 3 at 12:05'],
      measurements: [
        {
          system: 'aisystem:default/loan',
          metric: 'auc',
          value: 0.8,
          version: '3',
          dataset: 'holdout',
          at: '2026-11-24T12:05:00.000Z',
        },
      ],
      faults: [],
    });
    // An alias moves, and what was measured does not move with it.
    const byAlias = await pull(system([{ name: 'risk', version: 'champion' }]));
    expect(byAlias.values).toEqual(byNumber.values);
    const purl = 'pkg:mlflow/risk@2?repository_url=https://mlflow.example.com';
    const byPurl = await pull(system([{ name: 'A scorer', purl }]));
    expect(byPurl.values).toEqual(['auc 0.1 of 2 at 12:00']);
  });

  it('takes the version of the system from a tag', async () => {
    mlflow.models.set('risk', [
      {
        version: '7',
        run_id: 'r',
        tags: [{ key: 'ai_governance.version', value: '2.1.0' }],
      },
    ]);
    mlflow.runs.set('r', {
      status: 'FINISHED',
      history: [logged('auc', 0.8, 0)],
    });
    const { values } = await pull(system([{ name: 'risk', version: '7' }]));
    expect(values).toEqual(['auc 0.8 of 2.1.0 at 12:00']);
  });

  it('takes each value that is logged later, once', async () => {
    mlflow.models.set('risk', [{ version: '1', run_id: 'r' }]);
    const history = [
      logged('auc', 0.7, 0),
      logged('auc', 0.8, 5),
      logged('auc', 0.75, 10),
      logged('auc', 0.74, 15, { step: 1 }),
      logged('auc', 0.73, 15, { step: 2 }),
      logged('auc', 0.9, 15, { step: 0 }),
    ];
    mlflow.runs.set('r', { status: 'FINISHED', history });
    const models = [{ name: 'risk', version: '1' }];
    const newest = (minutes: number) => [
      { metric: 'auc', version: '1', at: NOON + minutes * 60_000 },
      { metric: 'auc', version: '0', at: NOON + 600 * 60_000 },
    ];
    const later = await pull(system(models, newest(5)));
    expect(later.values).toEqual([
      'auc 0.75 of 1 at 12:10',
      'auc 0.73 of 1 at 12:15',
    ]);
    mlflow.asked.length = 0;
    expect((await pull(system(models, newest(15)))).values).toEqual([]);
    expect(mlflow.asked).toEqual([
      'registered-models/search',
      'model-versions/search',
      'runs/get',
    ]);
  });

  it('takes nothing of what is unfinished, unknown or without a run', async () => {
    mlflow.models.set('risk', [{ version: '1', run_id: 'r' }]);
    mlflow.models.set('bare', [{ version: '1' }]);
    const history = [logged('auc', 0.8, 0)];
    mlflow.runs.set('r', { status: 'RUNNING', history });
    expect(
      await pull(
        system([
          { name: 'risk', version: '1' },
          { name: 'bare', version: '1' },
          { name: 'elsewhere', version: '1' },
        ]),
      ),
    ).toEqual({ values: [], measurements: [], faults: [] });
  });

  it('says what is wrong with a model, and goes on', async () => {
    mlflow.models.set("it's", [{ version: '1', run_id: 'gone' }]);
    mlflow.models.set('risk', [{ version: '1', run_id: 'r' }]);
    mlflow.models.set('copy', [{ version: '1', run_id: 'r' }]);
    const history = [logged('auc', 0.8, 0)];
    mlflow.runs.set('r', { status: 'FINISHED', history });
    const { values, faults } = await pull(
      system([
        { name: "it's", version: '1' },
        { name: 'risk' },
        { name: 'risk', version: '9' },
        { name: 'risk', version: '1' },
        { name: 'copy', version: '1' },
      ]),
    );
    expect(values).toEqual(['auc 0.8 of 1 at 12:00']);
    expect(faults).toEqual([
      "model it's: runs/get: RESOURCE_DOES_NOT_EXIST: Run with id=gone not found",
      'model risk: spec.models does not say which version is used',
      'model risk: there is no version or alias "9"',
      'auc: models risk and copy both have it; log one of them under another name',
    ]);
  });

  it('ends where the server does not answer for what it is', async () => {
    mlflow.models.set('risk', [{ version: '1', run_id: 'r' }]);
    mlflow.broken.set('model-versions/search', {
      status: 502,
      body: '<html>',
    });
    const one = system([{ name: 'risk', version: '1' }]);
    await expect(pull(one)).rejects.toThrow(
      'MLflow answers with HTTP 502 and no JSON',
    );
    mlflow.broken.set('registered-models/search', {
      status: 500,
      body: '{"error_code":"INTERNAL_ERROR"}',
    });
    await expect(pull(one)).rejects.toThrow(
      'registered-models/search: INTERNAL_ERROR',
    );
  });
});
