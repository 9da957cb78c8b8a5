import { InvalidMeasurements } from '../measurements/InvalidMeasurements';
import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';

const measurement = {
  system: 'loan',
  metric: 'drift',
  value: 0.1,
  at: '2026-11-24T12:00:00Z',
};

const faults = [
  {
    path: '/measurements/1/metric',
    message: '"drfit" is not declared; allowed: drift',
    value: 'drfit',
    allowed: 'allowed: drift',
  },
];

const receipt = {
  stored: 1,
  unchanged: 2,
  refused: 0,
  faults: [],
  moreFaults: 0,
};

function push(given: (measurements: { push: jest.Mock }) => void) {
  const router = createTestRouter();
  given(router.measurements);
  const send = (body: object = { measurements: [measurement] }) =>
    request(router.app).post('/v1/measurements').send(body);
  return { ...router, send };
}

describe('POST /v1/measurements', () => {
  it('answers 200 with the receipt when everything was taken', async () => {
    const { send, measurements } = push(({ push: mock }) =>
      mock.mockResolvedValue(receipt),
    );
    const { status, body } = await send().set('idempotency-key', 'k');
    expect([status, body]).toEqual([200, receipt]);
    expect(measurements.push).toHaveBeenCalledWith(
      { batch: { measurements: [measurement] }, idempotencyKey: 'k' },
      expect.anything(),
    );
  });

  it('answers 207 with what was refused, and why', async () => {
    const some = { ...receipt, refused: 3, faults, moreFaults: 2 };
    const { send } = push(({ push: mock }) => mock.mockResolvedValue(some));
    const { status, body } = await send();
    expect([status, body]).toEqual([207, some]);
  });

  it('answers 400 with every fault when nothing was taken', async () => {
    const { send } = push(({ push: mock }) =>
      mock.mockRejectedValue(new InvalidMeasurements(faults, 2)),
    );
    const { status, body } = await send();
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(
        '/measurements/1/metric: "drfit" is not declared',
      ),
      faults,
      moreFaults: 2,
    });
  });

  it.each([
    [{ ...measurement, at: '2026-11-24' }, 'an instant in ISO 8601'],
    [{ ...measurement, value: '0.1' }, 'value must be number'],
    [{ ...measurement, unit: '%' }, 'additional properties'],
  ])('answers 400 to %j before anything is taken', async (bad, message) => {
    const { send, measurements } = push(() => {});
    const { status, body } = await send({ measurements: [bad] });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
    expect(body.error.faults).toBeUndefined();
    expect(measurements.push).not.toHaveBeenCalled();
  });
});

describe('GET /v1/systems/{namespace}/{name}/measurements/courses', () => {
  const get = (query: string) => {
    const router = createTestRouter();
    router.measurements.listCourses.mockResolvedValue([
      {
        metric: 'drift',
        from: 0,
        at: 2000,
        breaches: [{ from: 1000, to: 2000 }, { from: 2000 }],
        computed: [{ at: 2000, samples: 3 }],
      },
    ]);
    const path = `/v1/systems/lab/loan/measurements/courses${query}`;
    return request(router.app)
      .get(path)
      .then(answer => ({ ...answer, ...router, body: answer.body }));
  };

  it('answers with instants in ISO 8601', async () => {
    const { body, measurements } = await get(
      '?metric=drift&metric=auc&to=2026-11-24T12:00:00%2B01:00',
    );
    expect(body).toEqual({
      items: [
        {
          metric: 'drift',
          from: '1970-01-01T00:00:00.000Z',
          at: '1970-01-01T00:00:02.000Z',
          breaches: [
            {
              from: '1970-01-01T00:00:01.000Z',
              to: '1970-01-01T00:00:02.000Z',
            },
            { from: '1970-01-01T00:00:02.000Z' },
          ],
          computed: [{ at: '1970-01-01T00:00:02.000Z', samples: 3 }],
        },
      ],
    });
    expect(measurements.listCourses).toHaveBeenCalledWith(
      {
        entityRef: 'aisystem:lab/loan',
        metrics: ['drift', 'auc'],
        to: Date.UTC(2026, 10, 24, 11),
      },
      expect.anything(),
    );
  });

  it('answers 400 to an instant that is none', async () => {
    const { body } = await get('?to=yesterday');
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('to'),
    });
  });
});
