import {
  ImportedRecord,
  intendedUseHash,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

const review = (values: Partial<ImportedRecord> = {}): ImportedRecord => ({
  id: 'REV-7',
  entityRef: ENTITY_REF,
  type: 'governance-review',
  state: 'approved',
  author: 'ada',
  approver: 'user:default/bob',
  effectiveAt: '2026-01-05T00:00:00Z',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
  ...values,
});

describe.each(databases.eachSupportedId())('an import of records, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const scenario = await recordScenario(knex);
    const load = (...records: ImportedRecord[]) =>
      scenario.records.importRecords(
        { input: { source: 'the old register', records } },
        people.tom,
      );
    return { ...scenario, load };
  }

  it('keeps names and dates, and says who vouches for them', async () => {
    const { load, records } = await start();
    const binding = { version: '0.9.0' };
    expect(await load(review({ binding }))).toEqual({
      imported: 1,
      unchanged: 0,
    });
    expect(
      await records.getRecord({ recordId: 'REV-7' }, people.ada),
    ).toMatchObject({
      author: 'user:default/ada',
      approver: 'user:default/bob',
      effectiveAt: '2026-01-05T00:00:00.000Z',
      updatedBy: 'user:default/tom',
      comment: 'Imported from the old register',
      binding: { version: '0.9.0' },
      revision: 1,
    });
    const { items } = await records.listActivity(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(items).toMatchObject([
      { action: 'record.import', by: 'user:default/tom', recordId: 'REV-7' },
    ]);
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 1,
    });
  });

  it('counts as evidence at once', async () => {
    const { load, stateOf, catalog, run } = await start();
    catalog.put(limit({ lifecycleStage: 'operation' }, 'v2'));
    await run();
    expect(await stateOf('OPS-07')).toBe('fail');
    await load(review({ effectiveAt: '2026-11-20T00:00:00Z' }));
    expect(await stateOf('OPS-07')).toBe('pass');
  });

  it('can be repeated, and never overwrites', async () => {
    const { load, records } = await start();
    await load(review());
    expect(await load(review(), review({ id: 'REV-8' }))).toEqual({
      imported: 1,
      unchanged: 1,
    });
    const other = { decision: 'retire', attendees: ['user:default/ada'] };
    await expect(
      load(review({ data: other }), review({ id: 'REV-9' })),
    ).rejects.toThrow('Other records have these ids already: REV-7');
    await expect(
      records.getRecord({ recordId: 'REV-9' }, people.ada),
    ).rejects.toThrow('No record REV-9');
  });

  it('takes what has expired since', async () => {
    const { load, records } = await start();
    await load(
      review({
        type: 'waiver',
        subject: 'VAL-02',
        expiresAt: '2026-01-08T00:00:00Z',
        data: { reason: 'Once upon a time' },
      }),
    );
    const { items } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(items).toMatchObject([{ expiresAt: '2026-01-08T00:00:00.000Z' }]);
  });

  it('names every fault of every record, and writes none', async () => {
    const { load, records } = await start();
    await expect(
      load(
        review(),
        review({ approver: 'user:default/ada' }),
        review({ id: 'A', type: 'revue', entityRef: 'aisystem:default/never' }),
        review({ id: 'B', approver: undefined }),
        review({ id: 'C', type: 'attestation', data: {} }),
        review({ id: 'D', data: { decision: 'maybe' } }),
        review({
          id: 'E',
          type: 'waiver',
          subject: 'VAL-02',
          expiresAt: '2026-01-04T00:00:00Z',
          data: { reason: 'x' },
        }),
      ),
    ).rejects.toMatchObject({
      name: 'InputError',
      faults: [
        { path: 'records[1].id', message: '"REV-7" occurs twice' },
        { path: 'records[1].approver' },
        { path: 'records[2].entityRef' },
        { path: 'records[2].type' },
        { path: 'records[3].approver' },
        { path: 'records[4].state' },
        { path: 'records[5].data.attendees' },
        { path: 'records[5].data.decision' },
        { path: 'records[6].expiresAt' },
      ],
    });
    const { items } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(items).toEqual([]);
  });

  it('takes over records of the organisation with what they saw then', async () => {
    const { load, records } = await start();
    const items = [{ id: '5.2', state: 'missing' }];
    const ofOrganisation = (values: Partial<ImportedRecord>) =>
      review({ entityRef: MANAGEMENT_SYSTEM_REF, ...values });
    expect(
      await load(
        ofOrganisation({
          id: 'POL-1',
          type: 'policy',
          subject: 'ai-policy',
          expiresAt: '2027-01-05T00:00:00Z',
          data: {
            title: 'AI policy',
            text: 'We answer',
            owner: 'user:default/ada',
          },
        }),
        ofOrganisation({
          id: 'GAP-1',
          type: 'gap-assessment',
          state: 'submitted',
          approver: undefined,
          data: { title: 'Baseline', takenAt: '2026-01-05T00:00:00Z', items },
        }),
      ),
    ).toEqual({ imported: 2, unchanged: 0 });
    const page = await records.listRecords(
      { entityRef: MANAGEMENT_SYSTEM_REF, limit: 10 },
      people.ada,
    );
    expect(
      Object.fromEntries(page.items.map(({ id: key, data }) => [key, data])),
    ).toMatchObject({ 'POL-1': { title: 'AI policy' }, 'GAP-1': { items } });
  });

  it('keeps the types of systems and of the organisation apart', async () => {
    const { load } = await start();
    await expect(
      load(
        review({ id: 'A', type: 'policy' }),
        review({ id: 'B', entityRef: MANAGEMENT_SYSTEM_REF }),
      ),
    ).rejects.toMatchObject({
      faults: [
        {
          path: 'records[0].type',
          message: expect.stringMatching(
            /^"policy" is not a type of record of an AI system; known are /,
          ),
        },
        {
          path: 'records[1].type',
          message: expect.stringMatching(
            /of the organisation; known are policy, objective,/,
          ),
        },
      ],
    });
  });

  it('refuses people who are none, and instants ahead', async () => {
    const { load, inDays } = await start();
    await expect(
      load(
        review({ id: 'A', author: 'component:default/ada' }),
        review({ id: 'B', approver: 'component:default/bob' }),
        // A Cyrillic letter that looks like the Latin one.
        review({ id: 'C', approver: 'user:default/b\u043eb' }),
        review({ id: 'D', decidedAt: inDays(1) }),
        review({ id: 'E', effectiveAt: inDays(1) }),
        review({ id: 'F', approver: 'User:TOM' }),
      ),
    ).rejects.toMatchObject({
      faults: [
        { path: 'records[0].author' },
        {
          path: 'records[1].approver',
          message: expect.stringMatching(/is not a person; expected user:/),
        },
        { path: 'records[2].approver' },
        { path: 'records[3].decidedAt' },
        { path: 'records[4].effectiveAt' },
        {
          path: 'records[5].approver',
          message: expect.stringMatching(/^must not be you/),
        },
      ],
    });
  });

  it.each([
    ['user:default/ada '],
    ['USER:Ada'],
    ['ada\u200b'],
    ['user:default/\uff41da'],
  ])('takes %j beside user:default/ada for one person', async approver => {
    const { load } = await start();
    await expect(
      load(review({ author: 'user:default/ada', approver })),
    ).rejects.toMatchObject({
      faults: [
        {
          path: 'records[0].approver',
          message: 'must not be someone who wrote the record',
        },
      ],
    });
  });

  it('counts anyone who imports a record as one of those who wrote it', async () => {
    const { load, act, records } = await start();
    await load(review({ state: 'submitted', approver: undefined }));
    await expect(act('tom', 'approve', 'REV-7')).rejects.toThrow(
      'You cannot decide on a record that you wrote',
    );
    await expect(act('ada', 'approve', 'REV-7')).rejects.toThrow(
      'You cannot decide on a record that you wrote',
    );
    expect(await act('bob', 'approve', 'REV-7')).toMatchObject({
      state: 'approved',
      imported: true,
    });
    const [, first] = await records.listRevisions(
      { recordId: 'REV-7' },
      people.bob,
    );
    expect(first).toMatchObject({ action: 'import', by: 'user:default/tom' });
  });

  it('computes what it is bound to, and takes over what only the source knows', async () => {
    const { load, records } = await start();
    const claimed = {
      specHash: 'f'.repeat(64),
      intendedUseHash: 'f'.repeat(64),
      authorIsOwner: false,
      approverMayApprove: true,
      approverIsRiskOwner: true,
    };
    await load(
      review({ id: 'OLD', binding: { ...claimed, version: '0.9.0' } }),
      review({ id: 'NOW', binding: { ...claimed, version: '1.0.0' } }),
      review({ id: 'RISK-OWNER', approver: 'rio' }),
    );
    const bindingOf = async (recordId: string) =>
      (await records.getRecord({ recordId }, people.ada)).binding;
    const byBob = {
      authorIsOwner: true,
      approverMayApprove: false,
      approverIsRiskOwner: false,
    };
    expect(await bindingOf('OLD')).toEqual({ version: '0.9.0', ...byBob });
    expect(await bindingOf('NOW')).toEqual({
      version: '1.0.0',
      intendedUseHash: intendedUseHash(limit()),
      ...byBob,
    });
    expect(await bindingOf('RISK-OWNER')).toEqual({
      authorIsOwner: true,
      approverMayApprove: true,
      approverIsRiskOwner: true,
    });
  });

  it('can be repeated after owner and intended use have changed', async () => {
    const { load, catalog } = await start();
    const record = review({ binding: { version: '1.0.0' } });
    await load(record);
    catalog.put(
      limit({ owner: 'others', intendedUse: { purpose: 'Another' } }, 'v2'),
    );
    expect(await load(record)).toEqual({ imported: 0, unchanged: 1 });
    await expect(
      load({ ...record, binding: { version: '0.9.0' } }),
    ).rejects.toThrow('Other records have these ids already: REV-7');
  });

  it('marks the record and the control that rests on it', async () => {
    const { load, records, service, catalog, run } = await start();
    catalog.put(limit({ lifecycleStage: 'operation' }, 'v2'));
    await run();
    await load(review({ effectiveAt: '2026-11-20T00:00:00Z' }));
    const { items } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      people.ada,
    );
    expect(items).toMatchObject([{ id: 'REV-7', imported: true }]);
    const { controls } = await service.getScorecard(
      { entityRef: ENTITY_REF },
      people.ada,
    );
    const control = controls.find(({ controlId }) => controlId === 'OPS-07')!;
    expect(control.state).toBe('pass');
    expect(control.imported).toEqual(['REV-7']);
    expect(control.reason).toContain('rests on what was imported: REV-7');
    expect(
      controls.filter(({ imported }) => imported !== undefined),
    ).toHaveLength(1);
  });

  it('does not tell of a system that the caller may not read', async () => {
    const { records } = await start();
    await expect(
      records.importRecords(
        {
          input: { source: 'x', records: [review()] },
          mayRead: async () => false,
        },
        people.tom,
      ),
    ).rejects.toMatchObject({ faults: [{ path: 'records[0].entityRef' }] });
  });
});
