import {
  annexAControls,
  MANAGEMENT_SYSTEM_REF,
  RecordInput,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  NOON,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';

const databases = createTestDatabases();

const people = {
  /** Belongs to the team that owns the systems a and b. */
  ada: person('ada', ['team']),
  /** Heads the division above it. */
  dan: person('dan'),
  /** Belongs to nothing. */
  bob: person('bob'),
  eve: person('eve'),
};
type Who = keyof typeof people;

const OWNER = 'user:default/ada';
const NAMES = ['a', 'b', 'c'];
const ONLY_C = { type: 'refs', refs: [systemRef('c')] } as const;

const policy = {
  type: 'policy',
  subject: 'ai-policy',
  data: {
    title: 'AI policy',
    policyOf: 'ai-policy',
    text: 'We answer',
    owner: OWNER,
  },
};
const audit = (change: object = {}) => ({
  type: 'internal-audit',
  data: {
    title: 'Audit',
    objectives: 'Whether risks are assessed',
    scope: 'Lending',
    criteria: ['8.2'],
    auditors: ['user:default/eve'],
    plannedFrom: '2026-11-01',
    plannedTo: '2026-11-30',
    sample: { size: 2, seed: 'one' },
    conclusion: 'They are',
    grade: 'met',
    reportedTo: [OWNER],
    ...change,
  },
});
const review = {
  type: 'management-review',
  data: {
    title: 'Autumn',
    from: '2026-11-01',
    to: '2026-11-30',
    attendees: [OWNER],
    improvement: 'None, as nothing was brought up',
    changes: 'None',
  },
};

describe.each(databases.eachSupportedId())(
  'the management system, %s',
  databaseId => {
    async function scenario(options: { withLaw?: boolean } = {}) {
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, databaseId),
        ...(options.withLaw && { packs: shippedPacks.slice(0, 2) }),
      });
      const { catalog, records, managementSystem, clock } = governance;
      catalog.put(
        ...NAMES.map((name, index) =>
          aiSystem(name, {
            spec: {
              owner: index < 2 ? 'team' : 'others',
              version: '1.0.0',
              risk: { class: (['high', 'limited', 'limited'] as const)[index] },
            },
          }),
        ),
        group('division', { members: ['dan'], children: ['team'] }),
        group('team', { members: ['ada'] }),
        group('others', { members: ['zoe'] }),
        ...['ada', 'dan', 'bob', 'eve', 'zoe'].map(name => user(name)),
      );
      await governance.run();
      const inDays = (days: number) =>
        new Date(clock.now + days * DAY).toISOString();
      const create = (input: RecordInput, who: Who = 'ada') =>
        records.createRecord(
          { entityRef: MANAGEMENT_SYSTEM_REF, input },
          people[who],
        );
      const act = async (
        action: 'approve' | 'withdraw',
        recordId: string,
        who: Who = 'bob',
      ) => {
        const { revision } = await records.getRecord({ recordId }, people[who]);
        return records.transitionRecord(
          { recordId, input: { action, revision, comment: 'So be it' } },
          people[who],
        );
      };
      return {
        ...governance,
        inDays,
        create,
        act,
        approved: async (input: RecordInput) => {
          const { id } = await create({ ...input, submit: true });
          return act('approve', id);
        },
        clauseOf: async (id: string) => {
          const { items } = await managementSystem.getClauseRegister(
            {},
            people.bob,
          );
          return items.find(item => item.id === id)!;
        },
      };
    }

    it('follows a policy from nothing to force, and to its end', async () => {
      const { create, act, clauseOf, inDays, clock } = await scenario();
      expect(await clauseOf('5.2')).toMatchObject({
        state: 'missing',
        missing: ['policy'],
        evidence: [],
      });
      const expiresAt = inDays(100);
      const { id } = await create({ ...policy, expiresAt, submit: true });
      expect((await clauseOf('5.2')).state).toBe('waiting');
      await act('approve', id);
      expect(await clauseOf('5.2')).toMatchObject({
        state: 'in-place',
        owner: OWNER,
        reviewOn: expiresAt,
        missing: [],
        evidence: [{ recordId: id, title: 'AI policy', state: 'in-force' }],
      });
      clock.now = Date.parse(expiresAt);
      expect((await clauseOf('5.2')).state).toBe('expired');
    });

    it('has a clause be as far as its statement says', async () => {
      const { approved, clauseOf, inDays } = await scenario();
      await approved({
        type: 'clause-statement',
        subject: '4.1',
        data: { owner: OWNER, state: 'partly', how: 'Looked at once' },
        expiresAt: inDays(30),
      });
      expect((await clauseOf('4.1')).state).toBe('partly');
      expect((await clauseOf('4.4')).state).toBe('missing');
      expect((await clauseOf('8.2')).controls).toContain('RSK-04');
    });

    it('states what applies, and counts the systems that may be read alone', async () => {
      const { approved, managementSystem, records, inDays } = await scenario();
      const applicability = async (scope?: typeof ONLY_C) => {
        const answer = await managementSystem.getApplicability(
          { scope: scope as never },
          people.bob,
        );
        const of = (id: string) => answer.items.find(item => item.id === id)!;
        return { answer, of };
      };
      const before = await applicability();
      expect(before.answer.items).toHaveLength(38);
      expect(before.answer.record).toBeUndefined();
      expect(before.of('A.3.2')).toMatchObject({
        decision: 'undecided',
        implementation: 'partly',
      });
      expect(before.of('A.3.2').counts.pass).toBeGreaterThan(0);
      expect(before.of('A.2.2').implementation).toBe('not-implemented');

      const { id } = await approved({
        type: 'statement-of-applicability',
        data: {
          version: '2026-1',
          owner: OWNER,
          controls: annexAControls.map(control => ({
            id: control.id,
            decision: control.id === 'A.10.4' ? 'excluded' : 'included',
            justification: 'As decided',
          })),
        },
        expiresAt: inDays(365),
      });
      await approved({ ...policy, expiresAt: inDays(100) });
      const risk = await records.createRecord(
        {
          entityRef: systemRef('a'),
          input: {
            type: 'risk',
            data: { title: 'Drift', category: 'safety', controls: ['INV-01'] },
            submit: true,
          },
        },
        people.ada,
      );
      const after = await applicability();
      expect(after.answer).toMatchObject({
        version: '2026-1',
        approver: 'user:default/bob',
        scope: { systems: 3, outside: 0 },
        kept: { systems: 3, outside: 0 },
        record: { recordId: id, state: 'in-force' },
      });
      expect(after.of('A.10.4')).toMatchObject({
        decision: 'excluded',
        justification: 'As decided',
      });
      expect(after.of('A.2.2').implementation).toBe('implemented');
      expect(after.of('A.3.2').risks).toEqual([
        { recordId: risk.id, entityRef: systemRef('a'), title: 'Drift' },
      ]);
      const { data } = await records.getRecord({ recordId: id }, people.bob);
      expect(data.implementation).toHaveLength(38);

      const limited = await applicability(ONLY_C);
      expect(limited.answer.scope.systems).toBe(1);
      // What was approved is the same for every reader.
      expect(limited.answer.kept).toEqual(after.answer.kept);
      expect(limited.of('A.3.2').kept).toEqual(after.of('A.3.2').kept);
      expect(limited.of('A.3.2')).toMatchObject({ risks: [], riskCount: 0 });
      expect(limited.of('A.3.2').counts.pass).toBeLessThan(
        after.of('A.3.2').counts.pass,
      );
    });

    it('derives obligations from class, role and jurisdiction, with their dates', async () => {
      const { approved, managementSystem } = await scenario({ withLaw: true });
      const find = async (scope?: typeof ONLY_C) => {
        const { items } = await managementSystem.listObligations(
          { scope: scope as never },
          people.bob,
        );
        return items;
      };
      const items = await find();
      expect(items.map(({ appliesFrom }) => appliesFrom)).toEqual(
        items.map(({ appliesFrom }) => appliesFrom).sort(),
      );
      expect(new Set(items.map(({ framework }) => framework))).toEqual(
        new Set(['Regulation (EU) 2024/1689']),
      );
      expect(items[0]).toMatchObject({
        appliesFrom: '2025-02-02',
        applies: true,
        systems: 3,
      });
      const [last] = items.slice(-1);
      expect(last).toMatchObject({ appliesFrom: '2027-12-02', applies: false });
      expect((await find(ONLY_C))[0].systems).toBe(1);
      const { id } = await approved({
        type: 'obligation-decision',
        subject: items[0].id,
        data: { decision: 'does-not-apply', reason: 'Nobody is scored' },
      });
      expect((await find())[0].decision).toEqual({
        recordId: id,
        decision: 'does-not-apply',
        state: 'in-force',
      });
    });

    it('knows no obligation without a pack of law', async () => {
      const { managementSystem } = await scenario();
      const { items } = await managementSystem.listObligations({}, people.bob);
      expect(items).toEqual([]);
    });

    it('draws the sample of an audit by lot, once, and takes none from a client', async () => {
      const { create, records } = await scenario();
      const chosen = [{ system: systemRef('b'), class: 'limited' }];
      const first = await create(
        audit({ sample: { size: 2, seed: 'one', drawn: chosen } }),
        'bob',
      );
      const sample = first.data.sample as { drawn: object[] };
      expect(sample).toMatchObject({
        seed: 'one',
        population: 3,
        drawnAt: new Date(NOON).toISOString(),
      });
      expect(sample.drawn).toHaveLength(2);
      const again = await create(audit(), 'bob');
      expect(again.data.sample).toEqual(sample);
      const revise = (revision: number, change: object) =>
        records.reviseRecord(
          {
            recordId: first.id,
            input: { revision, data: audit(change).data },
          },
          people.bob,
        );
      const kept = await revise(1, { conclusion: 'All is well' });
      expect(kept.data.sample).toEqual(sample);
      const larger = await revise(2, { sample: { size: 3 } });
      expect((larger.data.sample as typeof sample).drawn).toHaveLength(3);
      expect((larger.data.sample as { seed: string }).seed).toBe('one');
    });

    it('lets nobody audit what he owns, stands above, or wrote', async () => {
      const { create, records } = await scenario();
      const auditing = (...names: string[]) =>
        create(
          audit({
            auditors: names.map(name => `user:default/${name}`),
            sample: { size: 3 },
          }),
          'bob',
        );
      await expect(auditing('ada')).rejects.toThrow(
        'data.auditors[0]: user:default/ada is not allowed for aisystem:default/a: the auditor owns it or belongs to its owner',
      );
      await expect(auditing('eve', 'dan')).rejects.toThrow(
        'data.auditors[1]: user:default/dan is not allowed for aisystem:default/a: the auditor belongs to a group above its owner',
      );
      expect((await auditing('eve')).state).toBe('draft');
      await records.createRecord(
        {
          entityRef: systemRef('c'),
          input: { type: 'attestation', data: {} },
        },
        people.eve,
      );
      await expect(auditing('eve')).rejects.toThrow(
        'user:default/eve is not allowed for aisystem:default/c: the auditor wrote its records',
      );
      await records.importRecords(
        {
          input: {
            source: 'the old register',
            records: [
              {
                id: 'INC-1',
                entityRef: systemRef('b'),
                type: 'incident',
                state: 'submitted',
                author: 'User:Fay',
                effectiveAt: '2026-01-05T00:00:00Z',
                data: {
                  title: 'A wrong limit',
                  severity: 'major',
                  status: 'closed',
                },
              },
            ],
          },
        },
        people.bob,
      );
      // Whoever wrote it elsewhere, and whoever brought it here.
      for (const name of ['fay', 'bob']) {
        await expect(auditing(name)).rejects.toThrow(
          `user:default/${name} is not allowed for aisystem:default/b: the auditor wrote its records`,
        );
      }
    });

    it('collects what a review looks at, and keeps it with the record', async () => {
      const { create, records, managementSystem } = await scenario();
      const incident = (name: string) =>
        records.createRecord(
          {
            entityRef: systemRef(name),
            input: {
              type: 'incident',
              data: {
                title: `Down: ${name}`,
                severity: 'major',
                status: 'open',
              },
              submit: true,
            },
          },
          people.ada,
        );
      await incident('a');
      await incident('c');
      const { data } = await create({
        ...review,
        data: {
          ...review.data,
          inputs: [{ topic: 'Incidents', summary: 'None', lines: [] }],
        },
      });
      const inputs = data.inputs as Array<{ topic: string }>;
      expect(inputs.find(({ topic }) => topic === 'Incidents')).toEqual({
        topic: 'Incidents',
        summary: '2 incidents recorded in the period, 2 open now.',
        lines: expect.arrayContaining(['Down: a · aisystem:default/a']),
      });
      const limited = await managementSystem.getReviewInputs(
        {
          period: { from: NOON - DAY, to: NOON + DAY },
          scope: ONLY_C as never,
        },
        people.bob,
      );
      expect(
        limited.items.find(({ topic }) => topic === 'Incidents')!.lines,
      ).toEqual(['Down: c · aisystem:default/c']);
    });

    it('tells what was in force through a period, to the instant', async () => {
      const parts = await scenario();
      const { approved, act, managementSystem, inDays, clock } = parts;
      const start = clock.now;
      const readiness = (from: number, to: number) =>
        managementSystem.getReadiness({ period: { from, to } }, people.bob);
      const policyIn = async (from: number, to: number) => {
        const { stage2 } = await readiness(from, to);
        return stage2.items.find(({ id }) => id === 'policy')!;
      };
      clock.now = start + DAY;
      const first = await approved({ ...policy, expiresAt: inDays(365) });
      clock.now = start + 5 * DAY;
      await act('withdraw', first.id);
      clock.now = start + 7 * DAY;
      await approved({ ...policy, expiresAt: inDays(365) });
      clock.now = start + 10 * DAY;
      expect(await policyIn(start + DAY, start + 5 * DAY - 1)).toMatchObject({
        onRecord: true,
        missing: [],
      });
      expect(await policyIn(start, start + 10 * DAY)).toMatchObject({
        onRecord: false,
        missing: [
          'None was in force from 2026-11-24 to 2026-11-25.',
          'None was in force from 2026-11-29 to 2026-12-01.',
        ],
      });
      expect((await policyIn(start + 7 * DAY, clock.now)).onRecord).toBe(true);
      const { stage1, stage2 } = await readiness(start, clock.now);
      expect(stage1.items.find(({ id }) => id === '5.2')!.onRecord).toBe(true);
      expect(stage1.items.find(({ id }) => id === '4.3')).toMatchObject({
        onRecord: false,
        missing: ['Scope of the management system is missing.'],
        recordType: 'scope-statement',
      });
      expect(
        stage2.items.find(({ id }) => id === 'internal-audit'),
      ).toMatchObject({ onRecord: false });
    });

    it('asks of lapses that they were corrected in time, not that there were none', async () => {
      const { managementSystem, catalog, clock, run } = await scenario();
      const start = clock.now;
      const late = async (from: number, to: number) => {
        const { stage2 } = await managementSystem.getReadiness(
          { period: { from, to } },
          people.bob,
        );
        return stage2.items
          .find(({ id }) => id === 'controls')!
          .missing.filter(line => line.startsWith('INV-01'));
      };
      const c = (owner: string, etag: string) =>
        aiSystem('c', {
          metadata: { etag },
          spec: { owner, version: '1.0.0', risk: { class: 'limited' } },
        });
      clock.now = start + DAY;
      catalog.put(c('nobody-there', 'v2'));
      await run();
      clock.now = start + 2 * DAY;
      catalog.put(c('others', 'v3'));
      await run();
      clock.now = start + 50 * DAY;
      expect(await late(start, clock.now)).toEqual([]);
      clock.now = start + 60 * DAY;
      catalog.put(c('nobody-there', 'v4'));
      await run();
      clock.now = start + 80 * DAY;
      expect(await late(start, clock.now)).toEqual([]);
      clock.now = start + 91 * DAY;
      const told = ['INV-01 was not corrected within 30 days in 1 system.'];
      expect(await late(start, clock.now)).toEqual(told);
      expect(await late(start, start + 59 * DAY)).toEqual([]);
    });

    it('keeps systems in the period that have left the catalog with a lapse', async () => {
      const { managementSystem, catalog, clock, run } = await scenario();
      const start = clock.now;
      clock.now = start + DAY;
      catalog.put(
        aiSystem('c', {
          metadata: { etag: 'v2' },
          spec: { owner: 'nobody-there', risk: { class: 'limited' } },
        }),
      );
      await run();
      clock.now = start + 2 * DAY;
      catalog.remove(systemRef('c'));
      await run();
      clock.now = start + 5 * DAY;
      const { stage2 } = await managementSystem.getReadiness(
        { period: { from: start, to: clock.now } },
        people.bob,
      );
      expect(
        stage2.items.find(({ id }) => id === 'controls')!.missing,
      ).toContain('INV-01 was not corrected within 30 days in 1 system.');
    });

    it('counts what the scope covers, and what it does not beside it', async () => {
      const { catalog, run, approved, create, managementSystem, inDays } =
        await scenario({ withLaw: true });
      catalog.put(
        aiSystem('b', {
          metadata: { etag: 'v2' },
          spec: { owner: 'team', governance: { inAimsScope: false } },
        }),
      );
      await run();
      const declared = {
        entityRef: systemRef('b'),
        reason: expect.stringContaining('inAimsScope: false'),
        stated: false,
      };
      const applicability = () =>
        managementSystem.getApplicability({}, people.bob);
      expect((await applicability()).scope).toEqual({
        systems: 2,
        outside: 1,
        items: [declared],
      });
      const outside = { system: systemRef('c'), reason: 'Run by a partner' };
      const scope = {
        type: 'scope-statement',
        data: { scope: 'All of it', owner: OWNER, outside: [outside] },
        expiresAt: inDays(100),
      };
      await create({ ...scope, submit: true });
      // Nothing is left out before it is approved.
      expect((await applicability()).scope.systems).toBe(2);
      await approved(scope);
      const stated = {
        entityRef: systemRef('c'),
        reason: 'Run by a partner',
        stated: true,
      };
      const expected = { systems: 1, outside: 2, items: [declared, stated] };
      const period = { from: NOON - DAY, to: NOON + DAY };
      const [register, gap, readiness, inputs, obligations] = await Promise.all(
        [
          managementSystem.getClauseRegister({}, people.bob),
          managementSystem.getGap({}, people.bob),
          managementSystem.getReadiness({ period }, people.bob),
          managementSystem.getReviewInputs({ period }, people.bob),
          managementSystem.listObligations({}, people.bob),
        ],
      );
      expect((await applicability()).scope).toEqual(expected);
      for (const view of [register, gap, readiness, inputs]) {
        expect(view.scope).toEqual(expected);
      }
      // Law binds what is outside, too.
      expect(obligations.items[0].systems).toBe(3);
      const { data } = await create(audit({ sample: { size: 3 } }), 'bob');
      expect(data.sample).toMatchObject({
        population: 1,
        outside: 2,
        drawn: [{ system: systemRef('a') }],
      });
      const saved = await create(review, 'bob');
      expect(JSON.stringify(saved.data.inputs)).toContain(
        '2 AI systems of the catalog outside the scope',
      );
    });

    it('counts a statement anew when it is submitted, over the whole scope', async () => {
      const { create, records, catalog, run, inDays } = await scenario();
      const draft = await create({
        type: 'statement-of-applicability',
        data: {
          version: '2026-2',
          owner: OWNER,
          controls: annexAControls.map(({ id }) => ({
            id,
            decision: 'included',
            justification: 'As decided',
          })),
        },
        expiresAt: inDays(365),
      });
      expect(draft.data.counted).toMatchObject({ systems: 3 });
      catalog.put(aiSystem('d', { spec: { owner: 'team' } }));
      await run();
      const submitted = await records.transitionRecord(
        {
          recordId: draft.id,
          input: { action: 'submit', revision: draft.revision },
        },
        people.ada,
      );
      expect(submitted.data.counted).toMatchObject({ systems: 4 });
    });

    it('compares with a baseline', async () => {
      const { create, approved, managementSystem, inDays } = await scenario();
      const { id } = await create({
        type: 'gap-assessment',
        data: { title: 'Baseline' },
        submit: true,
      });
      const compare = async () => {
        const gap = await managementSystem.getGap({ baseline: id }, people.bob);
        return { gap, of: gap.items.find(item => item.id === '5.2')! };
      };
      expect((await compare()).of).toMatchObject({
        state: 'missing',
        before: 'missing',
        change: 'same',
      });
      await approved({ ...policy, expiresAt: inDays(100) });
      const { gap, of } = await compare();
      expect(of).toMatchObject({
        state: 'in-place',
        change: 'better',
        done: true,
      });
      expect(gap.baseline!.done).toBeLessThan(gap.done);
      expect(gap.baselines).toHaveLength(1);
      await expect(
        managementSystem.getGap({ baseline: 'nothing' }, people.bob),
      ).rejects.toThrow('No gap assessment nothing');
    });
  },
);
