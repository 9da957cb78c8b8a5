import fc from 'fast-check';
import {
  createTestGovernance,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { MINUTE } from '../util';

jest.setTimeout(240_000);

const system = (name: string) =>
  aiSystem(name, {
    spec: {
      monitoring: {
        metrics: [
          { metric: 'drift', kind: 'drift' },
          { metric: 'accuracy', kind: 'performance' },
        ],
      },
    },
  });

const measurement = fc.record({
  metric: fc.constantFrom('drift', 'accuracy'),
  minutesAgo: fc.integer({ min: 0, max: 40 }),
  slice: fc.constantFrom(undefined, 'a', 'b'),
});

/** A value that follows from where it stands, so that no two senders differ. */
const valueOf = fc.double({ noNaN: true, noDefaultInfinity: true });

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('measurements, %s', id => {
  it('are the same set, in whatever order and however often they are sent', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, measurements, caller } = governance;
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(measurement, valueOf), {
          minLength: 1,
          maxLength: 30,
          selector: ([{ metric, minutesAgo, slice }]) =>
            `${metric} ${minutesAgo} ${slice}`,
        }),
        fc.infiniteStream(fc.nat()),
        async (sent, random) => {
          const names = [`one-${(run += 1)}`, `two-${run}`];
          catalog.put(...names.map(system));
          const inputs = (name: string) =>
            sent.map(([{ metric, minutesAgo, slice }, value]) => ({
              system: name,
              metric,
              slice,
              value,
              at: new Date(NOON - minutesAgo * MINUTE).toISOString(),
            }));
          const push = (batch: ReturnType<typeof inputs>) =>
            measurements.push({ batch: { measurements: batch } }, caller);
          const next = () => random.next().value as number;
          await push(inputs(names[0]));
          // The same in another order, in two parts that overlap, and again.
          const shuffled = inputs(names[1])
            .map(input => ({ input, key: next() }))
            .sort((a, b) => a.key - b.key)
            .map(({ input }) => input);
          const cut = next() % shuffled.length;
          await push(shuffled.slice(cut));
          await push([...shuffled.slice(0, cut + 1), ...shuffled]);
          const read = async (name: string) => {
            const { series, points } = await measurements.list(
              { entityRef: systemRef(name), resolution: 'raw', limit: 1000 },
              caller,
            );
            const about = new Map(
              series.map(({ id: key, metric, slice }) => [
                key,
                `${metric} ${slice}`,
              ]),
            );
            return points
              .map(({ series: key, at, value }) => [about.get(key), at, value])
              .map(point => JSON.stringify(point))
              .sort();
          };
          const first = await read(names[0]);
          expect(first).toHaveLength(sent.length);
          expect(await read(names[1])).toEqual(first);
          // Values come back bit for bit.
          const values = first.map(text => JSON.parse(text)[2]).sort();
          expect(values).toEqual(
            sent.map(([, value]) => JSON.parse(JSON.stringify(value))).sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
