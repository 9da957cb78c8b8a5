import { toGovernanceRecord } from '../evaluation';
import { aiSystem } from '../evaluation/__testUtils__';
import { iso42001Pack } from '../packs';
import { RecordView } from '../schema/types';
import { view } from './__testUtils__/records';
import { acceptanceValidityOf, countRisks } from './countRisks';
import { createRiskSettings } from './createRiskSettings';
import { intendedUseHash } from './intendedUseHash';
import { isHighRating } from './matrix';
import { toRiskRegister } from './toRiskRegister';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');

const entity = aiSystem({
  version: '3.2.0',
  risk: { class: 'high' },
  governance: { riskOwner: 'risk-owner' },
});

const settings = createRiskSettings({});

const risk = (
  id: string,
  data: object = {},
  record: Partial<RecordView> = {},
) =>
  view('risk', {
    id,
    ...record,
    data: {
      title: id,
      category: 'legal',
      inherent: { likelihood: 5, impact: 5 },
      residual: { likelihood: 3, impact: 4 },
      ...data,
    },
  });

const acceptance = (subject: string, patch: Partial<RecordView> = {}) =>
  view('risk-acceptance', {
    id: `acceptance of ${subject}`,
    subject,
    approver: 'user:default/risk-owner',
    expiresAt: '2026-12-01T00:00:00.000Z',
    binding: {
      residualRating: 12,
      version: '3.2.0',
      intendedUseHash: intendedUseHash(entity),
      approverIsRiskOwner: true,
    },
    ...patch,
  });

const count = (records: RecordView[], now = NOW) =>
  countRisks({ records, entity, settings, now });

describe('counts of open risks', () => {
  it('are not upset by instants that do not exist', () => {
    const odd = '2026-02-30T00:00:00Z';
    const { counts, ...changes } = count([
      risk('A'),
      risk('B', {}, { effectiveAt: odd }),
      acceptance('A', { expiresAt: odd }),
    ]);
    expect(counts).toMatchObject({ open: 1, aboveAppetite: 1 });
    expect(Object.values(changes).some(Number.isNaN)).toBe(false);
  });

  it('are none without records, and change never', () => {
    expect(count([view('attestation')])).toEqual({
      counts: {
        open: 0,
        openHigh: 0,
        aboveAppetite: 0,
        overdueTreatments: 0,
        openIncidents: 0,
      },
    });
  });

  it.each([
    ['the residual rating is high', {}, 1],
    [
      'it is as high as the band begins',
      { residual: { likelihood: 2, impact: 5 } },
      1,
    ],
    ['it is just below', { residual: { likelihood: 3, impact: 3 } }, 0],
    [
      'there is only an inherent rating that is high',
      { residual: undefined },
      1,
    ],
    [
      'there is only an inherent rating that is low',
      { residual: undefined, inherent: { likelihood: 1, impact: 4 } },
      0,
    ],
    ['nobody rated it', { residual: undefined, inherent: undefined }, 1],
    ['it is closed', { status: 'closed' }, 0],
  ])('say of high ones, when %s', (_, data, openHigh) => {
    expect(count([risk('r', data)]).counts.openHigh).toBe(openHigh);
  });

  it.each(['draft', 'rejected', 'withdrawn', 'superseded'] as const)(
    'leave out what is %s',
    state => {
      const { counts } = count([
        risk('r', {}, { state }),
        view('incident', { state }),
      ]);
      expect([counts.open, counts.openIncidents]).toEqual([0, 0]);
    },
  );

  it('count a risk above the appetite until it is accepted', () => {
    expect(count([risk('r')]).counts.aboveAppetite).toBe(1);
    expect(count([risk('r'), acceptance('r')]).counts.aboveAppetite).toBe(0);
    const outdated = { binding: { residualRating: 10 } };
    expect(
      count([risk('r'), acceptance('r', outdated)]).counts.aboveAppetite,
    ).toBe(1);
  });

  it('count an acceptance to the instant at which it lapses', () => {
    const records = [risk('r'), acceptance('r')];
    const lapse = Date.parse('2026-12-01T00:00:00.000Z');
    expect(count(records).nextChangeAt).toBe(lapse);
    expect(count(records, lapse - 1).counts.aboveAppetite).toBe(0);
    const after = count(records, lapse);
    expect(after.counts.aboveAppetite).toBe(1);
    expect(after.nextChangeAt).toBeUndefined();
  });

  it('count an acceptance no longer than its control says', () => {
    const { nextChangeAt } = countRisks({
      records: [risk('r'), acceptance('r')],
      entity,
      settings,
      acceptanceValidityDays: { high: 15 },
      now: NOW,
    });
    expect(nextChangeAt).toBe(Date.parse('2026-11-29T00:00:00.000Z'));
  });

  it('count a treatment as overdue when the day it is due on is over', () => {
    const records = [
      risk('r', { treatment: 'mitigate', dueDate: '2026-11-25' }),
      risk('done', {
        treatment: 'avoid',
        dueDate: '2026-01-01',
        treated: true,
      }),
      risk('closed', {
        treatment: 'avoid',
        dueDate: '2026-01-01',
        status: 'closed',
      }),
    ];
    const due = Date.parse('2026-11-26T00:00:00.000Z');
    expect(count(records).nextChangeAt).toBe(due);
    expect(count(records, due - 1).counts.overdueTreatments).toBe(0);
    expect(count(records, due).counts.overdueTreatments).toBe(1);
  });

  it('count incidents until they are closed', () => {
    const { counts } = count([
      view('incident', { id: 'a', data: { status: 'open' } }),
      view('incident', { id: 'b' }),
      view('incident', { id: 'c', data: { status: 'closed' } }),
    ]);
    expect(counts.openIncidents).toBe(2);
  });

  it('begin to count a record at its own instant', () => {
    const effectiveAt = '2026-11-24T00:00:00.000Z';
    const from = Date.parse(effectiveAt);
    const records = [risk('r', {}, { effectiveAt })];
    expect(count(records)).toMatchObject({
      counts: { open: 0 },
      nextChangeAt: from,
    });
    expect(count(records, from - 1).counts.open).toBe(0);
    expect(count(records, from).counts.open).toBe(1);
  });

  it('are the same of what the API shows and of what the evaluator reads', () => {
    const records = [
      risk('r'),
      acceptance('r'),
      risk('unrated', { residual: undefined }),
      risk('overdue', { treatment: 'mitigate', dueDate: '2026-11-01' }),
      view('incident'),
    ];
    const evaluated = countRisks({
      records: records.map(toGovernanceRecord).reverse(),
      entity,
      settings,
      now: NOW,
    });
    expect(evaluated).toEqual(count(records));
    const register = toRiskRegister({ records, entity, settings, now: NOW });
    expect(evaluated.counts.open).toBe(register.open);
  });
});

describe('the acceptance that decides', () => {
  it('is the latest, in whatever order the records come', () => {
    const older = acceptance('r', {
      id: 'older',
      effectiveAt: '2026-11-01T00:00:00.000Z',
      expiresAt: '2026-11-20T00:00:00.000Z',
    });
    for (const acceptances of [
      [older, acceptance('r')],
      [acceptance('r'), older],
    ]) {
      const { counts } = count([risk('r'), ...acceptances]);
      expect(counts.aboveAppetite).toBe(0);
    }
  });

  it('counts as long as the control of the pack says', () => {
    expect(acceptanceValidityOf(iso42001Pack)).toEqual(
      iso42001Pack.controls.find(({ id }) => id === 'RSK-06')!.validityDays,
    );
    expect(acceptanceValidityOf({ ...iso42001Pack, controls: [] })).toBe(
      undefined,
    );
  });
});

describe('a high rating', () => {
  it.each([
    [['low', 'moderate', 'high', 'critical'], 3],
    [['high', 'worse', 'worst'], 1],
    [['green', 'red'], 2],
    [['a', 'b', 'c'], 3],
    [['a', 'b', 'c', 'd', 'e'], 4],
  ])('of the bands %j begins with number %d', (ids, first) => {
    const bands = ids.map((id, index) => ({ id, title: id, from: index + 1 }));
    const high = bands.filter(({ from }) =>
      isHighRating({ settings: { bands }, rating: from }),
    );
    expect(high[0].from).toBe(first);
    expect(high).toHaveLength(bands.length - first + 1);
  });
});
