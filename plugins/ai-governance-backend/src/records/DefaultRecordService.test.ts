import {
  intendedUseHash,
  RecordInput,
  RecordTransition,
  specHash,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { DAY, NOON } from '../__testUtils__/createTestGovernance';
import { service } from '../__testUtils__/people';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { RevisionConflict } from './RevisionConflict';

const databases = createTestDatabases();

const review = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
};

const risk = (residual?: object) => ({
  type: 'risk',
  data: {
    title: 'Young applicants are scored worse',
    category: 'bias-and-discrimination',
    inherent: { likelihood: 4, impact: 4 },
    ...(residual && { residual }),
    treatment: 'accept',
  },
  submit: true,
});

describe.each(databases.eachSupportedId())('DefaultRecordService, %s', id => {
  const start = async () => recordScenario(await initDatabase(databases, id));

  it('sets author, instants and binding of what counts without approval', async () => {
    const { write, records } = await start();
    const record = await write('ada', {
      type: 'attestation',
      data: { statement: 'All true' },
      submit: true,
    });
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      entityRef: ENTITY_REF,
      type: 'attestation',
      state: 'submitted',
      revision: 1,
      author: 'user:default/ada',
      signatures: { author: { name: 'ada' }, updatedBy: { name: 'ada' } },
      effectiveAt: new Date(NOON).toISOString(),
      createdAt: new Date(NOON).toISOString(),
      updatedAt: new Date(NOON).toISOString(),
      updatedBy: 'user:default/ada',
      binding: {
        version: '1.0.0',
        specHash: specHash(limit()),
        classifiedOn: '2026-01-15',
        intendedUseHash: intendedUseHash(limit()),
        authorIsOwner: true,
      },
      data: { statement: 'All true' },
      may: ['revise', 'withdraw'],
    });
    const { items, totalItems, mayCreate } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect([items, totalItems]).toEqual([[record], 1]);
    expect(mayCreate).toContain('waiver');
    const stranger = await write('bob', {
      type: 'attestation',
      data: {},
      submit: true,
    });
    expect(stranger.binding?.authorIsOwner).toBe(false);
  });

  it('binds what is approved when it is approved', async () => {
    const { write, act, catalog, clock } = await start();
    const draft = await write('ada', {
      type: 'release-approval',
      data: { decision: 'approved' },
    });
    expect(draft).toMatchObject({
      state: 'draft',
      may: expect.arrayContaining(['submit']),
    });
    clock.now += DAY;
    const submitted = await act('tom', 'submit', draft.id);
    expect(submitted).toMatchObject({
      state: 'submitted',
      author: 'user:default/ada',
      updatedBy: 'user:default/tom',
      effectiveAt: new Date(NOON + DAY).toISOString(),
      binding: { authorIsOwner: true },
    });
    expect(submitted.binding).not.toHaveProperty('version');
    catalog.put(limit({ version: '1.1.0' }, 'v2'));
    clock.now += DAY;
    const approved = await act('rio', 'approve', draft.id, 'Good');
    expect(approved).toMatchObject({
      state: 'approved',
      revision: 3,
      approver: 'user:default/rio',
      decidedAt: new Date(NOON + 2 * DAY).toISOString(),
      comment: 'Good',
      binding: {
        version: '1.1.0',
        authorIsOwner: true,
        approverMayApprove: true,
        approverIsRiskOwner: true,
      },
      may: ['withdraw'],
    });
  });

  it('binds a data quality check to the version of its dataset', async () => {
    const { write, act } = await start();
    const text = 'Looked at';
    const { id: recordId } = await write('ada', {
      type: 'data-quality',
      subject: 'resource:default/loans',
      data: {
        verdict: 'pass',
        sections: {
          completeness: text,
          representativeness: text,
          labelling: text,
          preparation: text,
        },
      },
      submit: true,
    });
    const { binding } = await act('bob', 'approve', recordId);
    expect(binding?.datasetVersion).toBe('7');
  });

  it('has the control pass in the same request', async () => {
    const { write, stateOf, store, service: inventory } = await start();
    expect(await stateOf('INV-02')).not.toBe('pass');
    await write('ada', { type: 'attestation', data: {}, submit: true });
    expect(await stateOf('INV-02')).toBe('pass');
    // Stored as well, and nothing is left to do for the next run.
    const { items } = await inventory.getHistory(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(items[0]).toMatchObject({
      cause: 'evidence',
      changed: [expect.objectContaining({ controlId: 'INV-02', to: 'pass' })],
    });
    const [stored] = await store.listSystems();
    expect(stored.staleCause).toBeUndefined();
  });

  it('takes a draft, a rejected and a withdrawn record for no evidence', async () => {
    const { write, act, stateOf, recordStore } = await start();
    const { id: recordId } = await write('ada', review);
    const evidence = async () =>
      (await recordStore.listEvidence([ENTITY_REF])).map(({ state }) => state);
    expect(await evidence()).toEqual([]);
    await act('ada', 'submit', recordId);
    expect(await evidence()).toEqual(['submitted']);
    await act('bob', 'reject', recordId, 'Too short');
    expect(await evidence()).toEqual([]);
    const { id: other } = await write('ada', { ...review, submit: true });
    await act('bob', 'approve', other);
    expect(await stateOf('OPS-07')).toBe('pass');
    await act('bob', 'withdraw', other, 'Was about another system');
    expect(await evidence()).toEqual([]);
    expect(await stateOf('OPS-07')).not.toBe('pass');
  });

  it('has a waiver count, and lapse by the clock alone', async () => {
    const { write, act, stateOf, clock, inDays } = await start();
    const waiver = await write('ada', {
      type: 'waiver',
      subject: 'INV-02',
      data: { reason: 'The team moves' },
      expiresAt: inDays(10),
      submit: true,
    });
    expect(await stateOf('INV-02')).toBe('fail');
    await act('bob', 'approve', waiver.id);
    expect(await stateOf('INV-02')).toBe('waived');
    clock.now += 10 * DAY - 1;
    expect(await stateOf('INV-02')).toBe('waived');
    clock.now += 1;
    expect(await stateOf('INV-02')).toBe('fail');
  });

  it('has the risk owner, and nobody else, accept a risk as it is rated', async () => {
    const { write, act, revise, inDays, stateOf } = await start();
    const rated = await write('ada', risk({ likelihood: 3, impact: 4 }));
    const acceptance = {
      type: 'risk-acceptance',
      subject: rated.id,
      data: { justification: 'No other way' },
      expiresAt: inDays(90),
      submit: true,
    };
    const asked = await write('ada', acceptance);
    await expect(act('bob', 'approve', asked.id)).rejects.toThrow(
      'Only the risk owner (spec.governance.riskOwner) accepts a risk',
    );
    const accepted = await act('rio', 'approve', asked.id);
    expect(accepted.binding).toMatchObject({
      residualRating: 12,
      intendedUseHash: intendedUseHash(limit()),
      approverIsRiskOwner: true,
    });
    expect(await stateOf('RSK-06')).toBe('pass');
    const current = await revise('tom', rated.id, {
      ...risk({ likelihood: 4, impact: 4 }).data,
      status: 'open',
    });
    expect(current).toMatchObject({ revision: 2, state: 'submitted' });
    expect(await stateOf('RSK-06')).toBe('expired');
    await revise('ada', rated.id, { ...current.data, status: 'closed' });
    await expect(write('ada', acceptance)).rejects.toThrow(
      `subject: "${rated.id}" is not an open risk of ${ENTITY_REF}`,
    );
  });

  it('has the risk owner alone waive a gate', async () => {
    const { write, act, inDays } = await start();
    const gate = await write('ada', {
      type: 'waiver',
      subject: 'INV-01',
      data: { reason: 'New team next week' },
      expiresAt: inDays(10),
      submit: true,
    });
    expect(gate.may).not.toContain('approve');
    await expect(act('bob', 'approve', gate.id)).rejects.toThrow(
      'INV-01 is a gate, and a gate is waived by the risk owner',
    );
    await expect(act('rio', 'approve', gate.id)).resolves.toMatchObject({
      state: 'approved',
    });
  });

  it('supersedes what was approved before for the same version', async () => {
    const { write, act, catalog, records, clock } = await start();
    const approved = async (data: object) => {
      clock.now += 1000;
      const { id: recordId } = await write('ada', {
        type: 'supplier-assessment',
        data: { verdict: 'acceptable' },
        submit: true,
        ...data,
      } as RecordInput);
      return act('bob', 'approve', recordId);
    };
    const first = await approved({ subject: 'Acme' });
    const other = await approved({ subject: 'Other' });
    const second = await approved({ subject: 'Acme' });
    catalog.put(limit({ version: '2.0.0' }, 'v2'));
    const third = await approved({ subject: 'Acme' });
    const { items } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    const states = Object.fromEntries(items.map(item => [item.id, item.state]));
    expect(states).toEqual({
      [first.id]: 'superseded',
      [other.id]: 'approved',
      [second.id]: 'approved',
      [third.id]: 'approved',
    });
    const [revision] = await records.listRevisions(
      { recordId: first.id },
      people.ada,
    );
    expect(revision).toMatchObject({
      action: 'supersede',
      state: 'superseded',
      revision: 3,
      by: 'user:default/bob',
      comment: `Superseded by ${second.id}`,
    });
  });

  it('keeps every revision with who wrote it', async () => {
    const { write, act, revise, records } = await start();
    const { id: recordId } = await write('ada', { ...review, submit: true });
    await act('bob', 'reject', recordId, 'Say more');
    const revised = await revise('tom', recordId, {
      ...review.data,
      notes: 'More',
    });
    expect(revised).toMatchObject({
      state: 'draft',
      author: 'user:default/ada',
    });
    expect(revised).not.toHaveProperty('approver');
    await act('ada', 'submit', recordId);
    const revisions = await records.listRevisions({ recordId }, people.ada);
    expect(
      revisions.map(({ revision, action, state, by, comment }) => [
        revision,
        action,
        state,
        by,
        comment,
      ]),
    ).toEqual([
      [4, 'submit', 'submitted', 'user:default/ada', undefined],
      [3, 'revise', 'draft', 'user:default/tom', undefined],
      [2, 'reject', 'rejected', 'user:default/bob', 'Say more'],
      [1, 'create', 'submitted', 'user:default/ada', undefined],
    ]);
    // Tom wrote content, so he does not decide.
    await expect(act('tom', 'approve', recordId)).rejects.toThrow(
      'You cannot decide on a record that you wrote',
    );
  });

  it('is bound anew by its author, and by nobody in his name', async () => {
    const { write, revise, catalog } = await start();
    const { id: recordId } = await write('ada', {
      type: 'attestation',
      data: {},
      submit: true,
    });
    catalog.put(limit({ intendedUse: { purpose: 'Decide limits' } }, 'v2'));
    const byTom = await revise('tom', recordId, { statement: 'Tom' });
    expect(byTom.binding?.specHash).toBe(specHash(limit()));
    const byAda = await revise('ada', recordId, { statement: 'Ada' });
    expect(byAda.binding?.specHash).not.toBe(specHash(limit()));
  });

  it('gives both versions to whoever wrote second', async () => {
    const { write, revise, records } = await start();
    const { id: recordId, revision } = await write('ada', review);
    await revise('tom', recordId, { ...review.data, notes: 'Tom' });
    const input = { revision, data: { ...review.data, notes: 'Ada' } };
    const error = await records
      .reviseRecord({ recordId, input }, people.ada)
      .catch(e => e);
    expect(error).toBeInstanceOf(RevisionConflict);
    expect(error).toMatchObject({
      name: 'ConflictError',
      current: { revision: 2, data: { notes: 'Tom' }, may: expect.anything() },
      yours: input,
    });
    expect(await records.listRevisions({ recordId }, people.ada)).toHaveLength(
      2,
    );
  });

  it('lets one of two decide who decide at once', async () => {
    const { write, records } = await start();
    const { id: recordId, revision } = await write('ada', {
      ...review,
      submit: true,
    });
    const decide = (who: 'bob' | 'rio', action: RecordTransition['action']) =>
      records.transitionRecord(
        { recordId, input: { action, revision, comment: 'So be it' } },
        people[who],
      );
    const outcomes = await Promise.allSettled([
      decide('bob', 'approve'),
      decide('rio', 'reject'),
      decide('rio', 'approve'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(
      outcomes.flatMap(outcome =>
        outcome.status === 'rejected' ? [outcome.reason] : [],
      ),
    ).toEqual([expect.any(RevisionConflict), expect.any(RevisionConflict)]);
    expect(await records.listRevisions({ recordId }, people.ada)).toHaveLength(
      2,
    );
  });

  it('leaves one approved of two that are approved at once', async () => {
    const { write, records, recordStore } = await start();
    const written = await Promise.all(
      ['ada', 'tom'].map(who =>
        write(who as 'ada', { ...review, submit: true }),
      ),
    );
    await Promise.all(
      written.map(({ id: recordId, revision }) =>
        records.transitionRecord(
          { recordId, input: { action: 'approve', revision } },
          people.bob,
        ),
      ),
    );
    const states = await Promise.all(
      written.map(
        async ({ id: recordId }) =>
          (
            await recordStore.getRecord(recordId)
          )?.state,
      ),
    );
    expect(states.sort()).toEqual(['approved', 'superseded']);
  });

  it('lists every fault with its path', async () => {
    const { write, inDays, act } = await start();
    const error = await write('ada', {
      type: 'waiver',
      subject: 'INV-99',
      data: { raeson: 'x' },
      effectiveAt: inDays(1),
      expiresAt: inDays(-1),
      submit: true,
    }).catch(e => e);
    expect(error.name).toBe('InputError');
    expect(
      error.faults.map(({ path }: { path: string }) => path).sort(),
    ).toEqual([
      'data.raeson',
      'data.reason',
      'effectiveAt',
      'expiresAt',
      'subject',
    ]);
    await expect(write('ada', { type: 'wish', data: {} })).rejects.toThrow(
      "'wish' is not a type of record of an AI system; known are attestation, ",
    );
    const { id: recordId } = await write('ada', { ...review, submit: true });
    await expect(act('bob', 'reject', recordId)).rejects.toThrow(
      'comment: is missing; to reject it needs a reason',
    );
    await expect(act('bob', 'reject', recordId, ' \n')).rejects.toThrow(
      'comment: is missing',
    );
    await expect(act('bob', 'reject', recordId, 'a\u0000')).rejects.toThrow(
      'comment: expected text in Unicode without NUL',
    );
  });

  it('stores any text that JSON can carry', async () => {
    const { write, records } = await start();
    const notes = 'NUL \u0000, half a pair \ud800, \u2028, "quoted", ✓ 🦜';
    const { id: recordId } = await write('ada', {
      ...review,
      data: { ...review.data, notes },
    });
    const { data } = await records.getRecord({ recordId }, people.ada);
    expect(data.notes).toBe(notes);
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 1,
    });
  });

  it('does not approve a waiver that has run out meanwhile', async () => {
    const { write, act, clock, inDays } = await start();
    const { id: recordId } = await write('ada', {
      type: 'waiver',
      subject: 'INV-02',
      data: { reason: 'Soon' },
      expiresAt: inDays(1),
      submit: true,
    });
    clock.now += DAY;
    await expect(act('bob', 'approve', recordId)).rejects.toThrow('expiresAt');
    await act('bob', 'reject', recordId, 'Too late');
  });

  it('lets a service write and never decide', async () => {
    const { records, write } = await start();
    const pipeline = service('external:pipeline');
    const written = await records.createRecord(
      { entityRef: ENTITY_REF, input: { ...review, submit: true } },
      pipeline,
    );
    expect(written).toMatchObject({
      author: 'external:pipeline',
      binding: { authorIsOwner: false },
    });
    const { id: recordId, revision } = await write('ada', {
      ...review,
      submit: true,
    });
    await expect(
      records.transitionRecord(
        { recordId, input: { action: 'approve', revision } },
        pipeline,
      ),
    ).rejects.toThrow('Only a person decides');
  });

  describe('holds the check of a corrective action to a second person', () => {
    const path = 'data.effectivenessCheck.checkedBy';
    const finding = { title: 'Review held late', status: 'open' };
    const action = {
      ...finding,
      status: 'closed',
      cause: 'No deputy.',
      correctiveAction: 'A deputy is named.',
      owner: 'user:default/tom',
      dueDate: '2026-12-01',
    };
    const checked = (by: string, data: object = action) => ({
      ...data,
      effectivenessCheck: {
        dueDate: '2026-11-30',
        checkedAt: '2026-11-20',
        checkedBy: by,
      },
    });
    const faultsOf = (task: Promise<unknown>) =>
      task.then(
        () => [],
        error => error.faults as Array<{ path: string; message: string }>,
      );

    it('from the incident to the check, by another one than who acted', async () => {
      const { write, revise, records, stateOf } = await start();
      const incident = await write('ada', {
        type: 'incident',
        data: { title: 'Late', severity: 'minor', status: 'open' },
        submit: true,
      });
      const { id: recordId } = await write('bob', {
        type: 'nonconformity',
        data: { ...finding, incident: incident.id },
        submit: true,
      });
      await revise('ada', recordId, { ...action, incident: incident.id });
      for (const [who, message] of [
        ['tom', 'user:default/tom carries out the action'],
        ['ada', 'user:default/ada wrote the corrective action'],
      ] as const) {
        expect(
          await faultsOf(revise(who, recordId, checked(`user:default/${who}`))),
        ).toEqual([{ path, message: `${message}; expected a second person` }]);
      }
      expect(
        await faultsOf(revise('ada', recordId, checked('user:default/bob'))),
      ).toEqual([
        {
          path,
          message:
            'user:default/bob is not allowed; expected user:default/ada: who checked records it',
        },
      ]);
      // Handing the action to another one does not make a second person of the first.
      await revise('tom', recordId, { ...action, owner: 'user:default/rio' });
      expect(
        await faultsOf(
          revise(
            'tom',
            recordId,
            checked('user:default/tom', {
              ...action,
              owner: 'user:default/rio',
            }),
          ),
        ),
      ).toHaveLength(1);
      expect(await stateOf('OPS-06')).toBe('fail');
      await revise('bob', recordId, checked('user:default/bob'));
      expect(await stateOf('OPS-06')).toBe('pass');
      const revisions = await records.listRevisions({ recordId }, people.bob);
      expect(revisions.map(({ by }) => by)).toEqual(
        ['bob', 'tom', 'ada', 'bob'].map(name => `user:default/${name}`),
      );
    });

    it('and to incidents of the same system', async () => {
      const { write } = await start();
      for (const incident of ['nothing', 'a\u0000b']) {
        expect(
          await faultsOf(
            write('ada', {
              type: 'nonconformity',
              data: { ...finding, incident },
            }),
          ),
        ).toEqual([
          {
            path: 'data.incident',
            message: `"${incident}" is not an incident of ${ENTITY_REF}`,
          },
        ]);
      }
    });
  });

  it('keeps an unfinished draft, and asks for the rest when it is handed in', async () => {
    const { write, act, revise, inDays } = await start();
    const faultsOf = (task: Promise<unknown>) =>
      task.then(
        () => [],
        error => error.faults.map(({ path }: { path: string }) => path).sort(),
      );
    const { id: recordId } = await write('ada', { type: 'waiver', data: {} });
    expect(await faultsOf(act('ada', 'submit', recordId))).toEqual([
      'data.reason',
      'expiresAt',
      'subject',
    ]);
    expect(await faultsOf(revise('ada', recordId, { raeson: 'x' }))).toEqual([
      'data.raeson',
    ]);
    expect(await revise('ada', recordId, {})).toMatchObject({
      state: 'draft',
      revision: 2,
    });
    // What is handed in at once is held to all of it.
    expect(
      await faultsOf(write('ada', { type: 'waiver', data: {}, submit: true })),
    ).toHaveLength(3);
    const whole = await write('ada', {
      type: 'waiver',
      subject: 'INV-02',
      data: { reason: 'The team moves' },
      expiresAt: inDays(10),
      submit: true,
    });
    // And so is a revision of what was handed in, unless it was rejected since.
    expect(await faultsOf(revise('ada', whole.id, {}))).toEqual([
      'data.reason',
    ]);
    await act('rio', 'reject', whole.id, 'Say why');
    expect(await revise('ada', whole.id, {})).toMatchObject({
      state: 'draft',
    });
  });

  it('keeps the instants that a revision leaves out, and drops them for null', async () => {
    const { write, records, act, clock, inDays } = await start();
    const until = inDays(30);
    const since = inDays(-3);
    const moving = { reason: 'The team moves' };
    const { id: recordId } = await write('ada', {
      type: 'waiver',
      subject: 'INV-02',
      data: moving,
      effectiveAt: since,
      expiresAt: until,
    });
    const put = async (dates: object) => {
      const { revision } = await records.getRecord({ recordId }, people.ada);
      return records.reviseRecord(
        { recordId, input: { revision, data: moving, ...dates } },
        people.ada,
      );
    };
    expect(await put({})).toMatchObject({
      effectiveAt: since,
      expiresAt: until,
    });
    expect(await put({ expiresAt: null })).not.toHaveProperty('expiresAt');
    expect(await put({ expiresAt: inDays(20) })).toMatchObject({
      expiresAt: inDays(20),
      subject: 'INV-02',
    });
    await put({ effectiveAt: null });
    clock.now += DAY;
    expect(await act('ada', 'submit', recordId)).toMatchObject({
      effectiveAt: new Date(NOON + DAY).toISOString(),
    });
    clock.now += DAY;
    expect(await put({})).toMatchObject({
      effectiveAt: new Date(NOON + DAY).toISOString(),
    });
    // What is handed in has to end, so its end cannot be taken away.
    await expect(put({ expiresAt: null })).rejects.toThrow('expiresAt');
    expect(await put({ effectiveAt: null })).toMatchObject({
      effectiveAt: new Date(NOON + 2 * DAY).toISOString(),
    });
  });

  it('pages through the records of a system', async () => {
    const { write, records, clock } = await start();
    const ids: string[] = [];
    for (const notes of ['1', '2', '3', '4', '5']) {
      // Two at a time are written in the same millisecond.
      clock.now += Number(notes) % 2;
      const { id: recordId } = await write('ada', {
        ...review,
        data: { ...review.data, notes },
      });
      ids.push(recordId);
    }
    await write('ada', { type: 'attestation', data: {}, submit: true });
    const seen: string[] = [];
    let after: Parameters<typeof records.listRecords>[0]['after'];
    do {
      const page = await records.listRecords(
        {
          entityRef: ENTITY_REF,
          types: ['governance-review'],
          states: ['draft'],
          after,
          limit: 2,
        },
        people.bob,
      );
      expect(page.totalItems).toBe(5);
      seen.push(...page.items.map(item => item.id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...ids].sort());
    const none = await records.listRecords(
      { entityRef: ENTITY_REF, subject: 'nothing', limit: 2 },
      people.bob,
    );
    expect(none.items).toEqual([]);
  });

  it('writes although the catalog fails to be evaluated, and makes up for it', async () => {
    const { write, runner, stateOf, store, poll } = await start();
    jest
      .spyOn(runner, 'evaluateSystems')
      .mockRejectedValueOnce(new Error('catalog is down'));
    await write('ada', { type: 'attestation', data: {}, submit: true });
    const [stale] = await store.listSystems();
    expect(stale.staleCause).toBe('evidence');
    await poll();
    const [fresh] = await store.listSystems();
    expect(fresh.staleCause).toBeUndefined();
    expect(await stateOf('INV-02')).toBe('pass');
  });
});
