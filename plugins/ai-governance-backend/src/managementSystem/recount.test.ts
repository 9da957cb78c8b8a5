import {
  annexAControls,
  DecisionBasis,
  MANAGEMENT_SYSTEM_REF,
  RecordInput,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createTestGovernance,
  DAY,
  HOUR,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';

const databases = createTestDatabases();

const people = { ada: person('ada', ['team']), bob: person('bob') };

const STATEMENT: RecordInput = {
  type: 'statement-of-applicability',
  data: {
    version: '2026-2',
    owner: 'user:default/ada',
    controls: annexAControls.map(({ id }) => ({
      id,
      decision: 'included',
      justification: 'As decided',
    })),
  },
};
const REVIEW: RecordInput = {
  type: 'management-review',
  data: {
    title: 'Autumn',
    from: '2026-11-01',
    to: '2026-11-30',
    heldOn: '2026-11-23',
    attendees: ['user:default/ada'],
    improvement: 'None, as nothing was brought up',
    changes: 'None',
    conclusion: 'Suitable',
  },
};
/** Who decides on a plan. */
const ROLES: RecordInput = {
  type: 'roles-and-authorities',
  data: {
    roles: ['conformity', 'reporting', 'top-management'].map(role => ({
      role,
      holders: ['user:default/bob'],
      responsibilities: 'Decides',
    })),
    owner: 'user:default/ada',
  },
};
const PLAN: RecordInput = {
  type: 'risk-treatment-plan',
  data: {
    title: 'Plan of the year',
    process: 'By the owner of each system',
    actions: [
      {
        action: 'Train the team',
        owner: 'user:default/ada',
        dueDate: '2026-12-20',
      },
    ],
    residual: 'As rated',
    owner: 'user:default/ada',
  },
};

describe.each(databases.eachSupportedId())(
  'numbers of a document that waits for its decision, %s',
  databaseId => {
    async function scenario() {
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, databaseId),
      });
      const { catalog, clock, records, run } = governance;
      const put = (name: string) =>
        catalog.put(
          aiSystem(name, {
            spec: { owner: 'team', risk: { class: 'limited' } },
          }),
        );
      put('a');
      catalog.put(
        group('team', { members: ['ada'] }),
        user('ada'),
        user('bob'),
      );
      await run();
      const basisOf = (recordId: string) =>
        records.getDecisionBasis({ recordId }, people.bob);
      const submit = (input: RecordInput) =>
        records.createRecord(
          {
            entityRef: MANAGEMENT_SYSTEM_REF,
            input: {
              ...input,
              ...(input.type !== 'management-review' && {
                expiresAt: new Date(clock.now + 300 * DAY).toISOString(),
              }),
              submit: true,
            },
          },
          people.ada,
        );
      const approve = ({
        digest,
        record,
      }: DecisionBasis): Promise<RecordView> =>
        records.transitionRecord(
          {
            recordId: record.id,
            input: {
              action: 'approve',
              revision: record.revision,
              decidedOn: digest,
            },
          },
          people.bob,
        );
      await approve(await basisOf((await submit(ROLES)).id));
      return { ...governance, put, submit, basisOf, approve };
    }

    it.each([
      ['statement', STATEMENT],
      ['review', REVIEW],
      ['plan', PLAN],
    ])('are those of the %s while nothing changes', async (_, input) => {
      const { submit, basisOf, approve, clock } = await scenario();
      const { id } = await submit(input);
      clock.now += HOUR;
      const basis = await basisOf(id);
      expect(basis.recounted).toBeUndefined();
      clock.now += HOUR;
      expect((await basisOf(id)).digest).toBe(basis.digest);
      await expect(approve(basis)).resolves.toMatchObject({
        state: 'approved',
      });
    });

    it('are told for the whole scope, and the record keeps its own', async () => {
      const { submit, basisOf, put, run, clock } = await scenario();
      const { id, data } = await submit(STATEMENT);
      put('b');
      clock.now += HOUR;
      await run();
      const { record, recounted } = await basisOf(id);
      expect(record.data).toEqual(data);
      const { counted, ...rest } = data as Record<string, object>;
      expect(recounted).toEqual({
        ...rest,
        // The instant stays that of the record: it is no number.
        counted: { ...counted, systems: 2 },
        implementation: expect.any(Array),
      });
      expect(recounted).not.toEqual({ ...data, counted });
    });

    it('tell of a review which topics are counted otherwise', async () => {
      const { submit, basisOf, put, run, clock } = await scenario();
      const { id } = await submit(REVIEW);
      put('b');
      clock.now += HOUR;
      await run();
      const { record, recounted } = await basisOf(id);
      const topics = ({ inputs }: { inputs?: unknown }) =>
        inputs as Array<{ topic: string; summary: string }>;
      const before = topics(record.data);
      expect(
        topics(recounted!)
          .filter(({ summary }, index) => summary !== before[index].summary)
          .map(({ topic }) => topic),
      ).toEqual(['Monitoring']);
    });

    it('tell of a plan which risks came', async () => {
      const { submit, basisOf, records } = await scenario();
      const { id } = await submit(PLAN);
      await records.createRecord(
        {
          entityRef: systemRef('a'),
          input: {
            type: 'risk',
            submit: true,
            data: {
              title: 'Drift',
              category: 'safety',
              residual: { likelihood: 2, impact: 2 },
              owner: 'user:default/ada',
            },
          },
        },
        people.ada,
      );
      const { record, recounted } = await basisOf(id);
      expect([record.data.total, recounted?.total]).toEqual([0, 1]);
    });

    it('refuse a decision on numbers that have changed since they were shown', async () => {
      const { submit, basisOf, approve, put, run, clock } = await scenario();
      const { id, data } = await submit(STATEMENT);
      const shown = await basisOf(id);
      put('b');
      clock.now += HOUR;
      await run();
      await expect(approve(shown)).rejects.toThrow(
        /has changed since it was shown: the record, what it names, its numbers/,
      );
      // Shown again, they do not stand in the way: the submitted ones are approved.
      await expect(approve(await basisOf(id))).resolves.toMatchObject({
        state: 'approved',
        data,
      });
      expect((await basisOf(id)).recounted).toBeUndefined();
    });
  },
);
