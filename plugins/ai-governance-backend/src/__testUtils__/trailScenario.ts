import {
  hashTrailEntry,
  TRAIL_START,
  TrailEntry,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { Readable } from 'stream';
import {
  toTrailEntry,
  toTrailRow,
} from '../database/operations/trail/trailRow';
import { DAY } from './createTestGovernance';
import { aiSystem, systemRef } from './entities';
import { ENTITY_REF, people, recordScenario } from './recordScenario';

const REVIEW = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
};

/**
 * A database in which everything happened that the trail tells of: records in every
 * state, files that are used, unused and moved, a target that changed and one that was
 * given up, and a finding that was dismissed twice. A record is written last.
 */
export async function trailScenario(knex: Knex) {
  const governance = await recordScenario(knex);
  const { records, attachments, targets, catalog, clock } = governance;
  const { write, act, revise, poll } = governance;
  const tick = () => {
    clock.now += 1_000;
  };
  const upload = (entityRef = ENTITY_REF) => {
    tick();
    return attachments.upload(
      {
        entityRef,
        fileName: 'minutes.txt',
        mediaType: 'text/plain',
        content: Readable.from([Buffer.from(`Minutes at ${clock.now}`)]),
      },
      people.ada,
    );
  };
  const attest = (file: string, entityRef = ENTITY_REF) => {
    tick();
    return records.createRecord(
      {
        entityRef,
        input: {
          type: 'attestation',
          data: { attachments: [file] },
          submit: true,
        },
      },
      people.ada,
    );
  };

  const { id: unused } = await upload();
  clock.now += 8 * DAY;
  await governance.attachmentCleaner.clean({
    now: clock.now,
    unusedBefore: clock.now - 7 * DAY,
  });

  const { id: used } = await upload();
  await upload();
  await attest(used);
  await attest(used);

  catalog.put(aiSystem('old', { spec: { owner: 'team' } }));
  await poll();
  const { id: moved } = await upload(systemRef('old'));
  await attest(moved, systemRef('old'));
  catalog.remove(systemRef('old'));
  catalog.put(aiSystem('new', { spec: { owner: 'team' } }));
  await poll();
  tick();
  await records.relinkRecords(
    { from: systemRef('old'), to: systemRef('new'), reason: 'Renamed' },
    people.rio,
  );

  const { id: approved } = await write('ada', REVIEW);
  tick();
  await act('ada', 'submit', approved);
  tick();
  await act('bob', 'approve', approved, 'Fine');
  tick();
  const { id: withdrawn } = await write('ada', { ...REVIEW, submit: true });
  tick();
  await act('bob', 'approve', withdrawn);
  tick();
  await act('bob', 'withdraw', withdrawn, 'No longer true');
  tick();
  await records.importRecords(
    {
      input: {
        source: 'the test',
        records: [
          {
            id: 'OLD-1',
            entityRef: ENTITY_REF,
            type: 'governance-review',
            state: 'approved',
            author: 'user:default/ada',
            approver: 'user:default/bob',
            decidedAt: '2026-01-05T00:00:00.000Z',
            effectiveAt: '2026-01-05T00:00:00.000Z',
            data: REVIEW.data,
          },
        ],
      },
    },
    people.rio,
  );

  const input = {
    title: 'Logs everywhere',
    scope: { class: ['limited' as const] },
    goal: { control: 'OPS-04' },
    startsAt: new Date(clock.now).toISOString(),
    dueAt: new Date(clock.now + 10 * DAY).toISOString(),
  };
  const target = await targets.createTarget({ input }, people.ada);
  const given = await targets.createTarget({ input }, people.ada);
  tick();
  await targets.updateTarget(
    { targetId: target.id, revision: 1, input: { ...input, title: 'Logs' } },
    people.ada,
  );
  await targets.deleteTarget({ targetId: given.id, revision: 1 }, people.ada);
  for (const reason of ['A library', 'A test']) {
    tick();
    await governance.discoveryStore.saveDismissal({
      entityRef: 'component:default/lib',
      reason,
      until: clock.now + DAY,
      by: 'user:default/ada',
      signature: { name: 'Ada Byron', title: 'Head of Risk' },
      at: clock.now,
    });
  }

  tick();
  const { id: drafted } = await write('tom', REVIEW);
  tick();
  await revise('tom', drafted, { ...REVIEW.data, decision: 'suspend' });
  return { ...governance, unused, used, moved, approved, withdrawn, drafted };
}

/**
 * Writes the trail again as versions before did, which did not list files of a content and
 * kept no signatures.
 */
export async function asWrittenBefore(knex: Knex): Promise<void> {
  let previous = TRAIL_START;
  for (const row of await knex('trail').orderBy('sequence')) {
    const { hash: _, ...entry }: TrailEntry = toTrailEntry(row);
    const { attachments, signatures, signature, ...payload } = entry.payload;
    const before = { ...entry, previous, payload };
    previous = hashTrailEntry(before);
    await knex('trail')
      .where('sequence', entry.sequence)
      .update(toTrailRow({ ...before, hash: previous }));
  }
  await knex('records').update({ signatures: null });
  for (const table of [
    'record_revisions',
    'attachments',
    'targets',
    'unregistered_dismissals',
  ]) {
    await knex(table).update({ signature: null });
  }
}
