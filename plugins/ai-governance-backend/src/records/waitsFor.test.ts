import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { group } from '../__testUtils__/entities';
import { person } from '../__testUtils__/people';
import {
  ENTITY_REF,
  limit,
  people,
  recordScenario,
} from '../__testUtils__/recordScenario';

const databases = createTestDatabases();
const [id] = databases.eachSupportedId()[0];

const WAIVER = {
  type: 'waiver',
  subject: 'RSK-03',
  expiresAt: '2026-12-20',
  data: { reason: 'A new platform' },
};
const REVIEW = {
  type: 'governance-review',
  data: { decision: 'continue', attendees: ['user:default/ada'] },
};
const without = { governance: undefined };
const ownedBy = (riskOwner: string) => limit({ governance: { riskOwner } });

async function scenario() {
  const found = await recordScenario(await initDatabase(databases, id));
  const isGate = (
    await found.service.getScorecard({ entityRef: ENTITY_REF }, people.bob)
  ).controls.find(({ controlId }) => controlId === 'RSK-03')?.gate;
  expect(isGate).toBe(true);
  return found;
}

const submitted = { ...WAIVER, submit: true };

describe('a request that nobody can decide', () => {
  it('is refused where no risk owner is declared, with the field to declare', async () => {
    const { catalog, write, act, records } = await scenario();
    catalog.put(limit(without));
    const message =
      'Nobody could decide on this waiver: RSK-03 is a gate, and a gate is waived by the risk owner alone, and none is declared; declare spec.governance.riskOwner';
    await expect(write('ada', submitted)).rejects.toThrow(message);
    const draft = await write('ada', WAIVER);
    await expect(act('ada', 'submit', draft.id)).rejects.toThrow(message);
    const { state, waitsFor } = await records.getRecord(
      { recordId: draft.id },
      people.ada,
    );
    expect({ state, waitsFor }).toEqual({ state: 'draft' });
    // What others may decide is handed in as before.
    const other = await write('ada', { ...REVIEW, submit: true });
    expect(other.state).toBe('submitted');
  });

  it('is refused where the risk owner alone wrote it', async () => {
    const { write } = await scenario();
    await expect(write('rio', submitted)).rejects.toThrow(
      /which is user:default\/rio, and everybody there wrote the record/,
    );
    expect((await write('rio', WAIVER)).state).toBe('draft');
  });

  it('is refused where everybody of the group wrote it, at any depth', async () => {
    const { catalog, write, act, revise } = await scenario();
    catalog.put(
      ownedBy('group:default/desk'),
      group('desk', { children: ['night'] }),
      group('night', { members: ['ada', 'tom'], parent: 'desk' }),
    );
    const draft = await write('ada', WAIVER);
    await revise('tom', draft.id, { reason: 'Another reason' });
    await expect(act('ada', 'submit', draft.id)).rejects.toThrow(
      /group:default\/desk, and everybody there wrote the record \(user:default\/ada, user:default\/tom\)/,
    );
    // With one more who did not write it, it is handed in, until they write it too.
    catalog.put(group('night', { members: ['ada', 'tom', 'bob'] }));
    const { waitsFor } = await act('ada', 'submit', draft.id);
    expect(waitsFor).toMatchObject({
      refs: ['group:default/desk'],
      nobody: false,
    });
    await expect(
      revise('bob', draft.id, { reason: 'A third' }),
    ).rejects.toThrow('Nobody could decide on this waiver');
  });

  it.each([
    ['a group without members in the catalog', [group('desk')]],
    ['a group that the catalog does not have', []],
  ])('is not concluded from %s', async (_, groups) => {
    const { catalog, write } = await scenario();
    catalog.put(ownedBy('group:default/desk'), ...groups);
    const { waitsFor } = await write('ada', submitted);
    expect(waitsFor).toMatchObject({
      role: 'risk-owner',
      refs: ['group:default/desk'],
      nobody: false,
    });
  });

  it('is refused for the organisation where no policy is asked and nobody is named', async () => {
    const input = {
      type: 'policy',
      subject: 'ai-policy',
      data: {
        title: 'AI policy',
        policyOf: 'ai-policy',
        text: 'We answer',
        owner: 'user:default/ada',
      },
      expiresAt: '2027-06-30',
      submit: true,
    };
    const knex = await initDatabase(databases, id);
    const closed = await createTestGovernance({
      knex,
      organisationDeciders: [],
    });
    const request = { entityRef: MANAGEMENT_SYSTEM_REF, input };
    await expect(
      closed.records.createRecord(request, people.ada),
    ).rejects.toThrow(
      /Nobody could decide on this policy: .*aiGovernance\.fullAccess/,
    );
    const ofPolicy = await createTestGovernance({ knex });
    const { waitsFor } = await ofPolicy.records.createRecord(
      request,
      people.ada,
    );
    expect(waitsFor).toMatchObject({
      role: 'governance-office',
      refs: [],
      nobody: false,
      permission: 'ai-governance.management-system.decide',
    });
  });
});

describe('an open request', () => {
  it('says whose decision it waits for, until it is decided', async () => {
    const { write, act } = await scenario();
    const waiver = await write('ada', submitted);
    expect(waiver.waitsFor).toEqual({
      role: 'risk-owner',
      refs: ['user:default/rio'],
      permission: 'ai-governance.waiver.decide',
      nobody: false,
      text: 'Waits for the risk owner (spec.governance.riskOwner): user:default/rio, by the permission ai-governance.waiver.decide; nobody decides on what they wrote',
    });
    expect(await act('rio', 'approve', waiver.id)).not.toHaveProperty(
      'waitsFor',
    );
    const review = await write('ada', { ...REVIEW, submit: true });
    expect(review.waitsFor).toMatchObject({
      role: 'record-decider',
      refs: [],
      permission: 'ai-governance.record.decide',
    });
  });

  it('waits for nobody once the risk owner is gone, and says what is missing', async () => {
    const { catalog, write, records } = await scenario();
    const { id: recordId } = await write('ada', submitted);
    catalog.put(limit(without));
    const { waitsFor } = await records.getRecord({ recordId }, people.bob);
    expect(waitsFor).toMatchObject({
      nobody: true,
      refs: [],
      text: expect.stringContaining('declare spec.governance.riskOwner'),
    });
    catalog.remove(ENTITY_REF);
    const left = await records.getRecord({ recordId }, people.bob);
    expect(left.waitsFor).toMatchObject({
      nobody: true,
      text: `${ENTITY_REF} left the catalog`,
    });
  });

  it('is in the list for whoever may read it, with nothing that they may not', async () => {
    const { write, records } = await scenario();
    await write('ada', submitted);
    const { items } = await records.listRecords(
      { entityRef: ENTITY_REF, limit: 10 },
      person('stranger'),
    );
    expect(items.map(({ waitsFor }) => waitsFor?.refs)).toEqual([
      ['user:default/rio'],
    ]);
  });
});
