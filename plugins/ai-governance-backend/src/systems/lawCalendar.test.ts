import { shippedPacks } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { ReadScope } from '../access';

jest.setTimeout(60_000);

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
    return async (scope?: ReadScope) => {
      const { items } = await governance.service.getLawCalendar(
        { scope },
        governance.caller,
      );
      return items;
    };
  }

  it('counts each system once a day, and what of it does not pass', async () => {
    const read = await scenario();
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
    const read = await scenario();
    const days = await read({ type: 'refs', refs: [systemRef('us')] });
    expect(days.length).toBeGreaterThan(5);
    for (const { systems, controls } of days) {
      expect(systems).toBe(0);
      for (const control of controls) expect(control.systems ?? 0).toBe(0);
    }
  });

  it('has no day of a standard', async () => {
    const read = await scenario();
    expect(new Set((await read()).map(({ pack }) => pack))).toEqual(
      new Set(['eu-ai-act']),
    );
  });
});
