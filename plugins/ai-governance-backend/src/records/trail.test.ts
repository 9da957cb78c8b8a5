import {
  TrailEntry,
  verifyTrail,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import knexFactory from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

const review = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
};

describe.each(databases.eachSupportedId())('the trail, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const scenario = await recordScenario(knex);
    return { ...scenario, knex };
  }

  /** Four entries: written, submitted, approved, and one more written. */
  async function filled() {
    const scenario = await start();
    const { id: recordId } = await scenario.write('ada', review);
    await scenario.act('ada', 'submit', recordId);
    await scenario.act('bob', 'approve', recordId, 'Fine');
    await scenario.write('tom', review);
    return { ...scenario, recordId };
  }

  async function exported(scenario: Awaited<ReturnType<typeof start>>) {
    const { head, pages } = await scenario.records.readTrail(people.ada);
    const entries: TrailEntry[] = [];
    for await (const page of pages) {
      entries.push(...page);
    }
    return { head, entries };
  }

  it('tells who did what, and can be verified offline', async () => {
    const scenario = await filled();
    const { head, entries } = await exported(scenario);
    expect(
      entries.map(({ sequence, by, action, entityRef, revision }) => [
        sequence,
        by,
        action,
        entityRef,
        revision,
      ]),
    ).toEqual([
      [1, 'user:default/ada', 'record.create', ENTITY_REF, 1],
      [2, 'user:default/ada', 'record.submit', ENTITY_REF, 2],
      [3, 'user:default/bob', 'record.approve', ENTITY_REF, 3],
      [4, 'user:default/tom', 'record.create', ENTITY_REF, 1],
    ]);
    expect(head).toEqual({ sequence: 4, hash: entries[3].hash });
    const sent = JSON.parse(JSON.stringify(entries));
    expect(verifyTrail({ entries: sent, head })).toEqual({
      valid: true,
      entries: 4,
    });
    expect(await scenario.records.verifyTrail(people.ada)).toMatchObject({
      head,
      valid: true,
      entries: 4,
    });
  });

  it('is whole while there is none', async () => {
    const scenario = await start();
    expect(await exported(scenario)).toEqual({
      head: { sequence: 0, hash: '0'.repeat(64) },
      entries: [],
    });
    expect(await scenario.records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 0,
    });
  });

  it.each<[string, (knex: Knex, recordId: string) => Promise<unknown>, object]>(
    [
      [
        'an entry that was altered',
        knex =>
          knex('trail').where('sequence', 2).update({ by: 'user:default/eve' }),
        { kind: 'altered', sequence: 2 },
      ],
      [
        'an entry that was removed',
        knex => knex('trail').where('sequence', 2).delete(),
        { kind: 'removed', sequence: 2 },
      ],
      [
        'entries that were cut off',
        knex => knex('trail').where('sequence', '>', 3).delete(),
        { kind: 'truncated', sequence: 4 },
      ],
      [
        'a trail that was emptied',
        knex => knex('trail').delete(),
        { kind: 'truncated', sequence: 1 },
      ],
      [
        'a revision whose content is another',
        (knex, recordId) =>
          knex('record_revisions')
            .where({ record_id: recordId, revision: 1 })
            .update({ data: '{"decision":"retire"}' }),
        { kind: 'altered', sequence: 1 },
      ],
      [
        'a record that stands otherwise',
        (knex, recordId) =>
          knex('records')
            .where({ id: recordId })
            .update({ approver: 'user:default/ada' }),
        { kind: 'altered', sequence: 3 },
      ],
      [
        'a record whose binding is another',
        (knex, recordId) =>
          knex('records')
            .where({ id: recordId })
            .update({ binding: '{"version":"9.9.9"}' }),
        { kind: 'altered', sequence: 3 },
      ],
      [
        'a record that was moved past the plugin',
        (knex, recordId) =>
          knex('records').where({ id: recordId }).update({ entity_ref: 'x' }),
        { kind: 'altered', sequence: 3 },
      ],
      [
        'a revision that nobody wrote',
        (knex, recordId) =>
          knex('records').where({ id: recordId }).update({ revision: 9 }),
        { kind: 'truncated', sequence: 5 },
      ],
    ],
  )('shows %s', async (_, tamper, fault) => {
    const { knex, records, recordId } = await filled();
    await tamper(knex, recordId);
    const verification = await records.verifyTrail(people.ada);
    expect(verification).toMatchObject({ valid: false, fault });
  });

  it('shows entries that changed places', async () => {
    const { knex, records } = await filled();
    await knex('trail').where('sequence', 2).update({ sequence: 99 });
    await knex('trail').where('sequence', 3).update({ sequence: 2 });
    await knex('trail').where('sequence', 99).update({ sequence: 3 });
    const { valid, fault } = await records.verifyTrail(people.ada);
    expect([valid, fault?.sequence]).toEqual([false, 2]);
  });

  it('is shown newest first, in pages', async () => {
    const { records, recordId } = await filled();
    const first = await records.listActivity(
      { entityRef: ENTITY_REF, limit: 3 },
      people.bob,
    );
    expect(first.items.map(({ sequence }) => sequence)).toEqual([4, 3, 2]);
    expect(first.items[1]).toEqual({
      sequence: 3,
      at: expect.any(String),
      by: 'user:default/bob',
      signature: { name: 'bob' },
      action: 'record.approve',
      recordId,
      recordType: 'governance-review',
      revision: 3,
      state: 'approved',
      comment: 'Fine',
    });
    const second = await records.listActivity(
      { entityRef: ENTITY_REF, before: first.next, limit: 3 },
      people.bob,
    );
    expect(second.items.map(({ sequence }) => sequence)).toEqual([1]);
    expect(second.next).toBeUndefined();
    const other = await records.listActivity(
      { entityRef: systemRef('other'), limit: 3 },
      people.bob,
    );
    expect(other).toEqual({ items: [] });
  });

  it('outlives a system that leaves the catalog, and is found when it comes back', async () => {
    const scenario = await filled();
    const { catalog, records, poll, stateOf, clock } = scenario;
    expect((await records.listArchive({}, people.ada)).items).toEqual([]);
    catalog.remove(ENTITY_REF);
    await poll();
    expect((await records.listArchive({}, people.ada)).items).toEqual([
      {
        entityRef: ENTITY_REF,
        records: 2,
        removedAt: new Date(clock.now).toISOString(),
      },
    ]);
    const page = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(page.mayCreate).toEqual([]);
    expect(page.items.map(({ may }) => may)).toEqual([[], []]);
    catalog.put(limit());
    expect((await records.listArchive({}, people.ada)).items).toEqual([]);
    await poll();
    expect(await stateOf('OPS-07')).toBe('pass');
  });

  it('says where the records of a renamed system went', async () => {
    const scenario = await filled();
    const { catalog, records, poll, service } = scenario;
    const renamed = systemRef('limits');
    const relink = (from: string, to: string) =>
      records.relinkRecords({ from, to, reason: 'Renamed' }, people.rio);
    catalog.put(aiSystem('limits', { spec: limit().spec as {} }));
    await expect(relink(ENTITY_REF, renamed)).rejects.toThrow(
      `No records of an AI system ${ENTITY_REF} that left the catalog`,
    );
    catalog.remove(ENTITY_REF);
    await poll();
    await expect(relink(ENTITY_REF, systemRef('gone'))).rejects.toThrow(
      'No AI system aisystem:default/gone',
    );
    await expect(relink(systemRef('never'), renamed)).rejects.toThrow(
      'No records of an AI system aisystem:default/never',
    );
    expect(await relink(ENTITY_REF, renamed)).toEqual({ records: 2 });
    expect((await records.listArchive({}, people.ada)).items).toEqual([]);
    const { controls } = await service.getScorecard(
      { entityRef: renamed },
      people.bob,
    );
    expect(
      controls.find(({ controlId }) => controlId === 'OPS-07')?.state,
    ).toBe('pass');
    const { items } = await records.listActivity(
      { entityRef: renamed, limit: 10 },
      people.bob,
    );
    expect(items.map(({ action }) => action)).toEqual([
      'record.relink',
      'record.relink',
      'record.create',
      'record.approve',
      'record.submit',
      'record.create',
    ]);
    expect(items[0].comment).toBe('Renamed');
    const old = await records.listActivity(
      { entityRef: ENTITY_REF, limit: 10 },
      people.bob,
    );
    expect(old.items).toMatchObject([{ action: 'system.relink' }]);
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 7,
    });
  });

  it('is continued by whoever writes, one after the other', async () => {
    const scenario = await start();
    const { knex, catalog, clock, write, records } = scenario;
    // A second replica has connections of its own; SQLite has but one.
    const second = id.startsWith('POSTGRES')
      ? knexFactory({ client: 'pg', connection: knex.client.config.connection })
      : knex;
    try {
      const replica = await createTestGovernance({
        knex: second,
        catalog,
        clock,
      });
      const { id: disputed, revision } = await write('ada', {
        ...review,
        submit: true,
      });
      const writes = Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? replica : scenario).records.createRecord(
          { entityRef: ENTITY_REF, input: { ...review, submit: true } },
          people.tom,
        ),
      );
      const decisions = [scenario, replica].map(({ records: of }) =>
        of.transitionRecord(
          { recordId: disputed, input: { action: 'approve', revision } },
          people.bob,
        ),
      );
      const outcomes = await Promise.allSettled([...writes, ...decisions]);
      const failed = outcomes.filter(({ status }) => status === 'rejected');
      expect(failed).toMatchObject([{ reason: { name: 'ConflictError' } }]);
      const { entries } = await exported(scenario);
      expect(entries.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 22 }, (_, index) => index + 1),
      );
      expect(await records.verifyTrail(people.ada)).toMatchObject({
        valid: true,
        entries: 22,
      });
    } finally {
      if (second !== knex) {
        await second.destroy();
      }
    }
  });
});
