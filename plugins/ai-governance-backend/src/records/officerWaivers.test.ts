import {
  EntityRef,
  ImportedRecord,
  iso42001Pack,
  ombM2521Pack,
  readPersonRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { group, user } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

const OFFICER = readPersonRef('User:Default/Cai')!;
/** In a group below the one that is named as the officer. */
const deputy = person('dee', ['caio-staff']);
const officer = person('cai');

describe.each(databases.eachSupportedId())(
  'a waiver of a minimum practice, %s',
  id => {
    async function start(chiefAiOfficer?: EntityRef) {
      const knex = await initDatabase(databases, id);
      const scenario = await recordScenario(knex, {
        packs: [iso42001Pack, ombM2521Pack],
        chiefAiOfficer,
      });
      const { catalog, records, service } = scenario;
      catalog.put(
        limit({
          lifecycleStage: 'operation-monitoring',
          jurisdictions: ['US'],
          traits: { publicBody: true },
          usFederal: { impact: 'high-impact' },
        }),
        group('caio'),
        group('caio-staff', { parent: 'caio', members: ['dee'] }),
        user('cai'),
        user('dee'),
      );
      await scenario.run();
      const ask = (days: number, subject = 'OMB-PRA-01') =>
        scenario.write('ada', {
          type: 'waiver',
          subject,
          expiresAt: scenario.inDays(days),
          data: { reason: 'It would impede a critical operation.' },
          submit: true,
        });
      const approve = (recordId: string, who: typeof officer) =>
        records.transitionRecord(
          { recordId, input: { action: 'approve', revision: 1 } },
          who,
        );
      const stateOf = async (controlId: string) =>
        (
          await service.getScorecard(
            { entityRef: ENTITY_REF, packId: 'omb-m-25-21' },
            people.bob,
          )
        ).controls.find(control => control.controlId === controlId)?.state;
      const load = (record: Partial<ImportedRecord>) =>
        records.importRecords(
          {
            input: {
              source: 'the old register',
              records: [
                {
                  id: 'W-1',
                  entityRef: ENTITY_REF,
                  type: 'waiver',
                  subject: 'OMB-PRA-01',
                  state: 'approved',
                  author: 'ada',
                  approver: 'cai',
                  effectiveAt: '2026-11-01',
                  expiresAt: '2027-11-01',
                  data: { reason: 'Critical.' },
                  binding: { approverIsChiefAiOfficer: true } as {},
                  ...record,
                },
              ],
            },
          },
          people.tom,
        );
      return { ...scenario, ask, approve, stateOf, load };
    }

    it('is decided by the Chief AI Officer alone, a gate included', async () => {
      const { ask, approve, stateOf } = await start(OFFICER);
      const { id: recordId } = await ask(365);
      await expect(approve(recordId, people.rio)).rejects.toThrow(
        'OMB-PRA-01 is waived by the Chief AI Officer (user:default/cai) alone',
      );
      expect(await stateOf('OMB-PRA-01')).toBe('fail');
      expect(await approve(recordId, officer)).toMatchObject({
        state: 'approved',
        binding: {
          approverIsRiskOwner: false,
          approverIsChiefAiOfficer: true,
        },
      });
      expect(await stateOf('OMB-PRA-01')).toBe('waived');
    });

    it('is decided by whoever is in a group below the one that is named', async () => {
      const { ask, approve, stateOf } = await start(
        readPersonRef('group:default/caio')!,
      );
      const { id: recordId } = await ask(30);
      await expect(approve(recordId, officer)).rejects.toThrow(
        '(group:default/caio) alone',
      );
      await approve(recordId, deputy);
      expect(await stateOf('OMB-PRA-01')).toBe('waived');
    });

    it('is refused while nobody is configured as the officer', async () => {
      const { ask } = await start();
      await expect(ask(30)).rejects.toMatchObject({
        faults: [
          {
            path: 'subject',
            message:
              'OMB-PRA-01 is waived by the Chief AI Officer alone, and none is configured; name the officer in aiGovernance.chiefAiOfficer',
          },
        ],
      });
      // Other waivers need none.
      await expect(ask(30, 'INV-02')).resolves.toMatchObject({
        state: 'submitted',
      });
    });

    it('is refused when it lasts longer than a year', async () => {
      const { ask, inDays } = await start(OFFICER);
      await expect(ask(367)).rejects.toMatchObject({
        faults: [
          {
            path: 'expiresAt',
            message: `"${inDays(
              367,
            )}" is not allowed; a waiver of OMB-PRA-01 lasts 365 days at most, so until 2027-11-24, and then a new one is decided on`,
          },
        ],
      });
      await expect(ask(800, 'INV-02')).resolves.toBeDefined();
    });

    it('is followed by a new one before the year ends', async () => {
      const { ask, approve, stateOf, clock, run } = await start(OFFICER);
      await approve((await ask(300)).id, officer);
      clock.now += 290 * 86_400_000;
      await approve((await ask(300)).id, officer);
      clock.now += 290 * 86_400_000;
      await run();
      expect(await stateOf('OMB-PRA-01')).toBe('waived');
    });

    it.each([
      ['counts when the officer decided', {}, 'waived'],
      ['does not count when somebody else did', { approver: 'rio' }, 'fail'],
      [
        'does not count beyond a year',
        { effectiveAt: '2025-11-01', expiresAt: '2027-11-01' },
        'fail',
      ],
    ] as const)('that was imported %s', async (_, record, state) => {
      const { load, stateOf } = await start(OFFICER);
      expect(await load(record)).toMatchObject({ imported: 1 });
      expect(await stateOf('OMB-PRA-01')).toBe(state);
    });
  },
);
