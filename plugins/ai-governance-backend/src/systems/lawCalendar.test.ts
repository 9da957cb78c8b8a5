import { shippedPacks } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { ReadScope } from '../access';

const databases = createTestDatabases();

/** A generator in the EU, another in the United States, and a model of no interest. */
const SYSTEMS = {
  eu: { jurisdictions: ['EU'], traits: { generatesContent: true } },
  us: { jurisdictions: ['US'], traits: { generatesContent: true } },
  quiet: { jurisdictions: ['EU'], traits: { generatesContent: false } },
};

describe.each(databases.eachSupportedId())('the law calendar, %s', id => {
  async function scenario() {
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, id),
      packs: shippedPacks.slice(0, 2),
    });
    governance.catalog.put(
      ...Object.entries(SYSTEMS).map(([name, facts]) =>
        aiSystem(name, {
          spec: {
            ...facts,
            lifecycle: 'production',
            lifecycleStage: 'operation-monitoring',
            roles: ['provider'],
            risk: { class: 'limited', annexIII: [] },
          },
        }),
      ),
    );
    await governance.run();
    const read = async (scope?: ReadScope) => {
      const { items } = await governance.service.getLawCalendar(
        { scope },
        governance.caller,
      );
      return items;
    };
    const list = async (lawDate: string) => {
      const { items } = await governance.service.listSystems(
        {
          packId: 'eu-ai-act',
          filter: { lawDate },
          order: { field: 'name', direction: 'asc' },
          limit: 10,
        },
        governance.caller,
      );
      return items.map(({ name }) => name);
    };
    return { governance, read, list };
  }

  it('counts on each day the systems that the inventory lists for it', async () => {
    const { read, list } = await scenario();
    expect(await list('2026-12-02')).toEqual(['eu']);
    // Nothing says that the quiet one speaks to nobody, so Article 50(1) may bind it.
    expect(await list('2026-08-02')).toEqual(['eu', 'quiet']);
    const counted = (await read()).filter(({ controls }) =>
      controls.some(({ systems }) => systems !== undefined),
    );
    expect(counted.length).toBeGreaterThan(3);
    for (const { date, systems } of counted) {
      expect([date, (await list(date)).length]).toEqual([date, systems]);
    }
  });

  it('follows over time those to which law applies from a day, and refuses other days', async () => {
    const { governance, list } = await scenario();
    const trend = await governance.insights.getTrend(
      {
        packId: 'eu-ai-act',
        filter: { lawDate: '2026-12-02' },
        from: governance.clock.now - 86_400_000,
        to: governance.clock.now,
        step: 'day',
      },
      governance.caller,
    );
    expect(trend.points[trend.points.length - 1].systems).toBe(1);
    await expect(list('2026-12-03')).rejects.toThrow(
      "Invalid query parameter lawDate: no control of the pack eu-ai-act applies from '2026-12-03'; allowed values are 2025-02-02, ",
    );
  });

  it('counts each system once a day, and what of it does not pass', async () => {
    const { read } = await scenario();
    const days = await read();
    const day = days.find(({ date }) => date === '2026-12-02')!;
    expect(day).toMatchObject({
      pack: 'eu-ai-act',
      applies: false,
      systems: 1,
      controls: [
        { controlId: 'EU-PRO-02', systems: 1, open: 1 },
        { controlId: 'EU-TRA-02', appliesFrom: '2026-08-02' },
      ],
    });
    expect(day.events.map(({ references }) => references[0])).toEqual([
      'Art.113(3)(a)',
      'Art.111(4)',
    ]);
    const past = days.find(({ date }) => date === '2025-02-02')!;
    expect(past).toMatchObject({ applies: true, systems: 2 });
  });

  it('counts nothing that the reader may not read', async () => {
    const { read } = await scenario();
    const days = await read({ type: 'refs', refs: [systemRef('us')] });
    expect(days.length).toBeGreaterThan(5);
    for (const { systems, controls } of days) {
      expect(systems).toBe(0);
      for (const control of controls) expect(control.systems ?? 0).toBe(0);
    }
  });

  it('has no day of a standard', async () => {
    const { read } = await scenario();
    expect(new Set((await read()).map(({ pack }) => pack))).toEqual(
      new Set(['eu-ai-act']),
    );
  });
});
