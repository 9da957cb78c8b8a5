import {
  ImportedRecord,
  intendedUseHash,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';
import { AccessReader, PermissionAsker } from '../access';
import { AuthorizedRecordService } from './AuthorizedRecordService';
import { RecordRedactor } from './RecordRedactor';

const databases = createTestDatabases();

const SECRET = systemRef('secret');

const review = (values: Partial<ImportedRecord> = {}): ImportedRecord => ({
  id: 'REV-7',
  entityRef: ENTITY_REF,
  type: 'governance-review',
  state: 'approved',
  author: 'ada',
  approver: 'bob',
  effectiveAt: '2026-01-05T00:00:00Z',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
  ...values,
});

/** Rated 9. */
const step = { likelihood: 3, impact: 3 };

const risk = (values: Partial<ImportedRecord>): ImportedRecord =>
  review({
    type: 'risk',
    state: 'submitted',
    approver: undefined,
    data: {
      title: 'Somebody is left without credit',
      category: 'bias-and-discrimination',
      treatment: 'accept',
      inherent: step,
      residual: step,
    },
    ...values,
  });

describe.each(databases.eachSupportedId())('ids of an import, %s', id => {
  async function start() {
    const knex = await initDatabase(databases, id);
    const governance = await recordScenario(knex);
    const { catalog, records, recordStore, run } = governance;
    catalog.put(aiSystem('secret', { spec: { owner: 'others' } }));
    await run();
    const find: AccessReader['find'] = async entityRef =>
      entityRef === SECRET
        ? undefined
        : ({ entity: limit(), rights: {} } as Awaited<
            ReturnType<AccessReader['find']>
          >);
    /** Tom imports; the catalog hides the secret system from him. */
    const importAs = (options: {
      readsTrail: boolean;
      records: ImportedRecord[];
    }) =>
      new AuthorizedRecordService({
        service: records,
        store: recordStore,
        access: { find },
        permissions: new PermissionAsker({
          permissions: mockServices.permissions.mock({
            authorize: async requests =>
              requests.map(({ permission: { name } }) => ({
                result:
                  options.readsTrail || name !== 'ai-governance.trail.read'
                    ? AuthorizeResult.ALLOW
                    : AuthorizeResult.DENY,
              })),
          }),
        }),
        redactor: new RecordRedactor({
          store: recordStore,
          scopeOf: async () => ({ type: 'refs', refs: [ENTITY_REF] }),
        }),
      }).importRecords(
        { input: { source: 'the test', records: options.records } },
        people.tom,
      );
    const importAll = (...all: ImportedRecord[]) =>
      records.importRecords(
        { input: { source: 'the old register', records: all } },
        people.tom,
      );
    return { ...governance, importAs, importAll };
  }

  const answerOf = (answer: Promise<object>) =>
    answer.catch(({ name, message }: Error) => ({ name, message }));

  it('tell nothing of a system that the catalog hides', async () => {
    const { importAs, importAll, records } = await start();
    await importAll(review({ id: 'TAKEN', entityRef: SECRET }));
    const answers = ['TAKEN', 'FREE'].map(taken =>
      answerOf(
        importAs({ readsTrail: false, records: [review({ id: taken })] }),
      ),
    );
    const [taken, free] = await Promise.all(answers);
    expect(taken).toEqual(free);
    expect(taken).toEqual({
      name: 'NotAllowedError',
      message: 'Missing permission: ai-governance.trail.read',
    });
    await expect(
      records.getRecord({ recordId: 'FREE' }, people.ada),
    ).rejects.toThrow('No record FREE');
  });

  it('are kept for those whom the trail tells of every record', async () => {
    const { importAs, importAll, recordStore } = await start();
    await importAll(review({ id: 'TAKEN', entityRef: SECRET }));
    const [told] = await recordStore.listTrail({ after: 0, limit: 1 });
    expect(told).toMatchObject({ entityRef: SECRET, recordId: 'TAKEN' });
    expect(
      await importAs({ readsTrail: true, records: [review({ id: 'FREE' })] }),
    ).toEqual({ imported: 1, unchanged: 0 });
    await expect(
      importAs({ readsTrail: true, records: [review({ id: 'TAKEN' })] }),
    ).rejects.toThrow('Other records have these ids already: TAKEN');
  });

  it('bind an acceptance to no risk of another system', async () => {
    const { importAll, records } = await start();
    await importAll(
      risk({ id: 'THEIRS', entityRef: SECRET }),
      risk({ id: 'OURS' }),
    );
    const acceptance = (subject: string) =>
      review({
        id: `ACC-${subject}`,
        type: 'risk-acceptance',
        subject,
        approver: 'rio',
        expiresAt: '2027-01-04',
        data: { justification: 'Small enough' },
        // Of the version of today, so that the rating decides.
        binding: { version: '1.0.0', residualRating: 9 },
      });
    await importAll(
      acceptance('THEIRS'),
      acceptance('NONE'),
      acceptance('OURS'),
    );
    const bindingOf = async (subject: string) => {
      const recordId = `ACC-${subject}`;
      return (await records.getRecord({ recordId }, people.ada)).binding;
    };
    const ofOurs = await bindingOf('OURS');
    expect(ofOurs).toMatchObject({ intendedUseHash: intendedUseHash(limit()) });
    expect(await bindingOf('THEIRS')).toEqual(await bindingOf('NONE'));
    expect(await bindingOf('THEIRS')).not.toHaveProperty('intendedUseHash');
  });
});
