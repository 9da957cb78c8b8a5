import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';

const spec: Partial<AISystemSpec> = {
  version: '2.0',
  risk: { class: 'high' },
  monitoring: { metrics: [{ metric: 'drift', kind: 'drift' }] },
};

const OLD = systemRef('loan');
const NEW = systemRef('credit');

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('relinking, %s', id => {
  it('takes the measurements of a system to its new name, and mixes none', async () => {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex });
    const { catalog, measurements, records, caller, clock } = governance;
    const push = (system: string, values: Array<[string, number, number]>) =>
      measurements.push(
        {
          batch: {
            source: 'nightly',
            measurements: values.map(([slice, hours, value]) => ({
              system,
              metric: 'drift',
              slice,
              value,
              at: new Date(NOON + hours * HOUR).toISOString(),
            })),
          },
        },
        caller,
      );
    const list = async (entityRef: string) => {
      const page = await measurements.list(
        { entityRef, resolution: 'raw', limit: 100 },
        caller,
      );
      return page.points
        .map(({ series, value }) => {
          const of = page.series.find(item => item.id === series)!;
          return `${of.slice} ${value} ${of.source}`;
        })
        .sort();
    };
    catalog.put(aiSystem('loan', { spec }));
    await governance.run();
    await records.createRecord(
      {
        entityRef: OLD,
        input: { type: 'attestation', data: { statement: 'x' }, submit: true },
      },
      caller,
    );
    await push('loan', [
      ['EU', -2, 0.1],
      ['EU', -1, 0.2],
      ['US', -1, 0.3],
    ]);
    catalog.remove(OLD);
    catalog.put(aiSystem('credit', { spec }));
    await governance.poll();
    // The new name was measured before somebody took over what the old one had.
    clock.now += HOUR;
    await push('credit', [['EU', -1, 0.9]]);
    await records.relinkRecords(
      { from: OLD, to: NEW, reason: 'Renamed' },
      caller,
    );
    expect(await list(OLD)).toEqual([]);
    expect(await list(NEW)).toEqual([
      'EU 0.1 nightly (aisystem:default/loan)',
      'EU 0.2 nightly (aisystem:default/loan)',
      'EU 0.9 nightly',
      'US 0.3 nightly',
    ]);
    const [entry] = await knex('trail')
      .where({ action: 'system.relink' })
      .select('payload');
    expect(JSON.parse(entry.payload)).toMatchObject({ measurementSeries: 2 });
    expect(await records.verifyTrail(caller)).toMatchObject({ valid: true });
    // What comes later goes on in the series that moved.
    expect(await push('credit', [['US', 0, 0.4]])).toMatchObject({ stored: 1 });
    const [{ total }] = await knex('measurement_series').count({ total: '*' });
    expect(Number(total)).toBe(3);
  });
});
