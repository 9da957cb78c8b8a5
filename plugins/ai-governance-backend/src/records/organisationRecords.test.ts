import {
  MANAGEMENT_SYSTEM_REF,
  RecordInput,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

const policy = {
  type: 'policy',
  subject: 'ai-policy',
  data: {
    title: 'AI policy',
    policyOf: 'ai-policy',
    text: 'We answer',
    owner: 'user:default/ada',
  },
};

describe.each(databases.eachSupportedId())(
  'records of the organisation, %s',
  databaseId => {
    async function scenario() {
      const knex = await initDatabase(databases, databaseId);
      const parts = await recordScenario(knex);
      const { records, inDays } = parts;
      return {
        ...parts,
        knex,
        policy: { ...policy, expiresAt: inDays(365) },
        of: (entityRef: string) =>
          records.listRecords({ entityRef, limit: 50 }, people.bob),
        create: (input: RecordInput, who: keyof typeof people = 'ada') =>
          records.createRecord(
            { entityRef: MANAGEMENT_SYSTEM_REF, input },
            people[who],
          ),
      };
    }
    const ids = (items: RecordView[]) => items.map(({ id }) => id);

    it('are kept apart from those of systems', async () => {
      const { create, write, of, policy: input } = await scenario();
      const own = await create(input);
      const other = await write('ada', { type: 'attestation', data: {} });
      const organisation = await of(MANAGEMENT_SYSTEM_REF);
      expect(ids(organisation.items)).toEqual([own.id]);
      expect(organisation.totalItems).toBe(1);
      expect(organisation.mayCreate).toContain('policy');
      expect(organisation.mayCreate).not.toContain('waiver');
      const system = await of(ENTITY_REF);
      expect(ids(system.items)).toEqual([other.id]);
      expect(system.mayCreate).not.toContain('policy');
    });

    it('have types of their own, and systems have none of those', async () => {
      const { create, write, policy: input } = await scenario();
      await expect(
        create({ type: 'waiver', data: { reason: 'x' } }),
      ).rejects.toThrow(
        "type: 'waiver' is not a type of record of the organisation; known are policy, objective,",
      );
      await expect(write('ada', input)).rejects.toThrow(
        "type: 'policy' is not a type of record of an AI system",
      );
    });

    it('are decided by somebody else, and take the place of the one before', async () => {
      const { create, act, records, policy: input } = await scenario();
      const first = await create({ ...input, submit: true });
      await expect(act('ada', 'approve', first.id)).rejects.toThrow(
        'You cannot decide on a record that you wrote',
      );
      expect(await act('bob', 'approve', first.id)).toMatchObject({
        state: 'approved',
        approver: 'user:default/bob',
        binding: {},
      });
      const other = await create({
        ...input,
        subject: 'use-policy',
        submit: true,
      });
      await act('bob', 'approve', other.id);
      const second = await create({ ...input, submit: true });
      await act('bob', 'approve', second.id);
      const stateOf = async (recordId: string) =>
        (await records.getRecord({ recordId }, people.bob)).state;
      expect(await stateOf(first.id)).toBe('superseded');
      expect(await stateOf(other.id)).toBe('approved');
    });

    it('stand beside one another where each happened', async () => {
      const { create, act, records } = await scenario();
      const review = {
        type: 'management-review',
        data: {
          title: 'Review',
          from: '2026-07-01',
          to: '2026-09-30',
          attendees: ['user:default/ada'],
          improvement: 'One',
          changes: 'None',
        },
        submit: true,
      };
      const first = await create(review);
      const second = await create(review);
      await act('bob', 'approve', first.id);
      await act('bob', 'approve', second.id);
      expect(
        (await records.getRecord({ recordId: first.id }, people.bob)).state,
      ).toBe('approved');
    });

    it('are refused with the path of each fault', async () => {
      const { create, policy: input } = await scenario();
      await expect(
        create({
          ...input,
          subject: undefined,
          data: { titel: 'AI' },
          submit: true,
        }),
      ).rejects.toThrow(
        /subject: is missing; it names the policy.*data.titel: unknown field titel/,
      );
    });

    it('tell who lost a race what the other wrote', async () => {
      const { create, records, policy: input } = await scenario();
      const { id } = await create(input);
      const revise = (text: string) =>
        records.reviseRecord(
          {
            recordId: id,
            input: {
              revision: 1,
              data: { ...input.data, text },
              expiresAt: input.expiresAt,
            },
          },
          people.ada,
        );
      await revise('First');
      await expect(revise('Second')).rejects.toMatchObject({
        name: 'ConflictError',
        current: { revision: 2, data: { text: 'First' } },
      });
    });

    it('leave the trail, and their activity, and nothing in the archive', async () => {
      const { create, act, records, policy: input } = await scenario();
      const { id } = await create({ ...input, submit: true });
      await act('bob', 'approve', id);
      const { items } = await records.listActivity(
        { entityRef: MANAGEMENT_SYSTEM_REF, limit: 10 },
        people.bob,
      );
      expect(items).toMatchObject([
        { action: 'record.approve', title: 'AI policy', recordType: 'policy' },
        { action: 'record.create', by: 'user:default/ada' },
      ]);
      expect(await records.verifyTrail(people.bob)).toMatchObject({
        valid: true,
        entries: 2,
      });
      expect((await records.listArchive({}, people.bob)).items).toEqual([]);
      await expect(
        records.relinkRecords(
          { from: MANAGEMENT_SYSTEM_REF, to: ENTITY_REF, reason: 'Mine' },
          people.bob,
        ),
      ).rejects.toThrow('No records of an AI system');
    });
  },
);
