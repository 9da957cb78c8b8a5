import {
  MANAGEMENT_SYSTEM_REF,
  MyWork,
  RecordInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DAY, NOON } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef, user } from '../__testUtils__/entities';
import { person, service } from '../__testUtils__/people';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { EVERY_RIGHT, organisationRights } from '../access';
import { WorkAccess, WorkRequest } from './WorkService';

const databases = createTestDatabases();

const auditFinding = (data: object = {}): RecordInput => ({
  type: 'audit-finding',
  data: {
    title: 'No minutes',
    source: 'own-observation',
    kind: 'nonconformity',
    grade: 'minor',
    status: 'open',
    owner: 'user:default/tom',
    dueDate: '2026-11-01',
    ...data,
  },
  submit: true,
});

const waiver: RecordInput = {
  type: 'waiver',
  subject: 'INV-02',
  data: { reason: 'The team moves' },
  expiresAt: '2027-01-31',
  submit: true,
};

describe.each(databases.eachSupportedId())('my work, %s', id => {
  async function setUp() {
    const knex = await initDatabase(databases, id as string);
    const scenario = await recordScenario(knex);
    const { work, records, catalog } = scenario;
    const workOf = (
      who: { credentials: typeof people.ada.credentials },
      request: Partial<WorkRequest> = {},
    ) => work.getMyWork({ limit: 500, ...request }, who);
    /** As the plugin limits who may read two systems of three. */
    const limitedTo = (refs: string[]): WorkAccess => ({
      scope: { type: 'refs', refs },
      organisation: {
        entity: undefined,
        rights: organisationRights({ update: false, decide: true }),
      },
      mayLearnOf: ref => refs.includes(ref),
      mayRemind: true,
      findSystems: async asked =>
        new Map(
          (
            await catalog.getSystems(asked.filter(ref => refs.includes(ref)))
          ).map(entity => [
            `aisystem:default/${entity.metadata.name}`,
            { entity, rights: EVERY_RIGHT },
          ]),
        ),
    });
    const ofOrganisation = (
      who: { credentials: typeof people.ada.credentials },
      input: RecordInput,
    ) => records.createRecord({ entityRef: MANAGEMENT_SYSTEM_REF, input }, who);
    return { ...scenario, knex, workOf, limitedTo, ofOrganisation };
  }

  const tasks = ({ items }: MyWork) => items.map(({ task }) => task).sort();

  it('waits for the owner through their group, and for nobody else', async () => {
    const { workOf } = await setUp();
    const mine = await workOf(people.ada);
    expect(mine.person).toBe('user:default/ada');
    expect(mine.asOf).toBe(new Date(NOON).toISOString());
    const owned = mine.items.filter(({ role }) => role === 'owner');
    expect(owned.length).toBeGreaterThan(0);
    expect(
      owned.every(
        ({ system, responsible }) =>
          system?.entityRef === ENTITY_REF &&
          responsible === 'group:default/team',
      ),
    ).toBe(true);
    const none = await workOf(person('eve'));
    expect(none.items.filter(({ role }) => role !== 'approver')).toEqual([]);
  });

  it('counts what it lists, by role and by what it takes', async () => {
    const { workOf, write } = await setUp();
    await write('ada', waiver);
    await write('ada', { type: 'waiver', subject: 'INV-02', data: {} });
    for (const who of Object.values(people)) {
      const all = await workOf(who);
      const { counts, items } = all;
      expect(counts.total).toBe(items.length);
      expect(all.totalItems).toBe(items.length);
      expect(counts.overdue).toBe(items.filter(i => i.overdue).length);
      for (const [role, count] of Object.entries(counts.byRole)) {
        const one = await workOf(who, { roles: [role as 'owner'] });
        expect([role, one.items.length, one.totalItems]).toEqual([
          role,
          count,
          count,
        ]);
        expect(one.counts.total).toBe(counts.total);
      }
      for (const [effort, count] of Object.entries(counts.byEffort)) {
        expect(items.filter(item => item.effort === effort)).toHaveLength(
          count,
        );
      }
      const few = await workOf(who, { limit: 1 });
      expect(few.counts).toEqual(counts);
      expect(few.items).toEqual(items.slice(0, 1));
      expect((await workOf(who, { limit: 0 })).items).toEqual([]);
    }
  });

  it('waits for a decision of who may decide, and vanishes with it', async () => {
    const { workOf, write, act } = await setUp();
    const { id: recordId } = await write('ada', waiver);
    const decisionsOf = async (who: keyof typeof people) =>
      (await workOf(people[who])).items.filter(({ task }) => task === 'decide');
    expect(await decisionsOf('ada')).toEqual([]);
    expect(await decisionsOf('bob')).toEqual([
      expect.objectContaining({
        id: `record:${recordId}`,
        role: 'approver',
        effort: 'decision',
        recordId,
        recordType: 'waiver',
        subject: 'INV-02',
        from: 'user:default/ada',
        actions: ['decide'],
      }),
    ]);
    await act('bob', 'approve', recordId);
    expect(await decisionsOf('bob')).toEqual([]);
  });

  it('has the risk owner alone decide on an acceptance', async () => {
    const { workOf, write } = await setUp();
    const { id: riskId } = await write('ada', {
      type: 'risk',
      data: {
        title: 'Old limits',
        category: 'data-quality-and-integrity',
        inherent: { likelihood: 5, impact: 5 },
        residual: { likelihood: 4, impact: 4 },
        treatment: 'accept',
        status: 'open',
      },
      submit: true,
    });
    await write('ada', {
      type: 'risk-acceptance',
      subject: riskId,
      data: { justification: 'We know it' },
      expiresAt: '2027-01-31',
      submit: true,
    });
    const typesOf = async (who: keyof typeof people) =>
      (await workOf(people[who])).items
        .filter(({ task }) => task === 'decide')
        .map(({ recordType }) => recordType);
    expect(await typesOf('rio')).toEqual(['risk-acceptance']);
    expect(await typesOf('bob')).toEqual([]);
  });

  it('keeps the drafts of their author', async () => {
    const { workOf, write } = await setUp();
    const draft = { ...waiver, submit: false };
    const { id: recordId } = await write('ada', draft);
    const draftsOf = async (who: keyof typeof people) =>
      (await workOf(people[who])).items
        .filter(({ role }) => role === 'author')
        .map(({ id: item, actions }) => [item, ...actions]);
    expect(await draftsOf('ada')).toEqual([
      [`record:${recordId}`, 'revise', 'submit'],
    ]);
    expect(await draftsOf('tom')).toEqual([]);
  });

  it('lists a corrective action a month before its last day, and then as overdue', async () => {
    const { workOf, write, clock } = await setUp();
    await write('ada', {
      type: 'nonconformity',
      data: {
        title: 'Drift',
        status: 'open',
        owner: 'user:default/tom',
        dueDate: '2027-01-10',
      },
      submit: true,
    });
    const actionsOf = async () =>
      (await workOf(people.tom, { roles: ['action-owner'] })).items.map(
        ({ task, due, overdue }) => [task, due, overdue],
      );
    expect(await actionsOf()).toEqual([]);
    clock.now = Date.parse('2026-12-20T12:00:00Z');
    const due = '2027-01-11T00:00:00.000Z';
    expect(await actionsOf()).toEqual([['action-overdue', due, false]]);
    clock.now = Date.parse(due);
    expect(await actionsOf()).toEqual([['action-overdue', due, true]]);
  });

  it('lists findings by their last day, and none that is far ahead', async () => {
    const { workOf, ofOrganisation } = await setUp();
    await ofOrganisation(people.rio, auditFinding());
    await ofOrganisation(
      people.rio,
      auditFinding({ title: 'Much later', dueDate: '2027-09-01' }),
    );
    await ofOrganisation(
      people.rio,
      auditFinding({ title: 'Open', dueDate: '2026-12-01' }),
    );
    const { items } = await workOf(people.tom, { roles: ['action-owner'] });
    expect(
      items.map(({ task, title, overdue }) => [task, title, overdue]),
    ).toEqual([
      ['audit-finding', 'No minutes', true],
      ['audit-finding', 'Open', false],
    ]);
  });

  it('says who reminded the person, and when', async () => {
    const { workOf, attention, catalog, run } = await setUp();
    catalog.put(aiSystem('plain', { spec: { owner: 'team' } }));
    await run();
    const item = {
      entityRef: systemRef('plain'),
      kind: 'class-not-set' as const,
      key: '',
    };
    const find = async () =>
      (await workOf(people.ada)).items.find(
        ({ task }) => task === 'class-not-set',
      );
    expect((await find())?.actions).toContain('remind');
    await attention.remind(item, people.bob);
    expect(await find()).toMatchObject({
      reminded: { by: 'user:default/bob', at: new Date(NOON).toISOString() },
    });
    expect((await find())?.actions).not.toContain('remind');
  });

  it('has those who run AI governance see to what nobody answers for', async () => {
    const { workOf, limitedTo, catalog, run } = await setUp();
    catalog.put(aiSystem('alone'));
    await run();
    const office = await workOf(people.bob);
    expect(office.items.filter(({ role }) => role === 'office')).toEqual([
      expect.objectContaining({
        task: 'unowned',
        actions: ['assign-owner'],
      }),
    ]);
    const access = limitedTo([ENTITY_REF, systemRef('alone')]);
    const reader = await workOf(people.bob, { access });
    expect(reader.counts.byRole.office).toBeUndefined();
  });

  it('neither shows nor counts a system that may not be read', async () => {
    const { workOf, limitedTo, catalog, run, records, ofOrganisation } =
      await setUp();
    catalog.put(
      aiSystem('hidden', {
        spec: { owner: 'team', governance: { riskOwner: 'rio' } },
      }),
      user('tom'),
    );
    await run();
    const before = await workOf(people.ada, {
      access: limitedTo([ENTITY_REF]),
    });
    const entityRef = systemRef('hidden');
    const input = { ...waiver, submit: true };
    await records.createRecord({ entityRef, input }, people.tom);
    await records.createRecord(
      { entityRef, input: { ...waiver, submit: false } },
      people.ada,
    );
    await ofOrganisation(
      people.rio,
      auditFinding({ system: entityRef, owner: 'user:default/ada' }),
    );
    const open = await workOf(people.ada);
    expect(JSON.stringify(open)).toContain('hidden');
    expect(tasks(open)).toEqual(
      expect.arrayContaining(['decide', 'draft', 'audit-finding']),
    );
    const limited = await workOf(people.ada, {
      access: limitedTo([ENTITY_REF]),
    });
    expect(JSON.stringify(limited)).not.toContain('hidden');
    expect(limited).toEqual(before);
    const nothing = await workOf(people.ada, { access: limitedTo([]) });
    expect(nothing.counts.total).toBe(0);
  });

  it('asks the database as often for many systems as for one', async () => {
    const { workOf, catalog, run, knex } = await setUp();
    const countQueries = async () => {
      let count = 0;
      const listen = () => {
        count += 1;
      };
      knex.on('query', listen);
      await workOf(people.ada);
      knex.off('query', listen);
      return count;
    };
    const few = await countQueries();
    catalog.put(
      ...Array.from({ length: 40 }, (_, index) =>
        aiSystem(`s${index}`, { spec: { owner: 'team' } }),
      ),
    );
    await run();
    expect((await workOf(people.ada)).items.length).toBeGreaterThan(40);
    expect(await countQueries()).toBe(few);
  });

  it('refuses a service, for which nothing waits', async () => {
    const { workOf } = await setUp();
    await expect(workOf(service('plugin:nagger'))).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('plugin:nagger is a service'),
    });
  });

  it('asks the owner for what was never attested, with the attestation itself', async () => {
    const { workOf, limitedTo, write, clock, catalog, run } = await setUp();
    const asked = async (
      who: (typeof people)[keyof typeof people],
      request: Partial<WorkRequest> = {},
    ) =>
      (await workOf(who, request)).items.filter(
        ({ task }) => task === 'attest',
      );
    const [item] = await asked(people.ada);
    expect(item).toEqual({
      id: `attest:${ENTITY_REF}:INV-02`,
      role: 'owner',
      task: 'attest',
      effort: 'minutes',
      system: expect.objectContaining({ entityRef: ENTITY_REF }),
      key: 'INV-02',
      controlId: 'INV-02',
      responsible: 'group:default/team',
      since: new Date(NOON).toISOString(),
      overdue: false,
      recordTypes: ['attestation'],
      actions: ['attest', 'waive'],
    });
    // Since when it waits, not since when anything changed.
    clock.now += DAY;
    catalog.put(aiSystem('mine', { spec: { owner: 'team' } }));
    await write('ada', {
      type: 'nonconformity',
      data: { title: 'Drift', status: 'open', owner: 'user:default/tom' },
      submit: true,
    });
    await run();
    expect(await asked(people.ada)).toEqual([
      item,
      expect.objectContaining({ id: `attest:${systemRef('mine')}:INV-02` }),
    ]);
    expect(await asked(people.bob)).toEqual([]);
    const access = limitedTo([ENTITY_REF]);
    expect(await asked(people.ada, { access })).toEqual([item]);
    const noRights: WorkAccess = {
      ...access,
      findSystems: async refs =>
        new Map(
          [...(await access.findSystems(refs))].map(([ref, { entity }]) => [
            ref,
            { entity, rights: { ...EVERY_RIGHT, create: false } },
          ]),
        ),
    };
    expect(await asked(people.ada, { access: noRights })).toEqual([]);
    await write('ada', { type: 'attestation', data: {}, submit: true });
    expect(await asked(people.ada, { access })).toEqual([]);
    // What has expired is listed once, as what needs attention.
    clock.now += 400 * DAY;
    const later = await workOf(people.ada, { access });
    expect(
      later.items
        .filter(({ controlId }) => controlId === 'INV-02')
        .map(({ task }) => task),
    ).toEqual(['evidence-expired']);
  });

  it('has the action of a supplier assessment closed in a later one', async () => {
    const { workOf, write, act, clock, run } = await setUp();
    const action = {
      title: 'Agree on a term of notice',
      owner: 'user:default/tom',
      dueDate: '2026-12-10',
      status: 'open',
    };
    const assessment = (...actions: object[]): RecordInput => ({
      type: 'supplier-assessment',
      subject: 'Sable Labs',
      data: { verdict: 'conditional', actions: actions as never },
      submit: true,
    });
    const asked = async () =>
      (await workOf(people.tom, { roles: ['action-owner'] })).items;
    const { id: recordId } = await write('ada', assessment(action));
    expect(await asked()).toEqual([]);
    await act('bob', 'approve', recordId);
    await run();
    expect(await asked()).toEqual([
      expect.objectContaining({
        task: 'action-overdue',
        key: `${recordId}/actions/0`,
        recordId,
        title: action.title,
        responsible: 'user:default/tom',
        due: '2026-12-11T00:00:00.000Z',
        overdue: false,
        actions: ['close'],
      }),
    ]);
    clock.now += DAY;
    const { id: later } = await write(
      'ada',
      assessment({ ...action, status: 'closed' }),
    );
    await run();
    expect(await asked()).toEqual([]);
    // Refused, it waits again.
    await act('bob', 'reject', later, 'Nothing shows it');
    await run();
    expect(await asked()).toHaveLength(1);
  });

  it('has the owner of a decision of a review follow it up', async () => {
    const { workOf, ofOrganisation, limitedTo, records } = await setUp();
    const { id: recordId, revision } = await ofOrganisation(people.rio, {
      type: 'management-review',
      data: {
        title: 'Third quarter',
        from: '2026-07-01',
        to: '2026-09-30',
        heldOn: '2026-10-10',
        attendees: ['user:default/rio'],
        conclusion: 'Suitable, adequate and effective',
        improvement: 'None is taken up',
        changes: 'None',
        decisions: [
          {
            decision: 'Train the team',
            owner: 'user:default/tom',
            dueDate: '2026-11-01',
          },
        ],
      },
      submit: true,
    });
    await records.transitionRecord(
      { recordId, input: { action: 'approve', revision } },
      people.bob,
    );
    const asked = async (request: Partial<WorkRequest> = {}) =>
      (await workOf(people.tom, request)).items.filter(
        ({ task }) => task === 'decision-follow-up',
      );
    const [item] = await asked();
    expect(item).toMatchObject({
      recordId,
      key: 'D1',
      title: 'Train the team',
      overdue: true,
      recordTypes: ['decision-follow-up'],
      actions: ['record'],
    });
    const [read] = await asked({ access: limitedTo([ENTITY_REF]) });
    expect(read.actions).toEqual([]);
    await ofOrganisation(people.tom, {
      type: 'decision-follow-up',
      data: {
        decision: `${recordId}/D1`,
        state: 'done',
        doneOn: '2026-11-19',
        note: 'All were there',
      },
      submit: true,
    });
    expect(await asked()).toEqual([]);
  });

  it('forgets what is seen to', async () => {
    const { workOf, write, clock } = await setUp();
    const find = async () =>
      (await workOf(people.ada)).items.filter(({ actions }) =>
        actions.includes('attest'),
      );
    await write('ada', { type: 'attestation', data: {}, submit: true });
    clock.now += 400 * DAY;
    const [expired] = await find();
    expect(expired).toMatchObject({ effort: 'minutes', overdue: true });
    await write('ada', { type: 'attestation', data: {}, submit: true });
    expect(
      (await find()).filter(({ controlId }) => controlId === expired.controlId),
    ).toEqual([]);
  });
});
