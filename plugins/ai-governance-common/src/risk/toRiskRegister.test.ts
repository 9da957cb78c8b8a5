import { aiSystem } from '../evaluation/__testUtils__';
import { RecordView } from '../schema/types';
import { view } from './__testUtils__/records';
import { createRiskSettings } from './createRiskSettings';
import { intendedUseHash } from './intendedUseHash';
import { toRiskRegister } from './toRiskRegister';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');

const entity = aiSystem({
  version: '3.2.0',
  risk: { class: 'high' },
  intendedUse: { purpose: 'Propose a limit.' },
  governance: { riskOwner: 'risk-owner' },
});

const settings = createRiskSettings({
  appetite: { default: 9, byCategory: { safety: 4 } },
});

const risk = (patch: object = {}, record: Partial<RecordView> = {}) =>
  view('risk', {
    ...record,
    data: {
      title: 'Drift',
      category: 'legal',
      inherent: { likelihood: 4, impact: 4 },
      residual: { likelihood: 3, impact: 4 },
      ...patch,
    },
  });

const acceptance = (patch: Partial<RecordView> = {}) =>
  view('risk-acceptance', {
    subject: 'risk',
    approver: 'user:default/risk-owner',
    expiresAt: '2027-01-31T00:00:00.000Z',
    binding: {
      residualRating: 12,
      version: '3.2.0',
      intendedUseHash: intendedUseHash(entity),
      approverIsRiskOwner: true,
    },
    data: { justification: 'Bearable.' },
    ...patch,
  });

const registerOf = (...records: RecordView[]) =>
  toRiskRegister({ records, entity, settings, now: NOW });

const acceptanceOf = (...records: RecordView[]) =>
  registerOf(...records).risks[0].acceptance;

describe('the ratings of a register', () => {
  it('have steps, product and band', () => {
    expect(registerOf(risk()).risks[0]).toMatchObject({
      inherent: {
        likelihood: 4,
        impact: 4,
        rating: 16,
        band: { id: 'critical' },
      },
      residual: { likelihood: 3, impact: 4, rating: 12, band: { id: 'high' } },
      appetite: 9,
      aboveAppetite: true,
    });
  });

  it('have no steps where an external register states the product', () => {
    const [{ inherent, residual }] = registerOf(
      risk({ inherent: undefined, inherentRating: 10, residualRating: 3 }),
    ).risks;
    expect(inherent).toEqual({
      rating: 10,
      band: expect.objectContaining({ id: 'high' }),
    });
    // The steps count where there are both.
    expect(residual).toMatchObject({ likelihood: 3, impact: 4, rating: 12 });
  });

  it('are above every appetite where nobody rated', () => {
    expect(
      registerOf(risk({ inherent: undefined, residual: undefined })),
    ).toMatchObject({
      aboveAppetite: 1,
      byBand: { unrated: 1 },
      risks: [{ aboveAppetite: true, acceptance: { state: 'missing' } }],
    });
  });

  it('are held to the appetite of their category', () => {
    const residual = { likelihood: 1, impact: 5 };
    expect(registerOf(risk({ residual })).aboveAppetite).toBe(0);
    expect(
      registerOf(risk({ residual, category: 'safety' })).aboveAppetite,
    ).toBe(1);
  });
});

describe('the treatment of a risk', () => {
  it.each([
    ['none', {}],
    ['planned', { treatment: 'mitigate' }],
    ['planned', { treatment: 'mitigate', dueDate: '2026-11-23' }],
    ['overdue', { treatment: 'mitigate', dueDate: '2026-11-22' }],
    ['done', { treatment: 'mitigate', dueDate: '2026-11-22', treated: true }],
  ])('is %s for %j', (state, data) => {
    expect(registerOf(risk(data)).risks[0].treatment.state).toBe(state);
  });
});

describe('the acceptance of a risk', () => {
  it('is not needed within the appetite', () => {
    const small = risk({ residual: { likelihood: 1, impact: 4 } });
    expect(acceptanceOf(small)).toEqual({ state: 'not-needed' });
  });

  it('is not needed for a closed risk', () => {
    expect(acceptanceOf(risk({ status: 'closed' })).state).toBe('not-needed');
  });

  it('is needed for a small risk that is accepted', () => {
    const small = risk({
      residual: { likelihood: 1, impact: 2 },
      treatment: 'accept',
    });
    expect(acceptanceOf(small).state).toBe('missing');
  });

  it('is missing, requested, in force', () => {
    const submitted = acceptance({ state: 'submitted', approver: undefined });
    expect(acceptanceOf(risk()).state).toBe('missing');
    expect(acceptanceOf(risk(), submitted)).toMatchObject({
      state: 'requested',
      record: submitted,
    });
    expect(acceptanceOf(risk(), acceptance())).toMatchObject({
      state: 'in-force',
      expiresAt: '2027-01-31T00:00:00.000Z',
    });
  });

  it('is that of its own risk', () => {
    expect(acceptanceOf(risk(), acceptance({ subject: 'other' })).state).toBe(
      'missing',
    );
  });

  it.each<[string, object, string]>([
    [
      'the rating changed',
      { residualRating: 10 },
      'the rating was 10, now it is 12',
    ],
    [
      'the version changed',
      { version: '3.1.0' },
      'it was given for version 3.1.0, and 3.2.0 is declared',
    ],
    [
      'the intended use changed',
      { intendedUseHash: 'f'.repeat(64) },
      'the intended use has changed since',
    ],
    ['it names no version', { version: undefined }, 'it names no version'],
    [
      'it names no intended use',
      { intendedUseHash: undefined },
      'it names no intended use',
    ],
  ])('is outdated when %s', (_, bound, reason) => {
    const binding = { ...acceptance().binding, ...bound };
    expect(acceptanceOf(risk(), acceptance({ binding }))).toMatchObject({
      state: 'outdated',
      reason,
    });
  });

  it('lapses at the instant it states', () => {
    const expiresAt = '2026-11-23T12:00:00.000Z';
    expect(acceptanceOf(risk(), acceptance({ expiresAt }))).toMatchObject({
      state: 'lapsed',
      reason: 'it counted until 2026-11-23',
    });
  });

  it('lapses earlier where the control says for how long it counts', () => {
    const records = [risk(), acceptance()];
    const options = { records, entity, settings, now: NOW };
    const stateFor = (high: number) =>
      toRiskRegister({ ...options, acceptanceValidityDays: { high } }).risks[0]
        .acceptance;
    expect(stateFor(11)).toMatchObject({
      state: 'in-force',
      expiresAt: '2026-11-25T00:00:00.000Z',
    });
    expect(stateFor(10).state).toBe('in-force');
    expect(stateFor(9).state).toBe('lapsed');
  });

  it('is requested anew when it has lapsed', () => {
    expect(
      acceptanceOf(
        risk(),
        acceptance({ id: 'new', state: 'submitted', approver: undefined }),
        acceptance({ expiresAt: '2026-11-20T00:00:00.000Z' }),
      ),
    ).toMatchObject({ state: 'requested', record: { id: 'new' } });
  });

  it('counts of the risk owner alone, and never of the author', () => {
    const binding = { ...acceptance().binding, approverIsRiskOwner: false };
    const other = acceptance({ binding, approver: 'user:default/other' });
    const own = acceptance({ approver: 'user:default/author' });
    expect(acceptanceOf(risk(), other)).toMatchObject({
      state: 'missing',
      reason:
        'it is by user:default/other, who is not the risk owner or is its author',
    });
    expect(acceptanceOf(risk(), own).state).toBe('missing');
    expect(acceptanceOf(risk(), other, acceptance()).state).toBe('in-force');
    expect(acceptanceOf(risk(), acceptance({ binding })).state).toBe(
      'in-force',
    );
  });
});

describe('a register', () => {
  const register = registerOf(
    risk({ title: 'Closed', status: 'closed' }, { id: 'r1' }),
    risk(
      { title: 'Small', residual: { likelihood: 1, impact: 1 } },
      { id: 'r2' },
    ),
    risk({ title: 'B', controls: ['OPS-01'] }, { id: 'r3' }),
    risk({ title: 'A', controls: ['OPS-01', 'OPS-02'] }, { id: 'r4' }),
    risk({ title: 'Gone' }, { id: 'r5', state: 'withdrawn' }),
    risk({ title: 'Draft', residual: undefined }, { id: 'r6', state: 'draft' }),
    view('incident'),
  );

  it('shows open ones first, the highest first', () => {
    expect(register.risks.map(({ title }) => title)).toEqual([
      'Draft',
      'A',
      'B',
      'Small',
      'Closed',
    ]);
  });

  it('counts open ones', () => {
    const { open, aboveAppetite, byBand } = register;
    expect({ open, aboveAppetite, byBand }).toEqual({
      open: 4,
      aboveAppetite: 3,
      byBand: { unrated: 1, high: 2, low: 1 },
    });
  });

  it('links risks to controls, and controls to risks', () => {
    expect(register.risks[1].controls).toEqual(['OPS-01', 'OPS-02']);
    expect(register.byControl).toEqual({
      'OPS-01': ['r4', 'r3'],
      'OPS-02': ['r4'],
    });
  });
});
