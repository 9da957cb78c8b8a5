import {
  MeasurementInput,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  createTestGovernance,
  DAY,
  HOUR,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { ofConditions } from '../database/operations/measurements/listBreaches';
import { NonconformityOptions } from './types';

const iso = (at: number) => new Date(at).toISOString();

const watched = (name: string, riskClass: RiskClass = 'high') =>
  aiSystem(name, {
    spec: {
      version: '2.0',
      risk: { class: riskClass },
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

describe.each(databases.eachSupportedId())('breaches, %s', id => {
  async function start(nonconformity?: NonconformityOptions) {
    const knex = await initDatabase(databases, id);
    const governance = await createTestGovernance({ knex, nonconformity });
    const { catalog, clock, measurements, records, caller } = governance;
    catalog.put(watched('loan'), watched('bot', 'limited'));
    await governance.run();
    const push = (
      system: string,
      value: number,
      input: Partial<MeasurementInput> = {},
    ) =>
      measurements.push(
        {
          batch: {
            measurements: [
              { system, metric: 'drift', value, at: iso(clock.now), ...input },
            ],
          },
        },
        caller,
      );
    const list = (
      request: Partial<Parameters<typeof measurements.listBreaches>[0]> = {},
    ) =>
      measurements.listBreaches(
        {
          conditions: ['breached', 'stale'],
          filter: {},
          limit: 20,
          ...request,
        },
        caller,
      );
    const opened = async (name: string) => {
      const { items } = await records.listRecords(
        {
          entityRef: systemRef(name),
          types: ['nonconformity'],
          limit: 20,
        },
        caller,
      );
      return items;
    };
    return { ...governance, knex, push, list, opened };
  }

  it('are listed with what is stale, longest first, for whoever may read the system', async () => {
    const { push, list, clock, measurements, caller, run } = await start();
    await push('loan', 0.1);
    clock.now += HOUR;
    await push('bot', 0.4);
    clock.now += HOUR;
    await push('bot', 0.5);
    const { items, counts } = await list();
    expect(items).toEqual([
      {
        system: expect.objectContaining({ entityRef: systemRef('bot') }),
        metric: 'drift',
        condition: 'breached',
        since: iso(NOON + HOUR),
        value: 0.5,
        at: iso(NOON + 2 * HOUR),
        limit: 'at most 0.2',
        outsideSince: iso(NOON + HOUR),
        staleAt: expect.any(String),
      },
    ]);
    expect(counts).toEqual({ breached: 1, 'in-band': 1 });
    clock.now += 5 * DAY;
    const later = await list();
    expect(later.items.map(({ condition }) => condition)).toEqual([
      'stale',
      'stale',
    ]);
    const valuesOf = (listed: typeof later.items) =>
      listed.map(({ system, value }) => [system.name, value]).sort();
    const lastValues = [
      ['bot', 0.5],
      ['loan', 0.1],
    ];
    expect(valuesOf(later.items)).toEqual(lastValues);
    // An evaluation that finds them stale leaves what was measured last.
    await run();
    expect(valuesOf((await list()).items)).toEqual(lastValues);
    const first = await list({ limit: 1 });
    const rest = await list({ limit: 1, after: first.next });
    expect([...first.items, ...rest.items]).toEqual(later.items);
    expect(rest.next).toBeUndefined();
    const scoped = await list({
      scope: { type: 'refs', refs: [systemRef('loan')] },
    });
    expect(scoped.items.map(({ system }) => system.name)).toEqual(['loan']);
    expect(scoped.counts).toEqual({ stale: 1 });
    expect(
      await measurements.listStates({ entityRef: systemRef('loan') }, caller),
    ).toMatchObject([{ metric: 'drift', condition: 'stale' }]);
  });

  it('say the last value of what was stale when it was first evaluated', async () => {
    const { push, list, measurements, caller } = await start();
    await push('loan', 0.3, { at: iso(NOON - 30 * DAY) });
    const states = await measurements.listStates(
      { entityRef: systemRef('loan') },
      caller,
    );
    const last = { condition: 'stale', value: 0.3, at: iso(NOON - 30 * DAY) };
    expect(states).toMatchObject([last]);
    expect((await list()).items).toMatchObject([last]);
  });

  it('are found by indexes', async () => {
    const { knex } = await start();
    if (knex.client.config.client !== 'pg') return;
    const plan = async (conditions: Array<'breached' | 'stale'>) => {
      const query = { conditions, now: NOON };
      return knex.transaction(async tx => {
        await tx.raw('set local enable_seqscan = off');
        const states = tx('metric_states as m').select('m.id');
        const { rows } = await tx.raw(`explain ${ofConditions(states, query)}`);
        return JSON.stringify(rows);
      });
    };
    expect(await plan(['breached'])).toContain('metric_states_since_idx');
    expect(await plan(['breached', 'stale'])).toContain(
      'metric_states_stale_at_idx',
    );
  });

  it('open one nonconformity in the name of the plugin, and no other while it is open', async () => {
    const { push, opened, clock, records, measurements, caller } = await start(
      {},
    );
    await push('loan', 0.4);
    const [record, ...others] = await opened('loan');
    expect(others).toEqual([]);
    expect(
      await measurements.listStates({ entityRef: systemRef('loan') }, caller),
    ).toMatchObject([{ metric: 'drift', nonconformity: record.id }]);
    expect(record).toMatchObject({
      state: 'submitted',
      author: mockCredentials.service().principal.subject,
      data: {
        title: `drift is 0.4; the limit is at most 0.2. Breached since ${iso(
          clock.now,
        )
          .slice(0, 16)
          .replace('T', ' ')} UTC.`,
        metric: 'drift',
        status: 'open',
      },
    });
    clock.now += HOUR;
    await push('loan', 0.1);
    clock.now += HOUR;
    await push('loan', 0.5);
    expect(await opened('loan')).toHaveLength(1);
    await records.reviseRecord(
      {
        recordId: record.id,
        input: {
          revision: record.revision,
          data: { ...record.data, status: 'closed' },
        },
      },
      caller,
    );
    clock.now += HOUR;
    // This breach goes on, and the record that is closed was of an earlier one.
    await push('loan', 0.6);
    expect(await opened('loan')).toHaveLength(2);
    clock.now += HOUR;
    await push('loan', 0.1);
    clock.now += HOUR;
    await push('loan', 0.7);
    expect(
      (await opened('loan')).map(({ data }) => data.status).sort(),
    ).toEqual(['closed', 'open']);
    const { items } = await records.listActivity(
      { entityRef: systemRef('loan'), limit: 20 },
      caller,
    );
    expect(items.map(({ by }) => by)).toContain(
      mockCredentials.service().principal.subject,
    );
  });

  it('open none where it is off, or the class or metric is not named', async () => {
    const off = await start();
    await off.push('loan', 0.4);
    expect(await off.opened('loan')).toEqual([]);
    const limited = await start({ classes: ['limited'], metrics: ['drift'] });
    await limited.push('loan', 0.4);
    await limited.push('bot', 0.4);
    expect(await limited.opened('loan')).toEqual([]);
    expect(await limited.opened('bot')).toHaveLength(1);
    const other = await start({ metrics: ['accuracy'] });
    await other.push('loan', 0.4);
    expect(await other.opened('loan')).toEqual([]);
  });
});
