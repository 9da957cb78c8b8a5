import {
  MANAGEMENT_SYSTEM_REF,
  RecordInput,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { createHash } from 'crypto';
import {
  createTestGovernance,
  DAY,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, group, systemRef, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';

const databases = createTestDatabases();

const people = {
  ada: person('ada', ['team']),
  bob: person('bob'),
  /** Belongs to the board. */
  eve: person('eve', ['board']),
};
type Who = keyof typeof people;

const ADA = 'user:default/ada';
const URL = 'https://docs.example.org/release.md';

const roles = (...designated: string[]): RecordInput => ({
  type: 'roles-and-authorities',
  data: {
    roles: [
      ...['conformity', 'reporting'].map(role => ({
        role,
        holders: [ADA],
        responsibilities: 'Answers for it',
      })),
      {
        role: 'top-management',
        holders: designated,
        responsibilities: 'Decides',
      },
    ],
    owner: ADA,
  },
});
const plan: RecordInput = {
  type: 'risk-treatment-plan',
  data: {
    title: 'Plan 2026',
    process: 'Each owner names controls',
    actions: [{ action: 'Measure', owner: ADA, dueDate: '2027-03-01' }],
    residual: 'Within the appetite',
    owner: ADA,
  },
};
const review: RecordInput = {
  type: 'management-review',
  data: {
    title: 'Autumn',
    from: '2026-11-01',
    to: '2026-11-20',
    attendees: [ADA],
    improvement: 'One',
    changes: 'None',
    decisions: [
      { decision: 'Hire two', owner: ADA, dueDate: '2026-11-20' },
      { decision: 'Ask more' },
    ],
  },
};
const document = (url?: string): RecordInput => ({
  type: 'controlled-document',
  subject: 'release',
  data: {
    title: 'Release',
    version: '1',
    origin: 'internal',
    retention: 'Ten years',
    owner: ADA,
    ...(url && { url }),
  },
});

describe.each(databases.eachSupportedId())(
  'records that plan the management system, %s',
  databaseId => {
    async function scenario() {
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, databaseId),
      });
      const { catalog, records, clock } = governance;
      catalog.put(
        ...['a', 'b'].map(name =>
          aiSystem(name, {
            spec: { owner: 'team', risk: { class: 'limited' } },
          }),
        ),
        group('team', { members: ['ada'] }),
        group('board', { members: ['eve'] }),
        ...['ada', 'bob', 'eve'].map(name => user(name)),
      );
      await governance.run();
      const expiresAt = new Date(clock.now + 100 * DAY).toISOString();
      const create = (input: RecordInput, submit = true) =>
        records.createRecord(
          {
            entityRef: MANAGEMENT_SYSTEM_REF,
            input: {
              ...input,
              submit,
              ...(![
                'management-review',
                'decision-follow-up',
                'internal-audit',
              ].includes(input.type) && { expiresAt }),
            },
          },
          people.ada,
        );
      const approve = (
        { id: recordId, revision }: Pick<RecordView, 'id' | 'revision'>,
        who: Who = 'bob',
      ) =>
        records.transitionRecord(
          { recordId, input: { action: 'approve', revision } },
          people[who],
        );
      const addRisk = (name: string, data: JsonObject) =>
        records.createRecord(
          {
            entityRef: systemRef(name),
            input: {
              type: 'risk',
              data: { category: 'safety', ...data },
              submit: true,
            },
          },
          people.ada,
        );
      return { ...governance, create, approve, addRisk };
    }

    it('has the treatment plan keep the open risks of its moment', async () => {
      const { create, approve, addRisk } = await scenario();
      await approve(await create(roles('group:default/board')));
      await addRisk('a', {
        title: 'Drift',
        inherent: { likelihood: 4, impact: 4 },
        residual: { likelihood: 2, impact: 3 },
        treatment: 'mitigate',
      });
      await addRisk('b', {
        title: 'Leak',
        residual: { likelihood: 2, impact: 5 },
      });
      await addRisk('b', { title: 'Gone', status: 'closed' });
      const unrated = await addRisk('b', { title: 'New' });
      const { data } = await create({
        ...plan,
        data: { ...plan.data, risks: [{ title: 'Made up' }], total: 99 },
      });
      expect(data.total).toBe(3);
      expect(data.risks).toEqual([
        { system: systemRef('b'), risk: unrated.id, title: 'New' },
        expect.objectContaining({ title: 'Leak', residual: 10 }),
        expect.objectContaining({
          system: systemRef('a'),
          title: 'Drift',
          inherent: 16,
          residual: 6,
          treatment: 'mitigate',
        }),
      ]);
    });

    it('has the treatment plan approved by whoever the roles designate', async () => {
      const { create, approve } = await scenario();
      await expect(create(plan)).rejects.toThrow(
        'Nobody could decide on this risk-treatment-plan: nobody is designated',
      );
      await approve(await create(roles('group:default/board')));
      const written = await create(plan);
      await expect(approve(written, 'bob')).rejects.toThrow(
        'Only group:default/board may decide',
      );
      expect((await approve(written, 'eve')).state).toBe('approved');
    });

    it('has the criteria keep the scale and the appetite of the portal', async () => {
      const { create } = await scenario();
      const { data } = await create({
        type: 'risk-criteria',
        data: {
          acceptance: 'Up to nine',
          consequences: 'The worst counts',
          treatment: 'People first',
          method: 'Two people rate alone',
          owner: ADA,
          settings: { appetite: ['25'] },
        },
      });
      expect(data.settings).toMatchObject({
        appetite: ['9'],
        likelihood: expect.arrayContaining(['1 Rare']),
        bands: expect.arrayContaining(['High from 10']),
      });
    });

    it('follows up decisions by their numbers, and tells the next review of them', async () => {
      const { create, approve, records, managementSystem, clock } =
        await scenario();
      const written = await create(review);
      expect(written.data.decisions).toMatchObject([
        { id: 'D1', decision: 'Hire two' },
        { id: 'D2', decision: 'Ask more' },
      ]);
      await approve(written);
      const followUp = (decision: string): RecordInput => ({
        type: 'decision-follow-up',
        data: { decision, state: 'done', doneOn: '2026-11-22' },
      });
      await expect(create(followUp(`${written.id}/D3`))).rejects.toThrow(
        `"${written.id}/D3" is not a decision of a management review`,
      );
      const told = async () => {
        const { items } = await managementSystem.getReviewInputs(
          { period: { from: clock.now - DAY, to: clock.now } },
          people.bob,
        );
        return items.find(({ topic }) => topic === 'Earlier decisions')!;
      };
      expect(await told()).toMatchObject({
        summary:
          '2 decisions of earlier reviews: 0 done, 0 dropped, 2 open, 1 of them past the day that was set.',
      });
      const { id: recordId, revision } = await create(
        followUp(`${written.id}/D1`),
      );
      expect(await told()).toEqual({
        topic: 'Earlier decisions',
        summary:
          '2 decisions of earlier reviews: 1 done, 0 dropped, 1 open, 0 of them past the day that was set.',
        lines: [`Hire two · ${ADA} · done on 2026-11-22`, 'Ask more'],
      });
      await records.transitionRecord(
        {
          recordId,
          input: { action: 'withdraw', revision, comment: 'Not yet' },
        },
        people.ada,
      );
      expect((await told()).summary).toContain('2 open, 1 of them past');
    });

    it('keeps the hash of what a document showed, or why there is none', async () => {
      const { create, documents, clock } = await scenario();
      documents.put(URL, 'How we release');
      const readAt = new Date(clock.now).toISOString();
      const snapshotOf = async (url?: string, submit = true) =>
        (await create(document(url), submit)).data.snapshot;
      expect(await snapshotOf(URL)).toEqual({
        readAt,
        bytes: 14,
        sha256: createHash('sha256').update('How we release').digest('hex'),
      });
      expect(await snapshotOf('https://docs.example.org/none')).toEqual({
        readAt,
        notRead: 'it does not exist',
      });
      documents.put(URL, {
        status: 'unavailable',
        detail: "Reading from 'docs.example.org' is not allowed",
      });
      expect(await snapshotOf(URL)).toEqual({
        readAt,
        notRead: "Reading from 'docs.example.org' is not allowed",
      });
      expect(await snapshotOf('docs/release.md')).toEqual({
        readAt,
        notRead: 'Only https addresses are read',
      });
      expect(await snapshotOf(undefined, false)).toBeUndefined();
    });

    it('takes for an audit a programme that there is', async () => {
      const { create } = await scenario();
      const audit = (programme: string): RecordInput => ({
        type: 'internal-audit',
        data: { programme },
      });
      await expect(create(audit('none'), false)).rejects.toThrow(
        'data.programme: "none" is not an audit programme',
      );
    });
  },
);
