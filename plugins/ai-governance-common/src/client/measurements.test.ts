import { AiGovernanceClient } from './client';
import { faultsOfError } from './refusals';

function connect(answer: () => Response) {
  const sent: Array<{ url: string; init?: RequestInit }> = [];
  const client = new AiGovernanceClient({
    discoveryApi: { getBaseUrl: async id => `http://backend/api/${id}` },
    fetchApi: {
      fetch: async (url, init) => {
        sent.push({ url: String(url), init });
        return answer();
      },
    },
  });
  return { client, sent };
}

const measurement = {
  system: 'loan',
  metric: 'drift',
  value: 0.1,
  at: '2026-11-24T12:00:00Z',
};

describe('AiGovernanceClient', () => {
  it('reports measurements, under a key where there is one', async () => {
    const receipt = {
      stored: 1,
      unchanged: 0,
      refused: 1,
      faults: [{ path: '/measurements/1/metric', message: 'no' }],
      moreFaults: 0,
    };
    const { client, sent } = connect(() =>
      Response.json(receipt, { status: 207 }),
    );
    const batch = { source: 'nightly', measurements: [measurement] };
    expect(
      await client.createMeasurements(batch, { idempotencyKey: 'k 1' }),
    ).toEqual(receipt);
    await client.createMeasurements(batch);
    expect(sent.map(({ url }) => url)).toEqual([
      'http://backend/api/ai-governance/v1/measurements',
      'http://backend/api/ai-governance/v1/measurements',
    ]);
    expect(JSON.parse(String(sent[0].init?.body))).toEqual(batch);
    const keys = sent.map(({ init }) =>
      new Headers(init?.headers).get('idempotency-key'),
    );
    expect(keys).toEqual(['k 1', null]);
  });

  it('rejects with the faults where everything was refused', async () => {
    const faults = [{ path: '/measurements/0/metric', message: 'no' }];
    const { client } = connect(() =>
      Response.json(
        {
          error: { name: 'InputError', message: 'no', faults },
          response: { statusCode: 400 },
        },
        { status: 400 },
      ),
    );
    const error = await client
      .createMeasurements({ measurements: [measurement] })
      .catch(reason => reason);
    expect(error).toMatchObject({ statusCode: 400 });
    expect(faultsOfError(error)).toEqual(faults);
  });

  it('lists how metrics stand and how they went', async () => {
    const { client, sent } = connect(() => Response.json({ items: [] }));
    const ref = { namespace: 'lab', name: 'loan' };
    expect(await client.listMetricStates(ref)).toEqual([]);
    expect(
      await client.listMetricCourses(ref, {
        metric: ['drift'],
        to: '2026-11-24T12:00:00Z',
      }),
    ).toEqual([]);
    expect(
      await client.listBreaches({ condition: ['stale'], class: ['high'] }),
    ).toEqual({ items: [] });
    expect(sent.map(({ url }) => url)).toEqual([
      'http://backend/api/ai-governance/v1/systems/lab/loan/measurements/states',
      'http://backend/api/ai-governance/v1/systems/lab/loan/measurements/courses?metric=drift&to=2026-11-24T12%3A00%3A00Z',
      'http://backend/api/ai-governance/v1/measurements/breaches?condition=stale&class=high',
    ]);
  });

  it('lists measurements and where they are pulled from', async () => {
    const page = { series: [], points: [], buckets: [] };
    const { client, sent } = connect(() =>
      Response.json({ ...page, items: [{ id: 'prometheus' }] }),
    );
    const ref = { namespace: 'lab', name: 'loan' };
    expect(
      await client.listMeasurements(ref, {
        metric: ['drift', 'auc'],
        slice: '',
        resolution: 'P1D',
      }),
    ).toMatchObject(page);
    expect(await client.listMeasurementSources()).toEqual([
      { id: 'prometheus' },
    ]);
    expect(sent.map(({ url }) => url)).toEqual([
      'http://backend/api/ai-governance/v1/systems/lab/loan/measurements?metric=drift&metric=auc&slice=&resolution=P1D',
      'http://backend/api/ai-governance/v1/measurement-sources',
    ]);
  });
});
