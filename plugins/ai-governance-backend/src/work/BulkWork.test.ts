import { WorkBulkInput } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { BulkWork } from './BulkWork';

const databases = createTestDatabases();

const row = (name: string, key = 'INV-02') => ({
  entityRef: systemRef(name),
  kind: 'evidence-expired' as const,
  key,
});

describe.each(databases.eachSupportedId())('work in bulk, %s', id => {
  async function setUp() {
    const knex = await initDatabase(databases, id as string);
    const scenario = await recordScenario(knex);
    const { records, attention, catalog, run } = scenario;
    catalog.put(aiSystem('plain', { spec: { owner: 'team' } }));
    await run();
    const bulk = new BulkWork({ records, attention });
    const act = (input: WorkBulkInput, who = people.ada) =>
      bulk.act({ input }, who);
    const trailOf = async (entityRef: string) =>
      (
        await records.listActivity({ entityRef, limit: 20 }, people.ada)
      ).items.map(({ action, recordType }) => [action, recordType]);
    return { ...scenario, act, trailOf };
  }

  it('says what it would write, and writes nothing', async () => {
    const { act, trailOf } = await setUp();
    const { preview, rows } = await act({
      action: 'attest',
      preview: true,
      items: [row('limit'), row('plain')],
    });
    expect(preview).toBe(true);
    expect(rows).toEqual([
      { ...row('limit'), status: 'possible', recordType: 'attestation' },
      { ...row('plain'), status: 'possible', recordType: 'attestation' },
    ]);
    expect(await trailOf(ENTITY_REF)).toEqual([]);
  });

  it('writes one record and one entry of the trail per row', async () => {
    const { act, trailOf, stateOf, records } = await setUp();
    const { rows } = await act({
      action: 'attest',
      statement: 'Compared with the register',
      items: [row('limit'), row('plain')],
    });
    expect(rows.map(({ status }) => status)).toEqual(['done', 'done']);
    for (const ref of [ENTITY_REF, systemRef('plain')]) {
      expect(await trailOf(ref)).toEqual([['record.create', 'attestation']]);
    }
    const written = await records.getRecord(
      { recordId: rows[0].recordId! },
      people.ada,
    );
    expect(written).toMatchObject({
      entityRef: ENTITY_REF,
      state: 'submitted',
      author: 'user:default/ada',
      data: { statement: 'Compared with the register' },
    });
    expect(await stateOf('INV-02')).toBe('pass');
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
    });
  });

  it('says who decides on each waiver, and refuses for itself what nobody could', async () => {
    const { act, trailOf } = await setUp();
    const gate = 'RSK-01';
    const input: WorkBulkInput = {
      action: 'waive',
      reason: 'The team moves',
      expiresAt: '2027-01-31',
      items: [row('limit', gate), row('plain', gate), row('gone')],
    };
    const expected = [
      {
        ...row('limit', gate),
        recordType: 'waiver',
        subject: gate,
        waitsFor: expect.objectContaining({
          role: 'risk-owner',
          refs: ['user:default/rio'],
        }),
      },
      {
        ...row('plain', gate),
        status: 'refused',
        message: expect.stringContaining('spec.governance.riskOwner'),
      },
      {
        ...row('gone'),
        status: 'refused',
        message: expect.stringContaining('No AI system'),
      },
    ];
    const previewed = await act({ ...input, preview: true });
    expect(previewed.rows).toEqual([
      { ...expected[0], status: 'possible' },
      expected[1],
      expected[2],
    ]);
    const done = await act(input);
    expect(done.rows).toEqual([
      { ...expected[0], status: 'done', recordId: expect.any(String) },
      expected[1],
      expected[2],
    ]);
    expect(await trailOf(ENTITY_REF)).toEqual([['record.create', 'waiver']]);
    expect(await trailOf(systemRef('plain'))).toEqual([]);
  });

  it('reminds of each row, and of none twice a day', async () => {
    const { act, notifications } = await setUp();
    const items = ['plain', 'limit'].map(name => ({
      entityRef: systemRef(name),
      kind: 'class-not-set' as const,
      key: '',
    }));
    const previewed = await act(
      { action: 'remind', preview: true, items },
      person('bob'),
    );
    expect(notifications.send).not.toHaveBeenCalled();
    const done = await act({ action: 'remind', items }, person('bob'));
    const missing = expect.stringContaining('needs attention');
    expect(previewed.rows).toEqual([
      { ...items[0], status: 'possible', recipient: 'group:default/team' },
      { ...items[1], status: 'refused', message: missing },
    ]);
    expect(done.rows).toEqual([
      { ...items[0], status: 'done', recipient: 'group:default/team' },
      { ...items[1], status: 'refused', message: missing },
    ]);
    expect(notifications.send).toHaveBeenCalledTimes(1);
    for (const preview of [true, false]) {
      const again = await act(
        { action: 'remind', preview, items: [items[0]] },
        person('rio'),
      );
      expect(again.rows).toEqual([
        {
          ...items[0],
          status: 'refused',
          message: expect.stringContaining('within the last 24 hours'),
        },
      ]);
    }
  });

  it('attests nothing that an attestation does not close', async () => {
    const { act, trailOf } = await setUp();
    const { rows } = await act({
      action: 'attest',
      items: [row('limit', 'RSK-01')],
    });
    expect(rows).toEqual([
      {
        ...row('limit', 'RSK-01'),
        status: 'refused',
        message: 'RSK-01 is not closed by an attestation; those are INV-02',
      },
    ]);
    expect(await trailOf(ENTITY_REF)).toEqual([]);
  });

  it.each<[Partial<WorkBulkInput>, string]>([
    [{ action: 'waive', expiresAt: '2027-01-31' }, 'reason'],
    [{ action: 'waive', reason: ' ', expiresAt: '2027-01-31' }, 'reason'],
    [{ action: 'waive', reason: 'Later' }, 'expiresAt'],
    [{ items: [row('limit'), row('limit')] }, 'items[1]'],
    [{ items: [row('limit'), row('plain', '')] }, 'items[1].key'],
  ])('refuses %j as a whole, and names %s', async (change, place) => {
    const { act, trailOf } = await setUp();
    await expect(
      act({ action: 'attest', items: [row('limit')], ...change }),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(place),
    });
    expect(await trailOf(ENTITY_REF)).toEqual([]);
  });
});
