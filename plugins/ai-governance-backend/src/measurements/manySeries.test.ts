import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { ListMeasurementsRequest } from './MeasurementService';

const SLICES = 40;

const loan = aiSystem('loan', {
  spec: {
    monitoring: {
      metrics: [
        {
          metric: 'drift',
          kind: 'drift',
          comparator: 'lte',
          threshold: 0.2,
          cadence: 'P1D',
        },
      ],
    },
  },
});

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('many series, %s', id => {
  /** Slices of which one has much, some have little, and some of which is summed up. */
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, measurements, measurementStore, caller } = governance;
    catalog.put(loan);
    await governance.run();
    const values = Array.from({ length: SLICES }, (_, slice) =>
      Array.from(
        { length: slice === 3 ? 200 : 1 + (slice % 5) },
        (__, index) => ({
          system: 'loan',
          metric: 'drift',
          slice: `s${String(slice).padStart(2, '0')}`,
          value: (slice + index) / 1000,
          at: new Date(NOON - index * 3 * HOUR).toISOString(),
        }),
      ),
    ).flat();
    await measurements.push({ batch: { measurements: values } }, caller);
    await measurementStore.rollUp({
      now: NOON,
      retention: { rawMs: 3 * DAY, hourlyMs: 12 * DAY },
    });
    const list = (request: Partial<ListMeasurementsRequest>) =>
      measurements.list(
        {
          entityRef: systemRef('loan'),
          from: NOON - 60 * DAY,
          resolution: 'raw',
          limit: 10_000,
          ...request,
        },
        caller,
      );
    return { knex, list, values };
  }

  it('are read in pages that join without a gap, at each resolution', async () => {
    const { list, values } = await start();
    for (const resolution of ['raw', 'PT1H', 'PT6H', 'P1D', 'P7D'] as const) {
      const whole = await list({ resolution });
      const counted =
        whole.points.length +
        whole.buckets.reduce((sum, { count }) => sum + count, 0);
      // The newest value of each series is kept one by one as well.
      expect(counted).toBe(values.length);
      expect(whole.series).toHaveLength(SLICES);
      const paged = { points: [] as unknown[], buckets: [] as unknown[] };
      let after: ListMeasurementsRequest['after'];
      do {
        const page = await list({ resolution, limit: 7, after });
        expect(page.points.length + page.buckets.length).toBeLessThanOrEqual(7);
        paged.points.push(...page.points);
        paged.buckets.push(...page.buckets);
        after = page.next;
      } while (after);
      expect(paged).toEqual({ points: whole.points, buckets: whole.buckets });
    }
  });

  it('take a few statements, not some for each', async () => {
    const { knex, list } = await start();
    for (const resolution of ['raw', 'PT1H', 'P1D'] as const) {
      const statements: string[] = [];
      const listen = ({ sql }: { sql: string }) => statements.push(sql);
      knex.on('query', listen);
      await list({ resolution });
      knex.removeListener('query', listen);
      expect(
        statements.filter(sql => sql.includes('measurement_')).length,
      ).toBeLessThan(SLICES / 2);
    }
  });

  if (id !== 'SQLITE_3') {
    it('leave statistics behind of what is kept, not of what is gone', async () => {
      const { knex } = await start();
      for (const table of ['measurement_points', 'measurement_buckets']) {
        const [{ kept }] = await knex(table).count({ kept: '*' });
        const [{ expected }] = await knex('pg_class')
          .where({ relname: table })
          .select({ expected: 'reltuples' });
        expect(Number(expected)).toBe(Number(kept));
      }
    });
  }
});
