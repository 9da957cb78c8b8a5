import fc from 'fast-check';
import { DAY, formatInstant } from '../../lib/time';
import {
  Change,
  changed,
  completeSystem,
  dayOf,
  NOW,
  record,
} from '../__testUtils__';
import { assertProperty } from '../__testUtils__/assertProperty';
import { evaluate } from '../evaluate';

const resultAt = (control: string, now: number, ...changes: Change[]) =>
  evaluate(changed(completeSystem(), ...changes, { now })).controls.find(
    ({ controlId }) => controlId === control,
  )!;

const stateAt = (control: string, now: number, ...changes: Change[]) =>
  resultAt(control, now, ...changes).state;

/** Instants since the last significant change, to the millisecond. */
const recorded = fc.integer({ min: NOW - 60 * DAY, max: NOW });

const dated =
  (...ids: string[]) =>
  (effectiveAt: string): Change => ({
    records: Object.fromEntries(ids.map(id => [id, { effectiveAt }])),
  });
const measured =
  (metric: string) =>
  (measuredAt: string): Change => ({
    metrics: { [metric]: { measuredAt } },
  });

const limitedClass: Change = { spec: { risk: { class: 'limited' } } };

/** First instant after the last of some days, in UTC. */
const endAfter = (from: number, days: number) =>
  (Math.floor(from / DAY) + days + 1) * DAY;

/** Control, days of validity, what is dated, and what else is different. */
const AGEING: Array<[string, number, (instant: string) => Change, Change?]> = [
  ['INV-02', 90, dated('attestation')],
  ['RSK-03', 365, dated('art6-derogation'), limitedClass],
  ['RSK-04', 180, dated('risk-assessment')],
  ['RSK-04', 365, dated('risk-assessment'), limitedClass],
  ['IMP-01', 365, dated('impact-assessment')],
  ['IMP-02', 365, dated('fria')],
  ['IMP-03', 365, dated('dpia')],
  ['DAT-03', 180, dated('data-quality', 'data-quality-testing')],
  ['VAL-01', 365, measured('auc')],
  ['VAL-02', 365, measured('parity')],
  ['VAL-03', 365, dated('security-test')],
  ['DEP-02', 365, dated('rollback-drill')],
  ['OPS-02', 2, measured('psi')],
  ['OPS-03', 60, measured('parity')],
  ['OPS-07', 90, dated('governance-review')],
  ['USE-01', 365, dated('oversight-training')],
  ['TPR-01', 365, dated('supplier-assessment')],
];

/** Every other measurement is taken again in time. */
const refreshed = (now: number, change: Change): Change => ({
  metrics: Object.fromEntries(
    ['auc', 'psi', 'parity']
      .filter(metric => !Object.keys(change.metrics ?? {}).includes(metric))
      .map(metric => [metric, { measuredAt: formatInstant(now - 1) }]),
  ),
});

describe('expiry', () => {
  it.each(AGEING)(
    '%s is good for %d days, to the end of the last',
    (control, days, date, also = {}) => {
      assertProperty(
        fc.property(recorded, from => {
          const expiry = endAfter(from, days);
          const change = date(formatInstant(from));
          const changes = (now: number) => [
            also,
            refreshed(now, change),
            change,
          ];
          expect(
            resultAt(control, expiry - 1, ...changes(expiry - 1)),
          ).toMatchObject({
            state: 'pass',
            expiring: true,
            nextChangeAt: formatInstant(expiry),
          });
          expect(stateAt(control, expiry, ...changes(expiry))).toBe('expired');
        }),
        20,
      );
    },
  );

  it('comes on the instant that an acceptance or an exception states', () => {
    assertProperty(
      fc.property(fc.integer({ min: 1, max: 100 * DAY }), length => {
        const expiry = NOW + length;
        const expiresAt = formatInstant(expiry);
        const acceptance = { records: { 'risk-acceptance': { expiresAt } } };
        expect(stateAt('RSK-06', expiry - 1, acceptance)).toBe('pass');
        expect(stateAt('RSK-06', expiry, acceptance)).toBe('expired');
        const exception: Change = {
          spec: { registrations: [] },
          moreRecords: [
            record('registration-not-required', {
              expiresAt,
              data: { reason: 'Pilot.' },
            }),
          ],
        };
        expect(stateAt('TRN-03', expiry - 1, exception)).toBe('pass');
        expect(stateAt('TRN-03', expiry, exception)).toBe('expired');
      }),
      20,
    );
  });

  it('ends a waiver on the instant that it states', () => {
    assertProperty(
      fc.property(fc.integer({ min: 1, max: 100 * DAY }), length => {
        const expiry = NOW + length;
        const waived: Change = {
          spec: { documentation: { aibom: undefined } },
          moreRecords: [
            record('waiver', {
              subject: 'DOC-02',
              expiresAt: formatInstant(expiry),
              data: { reason: 'The build tool comes in spring.' },
            }),
          ],
        };
        expect(resultAt('DOC-02', expiry - 1, waived)).toMatchObject({
          state: 'waived',
          nextChangeAt: formatInstant(expiry),
        });
        expect(stateAt('DOC-02', expiry, waived)).toBe('fail');
      }),
      20,
    );
  });

  it('counts a due date in full', () => {
    assertProperty(
      fc.property(fc.integer({ min: 1, max: 100 }), days => {
        const dueDate = dayOf(formatInstant(NOW + days * DAY));
        const overdue = Date.parse(dueDate) + DAY;
        const change = { records: { risk: { data: { dueDate } } } };
        expect(stateAt('RSK-05', overdue - 1, change)).toBe('pass');
        expect(stateAt('RSK-05', overdue, change)).toBe('fail');
      }),
      20,
    );
  });

  it('lets a date of the future count from that day', () => {
    const change = { spec: { risk: { classifiedOn: '2026-12-01' } } };
    const day = Date.parse('2026-12-01');
    expect(stateAt('RSK-01', day - 1, change)).toBe('fail');
    expect(stateAt('RSK-01', day, change)).toBe('pass');
  });

  it('lets a record of the future count from its instant', () => {
    const start = NOW + 5 * DAY;
    const change = dated('dpia')(formatInstant(start));
    expect(resultAt('IMP-03', start - 1, change)).toMatchObject({
      state: 'fail',
      code: 'missing',
      nextChangeAt: formatInstant(start),
    });
    expect(stateAt('IMP-03', start, change)).toBe('pass');
  });
});

describe('the warning window', () => {
  const flagged = (now: number, date: Change, policy = {}) =>
    resultAt('IMP-01', now, date, { policy }).expiring;

  it('opens 30 days before, to the millisecond', () => {
    const expiry = endAfter(NOW, 365);
    const change = dated('impact-assessment')(formatInstant(NOW));
    expect(flagged(expiry - 30 * DAY - 1, change)).toBeUndefined();
    expect(flagged(expiry - 30 * DAY, change)).toBe(true);
  });

  it('is never more than a tenth of the validity', () => {
    const change = dated('impact-assessment')(formatInstant(NOW));
    const policy = { warningDays: 100 };
    const expiry = endAfter(NOW, 365);
    const window = (expiry - NOW) / 10;
    expect(flagged(expiry - window - 1, change, policy)).toBeUndefined();
    expect(flagged(expiry - window, change, policy)).toBe(true);
  });
});
