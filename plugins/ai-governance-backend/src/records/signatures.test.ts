import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { user } from '../__testUtils__/entities';
import { service } from '../__testUtils__/people';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();
const DATA = { decision: 'continue', attendees: ['user:default/ada'] };
const REVIEW = { type: 'governance-review', data: DATA };

/** A person as a catalog has one whose provider fills the profile. */
const named = (name: string, profile: Record<string, string>): Entity => ({
  ...user(name),
  spec: { memberOf: [], profile },
});

describe.each(databases.eachSupportedId())('signatures, %s', id => {
  let knex: Knex;
  let scenario: Awaited<ReturnType<typeof recordScenario>>;

  beforeEach(async () => {
    knex = await initDatabase(databases, id);
    scenario = await recordScenario(knex);
    scenario.catalog.put(
      named('ada', { displayName: 'Ada Byron', jobTitle: 'Data Scientist' }),
      named('bob', { displayName: 'Bob Stone', jobTitle: 'Head of Risk' }),
    );
  });

  const entries = async () => {
    const { pages } = await scenario.records.readTrail(people.ada);
    const found = [];
    for await (const page of pages) found.push(...page);
    return found;
  };

  it('stay as of the act when people change their name, are promoted, or leave', async () => {
    const { write, act, records, catalog, clock } = scenario;
    const { id: recordId } = await write('ada', { ...REVIEW, submit: true });
    clock.now += 1_000;
    catalog.put(named('ada', { displayName: 'Ada King' }));
    await act('bob', 'approve', recordId);
    catalog.remove('user:default/ada', 'user:default/bob');

    const ada = { name: 'Ada Byron', title: 'Data Scientist' };
    const bob = { name: 'Bob Stone', title: 'Head of Risk' };
    const record = await records.getRecord({ recordId }, people.tom);
    expect(record.signatures).toEqual({
      author: ada,
      approver: bob,
      updatedBy: bob,
    });
    const revisions = await records.listRevisions({ recordId }, people.tom);
    expect(revisions.map(({ signature }) => signature)).toEqual([bob, ada]);
    const { items } = await records.listActivity(
      { entityRef: ENTITY_REF, limit: 2 },
      people.tom,
    );
    expect(items.map(({ signature }) => signature)).toEqual([bob, ada]);
    expect((await entries()).map(({ payload }) => payload.signatures)).toEqual([
      { author: ada, updatedBy: ada },
      { author: ada, approver: bob, updatedBy: bob },
    ]);
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
    });
  });

  it('are those of a waiver where it is shown', async () => {
    const { write, act, service: systems } = scenario;
    const { id: recordId } = await write('ada', {
      type: 'waiver',
      subject: 'OPS-04',
      expiresAt: scenario.inDays(30),
      data: { reason: 'A new platform' },
      submit: true,
    });
    await act('bob', 'approve', recordId);
    const { controls } = await systems.getScorecard(
      { entityRef: ENTITY_REF },
      people.tom,
    );
    const { waiver, reason } = controls.find(c => c.controlId === 'OPS-04')!;
    expect(waiver?.approverSignature).toEqual({
      name: 'Bob Stone',
      title: 'Head of Risk',
    });
    expect(reason).toContain(
      'by Bob Stone, Head of Risk (user:default/bob): A new platform',
    );
  });

  it('have no title where the catalog states none, and no name of strangers', async () => {
    const { write, records, catalog } = scenario;
    catalog.put({ ...user('tom'), metadata: { name: 'tom', title: 'Tom T.' } });
    catalog.put(named('rio', { displayName: '  ', jobTitle: 'x'.repeat(300) }));
    const tom = await write('tom', REVIEW);
    expect(tom.signatures?.author).toEqual({ name: 'Tom T.' });
    const rio = await write('rio', REVIEW);
    expect(rio.signatures?.author).toEqual({
      name: 'rio',
      title: 'x'.repeat(200),
    });
    catalog.remove('user:default/bob');
    const bob = await write('bob', REVIEW);
    expect(bob).not.toHaveProperty('signatures');
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
    });
  });

  it('are the subject of a service', async () => {
    const { records } = scenario;
    const record = await records.createRecord(
      { entityRef: ENTITY_REF, input: REVIEW },
      service('plugin:importer'),
    );
    expect(record.signatures?.author).toEqual({ name: 'plugin:importer' });
  });

  it('leave with a decision that is undone by a revision', async () => {
    const { write, act, revise } = scenario;
    const { id: recordId } = await write('ada', { ...REVIEW, submit: true });
    await act('bob', 'reject', recordId, 'Not yet');
    const revised = await revise('ada', recordId, DATA);
    expect(revised.signatures).not.toHaveProperty('approver');
    expect(revised.signatures?.updatedBy?.name).toBe('Ada Byron');
  });

  it('of an import are those of its source, or none', async () => {
    const { records } = scenario;
    const old = (recordId: string, signatures?: object) => ({
      id: recordId,
      entityRef: ENTITY_REF,
      type: 'governance-review',
      state: 'approved' as const,
      author: 'user:default/ada',
      approver: 'user:default/bob',
      decidedAt: '2026-01-05T00:00:00.000Z',
      effectiveAt: '2026-01-05T00:00:00.000Z',
      data: DATA,
      ...(signatures && { signatures }),
    });
    const kept = { approver: { name: 'R. Stone', title: 'Risk Officer' } };
    const input = {
      source: 'the test',
      records: [old('OLD-1'), old('OLD-2', kept)],
    };
    await records.importRecords({ input }, people.rio);
    const signaturesOf = async (recordId: string) =>
      (await records.getRecord({ recordId }, people.tom)).signatures;
    expect(await signaturesOf('OLD-1')).toEqual({
      updatedBy: { name: 'rio' },
    });
    expect(await signaturesOf('OLD-2')).toEqual({
      ...kept,
      updatedBy: { name: 'rio' },
    });
    // Somebody else who imports the same changes nothing.
    expect(await records.importRecords({ input }, people.tom)).toEqual({
      imported: 0,
      unchanged: 2,
    });
    const faulty = { ...old('OLD-3', { approver: { name: ' ' } }) };
    await expect(
      records.importRecords(
        {
          input: {
            ...input,
            records: [{ ...faulty, approver: undefined, state: 'submitted' }],
          },
        },
        people.rio,
      ),
    ).rejects.toThrow(
      /records\[0\]\.signatures\.approver\.name: expected text.*records\[0\]\.signatures\.approver: is not of anybody/s,
    );
  });

  it('are kept of targets, files and records that are moved', async () => {
    const { targets, catalog, records, poll } = scenario;
    const input = {
      title: 'Logs everywhere',
      scope: {},
      goal: { control: 'OPS-04' },
      startsAt: '2026-11-24',
      dueAt: '2026-12-31',
    };
    const target = await targets.createTarget({ input }, people.ada);
    expect(target.signature).toEqual({
      name: 'Ada Byron',
      title: 'Data Scientist',
    });
    await targets.deleteTarget(
      { targetId: target.id, revision: 1 },
      people.bob,
    );
    await scenario.write('ada', REVIEW);
    const [system] = await catalog.getSystems([ENTITY_REF]);
    catalog.remove(ENTITY_REF);
    catalog.put({ ...system, metadata: { ...system.metadata, name: 'new' } });
    await poll();
    await records.relinkRecords(
      {
        from: ENTITY_REF,
        to: ENTITY_REF.replace(/limit$/, 'new'),
        reason: 'x',
      },
      people.bob,
    );
    const names = (await entries()).map(({ action, payload }) => [
      action,
      ((payload.signatures as any)?.updatedBy ?? payload.signature).name,
    ]);
    expect(names).toEqual([
      ['target.create', 'Ada Byron'],
      ['target.delete', 'Bob Stone'],
      ['record.create', 'Ada Byron'],
      ['system.relink', 'Bob Stone'],
      ['record.relink', 'Bob Stone'],
    ]);
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
    });
  });
});
