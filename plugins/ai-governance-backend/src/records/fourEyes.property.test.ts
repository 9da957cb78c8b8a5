import { EntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  ENTITY_REF,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

/** As a sign-in resolver that does not care for spelling names somebody. */
function signedInAs(userEntityRef: string): {
  credentials: BackstageCredentials;
} {
  const credentials = mockCredentials.user('user:default/any');
  const { principal } = credentials;
  return {
    credentials: {
      ...credentials,
      principal: { ...principal, userEntityRef, claims: [userEntityRef] },
    } as BackstageCredentials,
  };
}

/** Spellings of Ada, by case, kind, namespace, blanks and what cannot be seen. */
const ada = fc
  .tuple(
    fc.constantFrom('', ' ', '\u00a0', '\ufeff'),
    fc.constantFrom('user:', 'USER:', 'us\u200ber :', ''),
    fc.constantFrom('default/', 'Default/', ' DEFAULT\u2060/', ''),
    fc.constantFrom('ada', 'Ada', 'ADA', 'a\u200bda', '\uff21da', '\u202eada'),
    fc.constantFrom('', ' ', '\t', '\u200b', '\u2003'),
  )
  .map(parts => parts.join(''));

const data = { decision: 'continue', attendees: ['user:default/ada'] };
const type = 'governance-review';

describe.each(databases.eachSupportedId())('four eyes, %s', id => {
  it('are not two spellings of one person who writes and decides', async () => {
    const { records } = await recordScenario(await initDatabase(databases, id));
    await fc.assert(
      fc.asyncProperty(ada, ada, async (author, approver) => {
        const record = await records.createRecord(
          { entityRef: ENTITY_REF, input: { type, data, submit: true } },
          signedInAs(author),
        );
        expect(record.author).toBe('user:default/ada');
        const again = signedInAs(approver);
        for (const action of ['approve', 'reject'] as const) {
          await expect(
            records.transitionRecord(
              {
                recordId: record.id,
                input: { action, revision: 1, comment: 'So be it' },
              },
              again,
            ),
          ).rejects.toThrow('You cannot decide on a record that you wrote');
        }
        const { may } = await records.getRecord({ recordId: record.id }, again);
        expect(may).toEqual(['revise', 'withdraw']);
      }),
      { numRuns: 30 },
    );
  });

  it('are not two spellings of one person in an import, or of anyone who imports', async () => {
    const { records } = await recordScenario(await initDatabase(databases, id));
    const load = (
      author: string,
      approver: string,
      by: { credentials: BackstageCredentials },
    ) =>
      records.importRecords(
        {
          input: {
            source: 'the old register',
            records: [
              {
                id: 'R-1',
                entityRef: ENTITY_REF,
                type,
                state: 'approved',
                author,
                approver,
                effectiveAt: '2026-01-05T00:00:00Z',
                data,
              },
            ],
          },
        },
        by,
      );
    await fc.assert(
      fc.asyncProperty(ada, ada, async (one, other) => {
        const refused = { faults: [{ path: 'records[0].approver' }] };
        await expect(load(one, other, people.tom)).rejects.toMatchObject(
          refused,
        );
        await expect(
          load('user:default/bob', one, signedInAs(other)),
        ).rejects.toMatchObject(refused);
      }),
      { numRuns: 100 },
    );
  });

  it('hold for a record that an earlier release wrote under another spelling', async () => {
    const { recordStore, records } = await recordScenario(
      await initDatabase(databases, id),
    );
    const written = 'User:Default/ADA' as EntityRef;
    await recordStore.createRecord({
      action: 'create',
      record: {
        id: 'OLD-1',
        entityRef: ENTITY_REF,
        type,
        state: 'submitted',
        revision: 1,
        author: written,
        effectiveAt: new Date(0).toISOString(),
        data,
        createdAt: 0,
        updatedAt: 0,
        updatedBy: written,
      },
    });
    const approve = (caller: { credentials: BackstageCredentials }) =>
      records.transitionRecord(
        { recordId: 'OLD-1', input: { action: 'approve', revision: 1 } },
        caller,
      );
    // The text stays as it was, so the trail still says what the table says.
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 1,
    });
    await expect(approve(people.ada)).rejects.toThrow(
      'You cannot decide on a record that you wrote',
    );
    expect(await approve(people.bob)).toMatchObject({
      author: 'user:default/ada',
      approver: 'user:default/bob',
    });
    expect(await records.verifyTrail(people.ada)).toMatchObject({
      valid: true,
      entries: 2,
    });
  });
});
