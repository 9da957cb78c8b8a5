import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { ENTITY_REF, people } from '../__testUtils__/recordScenario';
import { reminderText } from '../attention/reminderText';
import { createDossier } from '../exports/createDossier';
import { createGapReport } from '../exports/createGapReport';
import { exportScenario } from '../exports/__testUtils__/exportScenario';
import { systemTable } from '../exports/systemTables';

const databases = createTestDatabases();

const FROM = '2026-11-10';
const UNTIL = '2026-12-31';

const ZONES: Array<[string, string]> = [
  ['UTC', '2027-01-01T00:00:00.000Z'],
  ['Europe/Berlin', '2026-12-31T23:00:00.000Z'],
  ['America/New_York', '2027-01-01T05:00:00.000Z'],
  ['Etc/GMT+12', '2027-01-01T12:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
];

describe.each(databases.eachSupportedId())('stated days, %s', id => {
  async function start(timeZone: string) {
    const knex = await initDatabase(databases, id);
    const scenario = await exportScenario(knex, { timeZone, readsTrail: true });
    const waiver = await scenario.write('ada', {
      type: 'waiver',
      subject: 'INV-02',
      data: { reason: 'The attestation comes with the new owner' },
      effectiveAt: FROM,
      expiresAt: UNTIL,
      submit: true,
    });
    await scenario.act('rio', 'approve', waiver.id);
    return { ...scenario, knex, waiver };
  }

  it.each(ZONES)(
    'are kept and shown as they were stated, and end with the day in %s',
    async (timeZone, end) => {
      const scenario = await start(timeZone);
      const { records, waiver, clock, stateOf, context } = scenario;
      const stated = { effectiveAt: FROM, expiresAt: UNTIL };
      expect(
        await records.getRecord({ recordId: waiver.id }, people.ada),
      ).toMatchObject(stated);
      const revisions = await records.listRevisions(
        { recordId: waiver.id },
        people.ada,
      );
      expect(revisions).toMatchObject([stated, stated]);

      const system = await scenario.read();
      const row = systemTable(system, 'records')
        .split('\r\n')
        .find(line => line.includes(waiver.id))!;
      expect(row).toContain(`,${FROM},${UNTIL},`);
      expect(systemTable(system, 'controls')).toContain(`,${UNTIL},user:`);
      const dossier = JSON.stringify(createDossier(system, context));
      expect(dossier).toContain(`From ${FROM}`);
      expect(dossier).toContain(`until ${UNTIL}`);
      const gaps = JSON.stringify(createGapReport(system, context));
      expect(gaps).toContain(`"${UNTIL}","rio (user:default/rio)"`);

      clock.now = Date.parse(end) - 1;
      expect(await stateOf('INV-02')).toBe('waived');
      clock.now = Date.parse(end);
      expect(await stateOf('INV-02')).toBe('fail');
    },
  );

  it('verify, and are found when they are altered', async () => {
    const { records, waiver, knex } = await start('Europe/Berlin');
    const verify = () => records.verifyTrail(people.ada);
    expect((await verify()).valid).toBe(true);
    const [entry] = await knex('trail').where('record_id', waiver.id);
    expect(JSON.parse(entry.payload)).toMatchObject({
      effectiveAt: FROM,
      expiresAt: UNTIL,
    });
    for (const table of ['records', 'record_revisions']) {
      const key = table === 'records' ? 'id' : 'record_id';
      for (const change of [
        { effective_on: '2026-11-09' },
        { expires_on: '2027-01-01' },
        { expires_on: null },
        { effective_at: Date.parse('2026-11-09') },
        { expires_at: Date.parse('2027-01-31') },
      ]) {
        const [before] = await knex(table).where(key, waiver.id);
        await knex(table).where(key, waiver.id).update(change);
        expect([table, change, (await verify()).valid]).toEqual([
          table,
          change,
          false,
        ]);
        await knex(table)
          .where(key, waiver.id)
          .update(
            Object.fromEntries(
              Object.keys(change).map(name => [name, before[name]]),
            ),
          );
      }
    }
    expect((await verify()).valid).toBe(true);
  });

  it('are refused where they do not exist, have not come, or are over', async () => {
    const { records, clock } = await start('America/New_York');
    // It is the tenth in UTC, and still the ninth there.
    clock.now = Date.parse('2026-12-10T03:00:00Z');
    const write = (days: { effectiveAt?: string; expiresAt?: string }) =>
      records.createRecord(
        {
          entityRef: ENTITY_REF,
          input: {
            type: 'waiver',
            subject: 'INV-02',
            data: { reason: 'For now' },
            expiresAt: UNTIL,
            ...days,
          },
        },
        people.ada,
      );
    for (const days of [
      { effectiveAt: '2026-12-10' },
      { effectiveAt: '2026-02-30' },
      { expiresAt: '2026-12-08' },
      { expiresAt: '2027-02-29' },
    ]) {
      const [path] = Object.keys(days);
      await expect(write(days)).rejects.toThrow(path);
    }
    await expect(
      write({ effectiveAt: '2026-12-09', expiresAt: '2026-12-09' }),
    ).resolves.toMatchObject({
      effectiveAt: '2026-12-09',
      expiresAt: '2026-12-09',
    });
  });

  it.each(ZONES)('are the last day of a reminder in %s', async timeZone => {
    const { context } = await start(timeZone);
    const until = new Date(context.calendar.endOf(UNTIL)).toISOString();
    const item = {
      kind: 'evidence-expiring',
      system: { entityRef: ENTITY_REF, name: 'limit' },
      until,
    } as Parameters<typeof reminderText>[0];
    expect(reminderText(item, context.calendar).description).toContain(
      `Last day: ${UNTIL}.`,
    );
  });
});
