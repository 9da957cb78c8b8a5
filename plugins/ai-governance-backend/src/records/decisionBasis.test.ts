import { DecisionBasis } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { user } from '../__testUtils__/entities';
import { limit, people, recordScenario } from '../__testUtils__/recordScenario';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('basis of a decision, %s', id => {
  async function scenario() {
    const all = await recordScenario(await initDatabase(databases, id));
    const rate = (likelihood: number) => ({
      title: 'Inflation shock',
      category: 'safety',
      residual: { likelihood, impact: 4 },
      owner: 'user:default/ada',
    });
    const risk = await all.write('ada', {
      type: 'risk',
      submit: true,
      data: rate(3),
    });
    const ask = () =>
      all.write('tom', {
        type: 'risk-acceptance',
        subject: risk.id,
        submit: true,
        expiresAt: all.inDays(90),
        data: { justification: 'The benefit outweighs it.' },
      });
    const basisOf = (recordId: string) =>
      all.records.getDecisionBasis({ recordId }, people.rio);
    const decide = (
      { digest, record }: DecisionBasis,
      action: 'approve' | 'reject' = 'approve',
    ) =>
      all.records.transitionRecord(
        {
          recordId: record.id,
          input: {
            action,
            revision: record.revision,
            decidedOn: digest,
            ...(action === 'reject' && { comment: 'No.' }),
          },
        },
        people.rio,
      );
    return { ...all, risk, rate, ask, basisOf, decide };
  }

  it('holds the risk, the matrix, the system and the names', async () => {
    const { risk, ask, basisOf, catalog } = await scenario();
    catalog.put(
      user('ada', undefined, 'Ada Jansen'),
      user('tom', undefined, 'Tom Okafor'),
    );
    const asked = await ask();
    const basis = await basisOf(asked.id);
    expect(basis).toMatchObject({
      record: {
        id: asked.id,
        may: expect.arrayContaining(['approve', 'reject']),
      },
      records: [{ id: risk.id, data: { title: 'Inflation shock' } }],
      system: { version: '1.0.0', riskClass: 'limited' },
      settings: { appetite: { default: 9 } },
    });
    expect(basis.previous).toBeUndefined();
    expect(basis.names).toEqual(
      expect.arrayContaining([
        { ref: 'user:default/ada', name: 'Ada Jansen' },
        { ref: 'user:default/tom', name: 'Tom Okafor' },
      ]),
    );
  });

  it('holds what was approved last, with the risk as it was then', async () => {
    const { risk, rate, ask, basisOf, decide, revise, clock } =
      await scenario();
    const first = await ask();
    await decide(await basisOf(first.id));
    clock.now += 1000;
    await revise('ada', risk.id, rate(5));
    const { previous, records } = await basisOf((await ask()).id);
    expect(previous?.record).toMatchObject({
      id: first.id,
      approver: 'user:default/rio',
      binding: { residualRating: 12 },
    });
    expect(previous?.records).toMatchObject([
      { id: risk.id, data: { residual: { likelihood: 3 } } },
    ]);
    expect(records).toMatchObject([{ data: { residual: { likelihood: 5 } } }]);
    // An approved record has no successor before it.
    expect((await basisOf(first.id)).previous).toBeUndefined();
  });

  it('lets a decision pass on what was shown', async () => {
    const { ask, basisOf, decide } = await scenario();
    const basis = await basisOf((await ask()).id);
    await expect(decide(basis)).resolves.toMatchObject({ state: 'approved' });
  });

  it.each(['approve', 'reject'] as const)(
    'refuses to %s after the risk was rated anew',
    async action => {
      const { risk, rate, ask, basisOf, decide, revise } = await scenario();
      const basis = await basisOf((await ask()).id);
      await revise('ada', risk.id, rate(5));
      await expect(decide(basis, action)).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining('has changed since it was shown'),
        current: { id: basis.record.id, state: 'submitted' },
      });
      await expect(
        decide(await basisOf(basis.record.id), action),
      ).resolves.toMatchObject({ id: basis.record.id });
    },
  );

  it.each([
    ['version', { version: '1.1.0' }],
    ['intended use', { intendedUse: { purpose: 'Decide limits' } }],
    ['class', { risk: { class: 'high', classifiedOn: '2026-01-15' } }],
  ])('refuses after another %s was declared', async (_, spec) => {
    const { catalog, ask, basisOf, decide } = await scenario();
    const basis = await basisOf((await ask()).id);
    catalog.put(limit(spec, 'v2'));
    await expect(decide(basis)).rejects.toThrow(/changed since it was shown/);
  });

  it('refuses after another acceptance of the risk was approved', async () => {
    const { ask, basisOf, decide } = await scenario();
    const [one, other] = [await ask(), await ask()];
    const basis = await basisOf(other.id);
    await decide(await basisOf(one.id));
    await expect(decide(basis)).rejects.toThrow(/changed since it was shown/);
  });

  it('names nobody whom the reader may not see', async () => {
    const { catalog, ask, basisOf } = await scenario();
    const asked = await ask();
    catalog.put(user('ada', undefined, 'Ada Jansen'));
    catalog.mayRead = ref => ref !== 'user:default/ada';
    expect((await basisOf(asked.id)).names.map(({ ref }) => ref)).not.toContain(
      'user:default/ada',
    );
  });
});
