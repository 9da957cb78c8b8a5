import {
  ImportedRecord,
  MANAGEMENT_SYSTEM_REF,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { organisationRights, PermissionAsker, ReadScope } from '../access';
import { AuthorizedRecordService } from './AuthorizedRecordService';
import { RecordRedactor } from './RecordRedactor';

const databases = createTestDatabases();

const SECRET = systemRef('secret');
const ALL: ReadScope = { type: 'all' };
/** Everything but the secret system. */
const LIMITED: ReadScope = { type: 'refs', refs: [ENTITY_REF] };

const rights = organisationRights({ update: true, decide: true });
const access = { find: async () => ({ entity: undefined, rights }) };
const permissions = new PermissionAsker({
  permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
});

const record = (values: Partial<ImportedRecord>): ImportedRecord => ({
  id: 'X',
  entityRef: MANAGEMENT_SYSTEM_REF,
  type: 'audit-finding',
  state: 'submitted',
  author: 'user:default/bob',
  effectiveAt: '2026-01-05T00:00:00Z',
  data: {},
  ...values,
});

const finding = (id: string, system?: string) =>
  record({
    id,
    data: {
      title: `Finding ${id}`,
      audit: 'AUD',
      kind: 'nonconformity',
      status: 'open',
      ...(system && { system }),
    },
  });

const SAMPLE = {
  size: 2,
  seed: 'one',
  drawnAt: '2026-01-02',
  population: 2,
  drawn: [
    { system: ENTITY_REF, class: 'limited' },
    { system: SECRET, class: 'high' },
  ],
};

const RECORDS = [
  record({
    id: 'AUD',
    type: 'internal-audit',
    state: 'draft',
    data: {
      title: 'Audit 1',
      scope: 'Two systems',
      criteria: ['9.2'],
      auditors: ['user:default/rio'],
      plannedFrom: '2026-01-02',
      plannedTo: '2026-01-03',
      sample: SAMPLE,
    },
  }),
  record({
    id: 'REV',
    type: 'management-review',
    state: 'draft',
    data: {
      title: 'Review',
      from: '2025-07-01',
      to: '2025-12-31',
      attendees: ['user:default/ada'],
      inputs: [
        {
          topic: 'Incidents',
          summary: '2 incidents recorded in the period, 2 open now.',
          lines: [`Down · ${ENTITY_REF}`, `Lost · ${SECRET}`],
        },
      ],
    },
  }),
  finding('F-OPEN', ENTITY_REF),
  finding('F-SECRET', SECRET),
  finding('F-NONE'),
];

describe.each(databases.eachSupportedId())(
  'systems that a reader of the organisation may not read, %s',
  databaseId => {
    async function scenario() {
      const knex = await initDatabase(databases, databaseId);
      const governance = await recordScenario(knex);
      governance.catalog.put(
        aiSystem('secret', {
          spec: { owner: 'team', risk: { class: 'high' } },
        }),
      );
      await governance.run();
      await governance.records.importRecords(
        { input: { source: 'the test', records: RECORDS } },
        people.ada,
      );
      const seenBy = (scope: ReadScope) =>
        new AuthorizedRecordService({
          service: governance.records,
          store: governance.recordStore,
          access,
          permissions,
          redactor: new RecordRedactor({
            store: governance.recordStore,
            scopeOf: async () => scope,
          }),
        });
      return { ...governance, seenBy };
    }
    const list = async (records: AuthorizedRecordService) => {
      const page = await records.listRecords(
        { entityRef: MANAGEMENT_SYSTEM_REF, limit: 50 },
        people.bob,
      );
      const find = (id: string) =>
        page.items.find((item: RecordView) => item.id === id)!.data;
      return { ...page, find };
    };

    it('are left out of what the server wrote, and counted', async () => {
      const { seenBy } = await scenario();
      const { find } = await list(seenBy(LIMITED));
      expect(find('AUD').sample).toEqual({
        ...SAMPLE,
        drawn: [{ system: ENTITY_REF, class: 'limited' }],
        hidden: 1,
      });
      expect(find('REV').inputs).toEqual([
        {
          topic: 'Incidents',
          summary: '2 incidents recorded in the period, 2 open now.',
          lines: [`Down · ${ENTITY_REF}`],
          hidden: 1,
        },
      ]);
      const [revision] = await seenBy(LIMITED).listRevisions(
        { recordId: 'AUD' },
        people.bob,
      );
      expect(revision.data.sample).toMatchObject({ hidden: 1 });
    });

    it('are there for whoever may read them', async () => {
      const { seenBy } = await scenario();
      const { find, totalItems } = await list(seenBy(ALL));
      expect(totalItems).toBe(5);
      expect(find('AUD').sample).toEqual(SAMPLE);
    });

    it('hide the findings about them, in lists, counts, activity and by id', async () => {
      const { seenBy } = await scenario();
      const records = seenBy(LIMITED);
      const { items, totalItems } = await list(records);
      expect(items.map(({ id }) => id).sort()).toEqual([
        'AUD',
        'F-NONE',
        'F-OPEN',
        'REV',
      ]);
      expect(totalItems).toBe(4);
      const request = { recordId: 'F-SECRET' };
      for (const reading of [
        () => records.getRecord(request, people.bob),
        () => records.listRevisions(request, people.bob),
      ]) {
        await expect(reading()).rejects.toThrow('No record F-SECRET');
      }
      const activity = await records.listActivity(
        { entityRef: MANAGEMENT_SYSTEM_REF, limit: 50 },
        people.bob,
      );
      expect(activity.items.map(({ recordId }) => recordId).sort()).toEqual([
        'AUD',
        'F-NONE',
        'F-OPEN',
        'REV',
      ]);
    });

    it('hide the findings from what is computed', async () => {
      const { managementSystem } = await scenario();
      const findings = async (scope: ReadScope) => {
        const { stage2 } = await managementSystem.getReadiness(
          { period: { from: 0, to: Date.parse('2026-12-31') }, scope },
          people.bob,
        );
        return stage2.items.find(({ id }) => id === 'audit-finding')!.missing;
      };
      expect(await findings(ALL)).toHaveLength(3);
      expect((await findings(LIMITED)).join()).not.toContain('F-SECRET');
      expect(await findings(LIMITED)).toHaveLength(2);
    });

    it('stay in the record when somebody writes who does not see them', async () => {
      const { seenBy } = await scenario();
      const limited = seenBy(LIMITED);
      const before = await limited.getRecord({ recordId: 'AUD' }, people.bob);
      const revised = await limited.reviseRecord(
        {
          recordId: 'AUD',
          input: {
            revision: before.revision,
            data: { ...before.data, conclusion: 'Well' },
          },
        },
        people.bob,
      );
      expect(revised.data).toMatchObject({
        conclusion: 'Well',
        sample: { hidden: 1 },
      });
      const { data } = await seenBy(ALL).getRecord(
        { recordId: 'AUD' },
        people.bob,
      );
      expect(data.sample).toEqual(SAMPLE);
    });

    it('are named neither by a conflict nor by a fault', async () => {
      const { seenBy } = await scenario();
      const limited = seenBy(LIMITED);
      const { data } = await limited.getRecord({ recordId: 'AUD' }, people.bob);
      const revise = (revision: number, change: object) =>
        limited.reviseRecord(
          {
            recordId: 'AUD',
            input: { revision, data: { ...data, ...change } },
          },
          people.bob,
        );
      await expect(revise(7, {})).rejects.toMatchObject({
        current: { data: { sample: { hidden: 1 } } },
      });
      await expect(
        revise(1, { auditors: ['user:default/ada'] }),
      ).rejects.toThrow(
        /for (?!.*secret).*an AI system that you may not read: the auditor owns it/,
      );
    });
  },
);
