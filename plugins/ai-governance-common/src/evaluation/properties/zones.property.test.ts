import fc from 'fast-check';
import { Calendar } from '../../lib/Calendar';
import { DAY } from '../../lib/time';
import { Change, changed, completeSystem, NOW, record } from '../__testUtils__';
import { assertProperty } from '../__testUtils__/assertProperty';
import { evaluate } from '../evaluate';

const zones = fc.constantFrom(
  'UTC',
  'Etc/GMT+12',
  'Etc/GMT-14',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Beirut',
);

/** Days ahead, over both nights in which the clocks change. */
const ahead = fc.integer({ min: 2, max: 400 });
const dayAfter = (days: number) =>
  new Date(NOW + days * DAY).toISOString().slice(0, 10);

const resultAt = (
  control: string,
  now: number,
  timeZone: string,
  change: Change,
) =>
  evaluate(
    changed(completeSystem(), { policy: { timeZone } }, change, { now }),
  ).controls.find(({ controlId }) => controlId === control)!;

describe('a day in the zone of the organisation', () => {
  it('is waived to its end, and is the day that is told', () => {
    assertProperty(
      fc.property(zones, ahead, (zone, days) => {
        const expiresAt = dayAfter(days);
        const end = Calendar.of(zone).endOf(expiresAt);
        const waived: Change = {
          spec: { documentation: { aibom: undefined } },
          moreRecords: [
            record('waiver', {
              subject: 'DOC-02',
              expiresAt,
              data: { reason: 'The build tool comes in spring.' },
            }),
          ],
        };
        const last = resultAt('DOC-02', end - 1, zone, waived);
        expect(last.state).toBe('waived');
        expect(last.reason).toContain(`Waived until ${expiresAt} by`);
        expect(last.nextChangeAt).toBe(new Date(end).toISOString());
        expect(resultAt('DOC-02', end, zone, waived).state).toBe('fail');
      }),
      60,
    );
  });

  it('begins a record that counts from it', () => {
    assertProperty(
      fc.property(zones, ahead, (zone, days) => {
        const effectiveAt = dayAfter(days);
        const start = Calendar.of(zone).startOf(effectiveAt);
        const change = { records: { dpia: { effectiveAt } } };
        expect(resultAt('IMP-03', start - 1, zone, change).state).toBe('fail');
        const first = resultAt('IMP-03', start, zone, change);
        expect(first.state).toBe('pass');
        expect(first.reason).toContain(effectiveAt);
      }),
      60,
    );
  });

  it('is overdue when it is over', () => {
    assertProperty(
      fc.property(zones, ahead, (zone, days) => {
        const dueDate = dayAfter(days);
        const end = Calendar.of(zone).endOf(dueDate);
        const change = {
          records: {
            risk: { data: { dueDate } },
            'risk-acceptance': { expiresAt: dayAfter(900) },
          },
        };
        expect(resultAt('RSK-05', end - 1, zone, change).state).toBe('pass');
        const late = resultAt('RSK-05', end, zone, change);
        expect(late.state).toBe('fail');
        expect(late.reason).toContain(`was due on ${dueDate}`);
      }),
      60,
    );
  });
});

describe('the report of an incident', () => {
  const incident = (data: object): Change => ({
    spec: { jurisdictions: ['EU'], roles: ['provider'] },
    records: {
      incident: {
        data: {
          severity: 'serious',
          status: 'open',
          dueDate: '2027-06-30',
          awareAt: '2026-11-08',
          reportedAt: undefined,
          ...data,
        },
      },
    },
  });
  const at = (text: string) => Date.parse(text);

  it('is in time on the whole of its last day', () => {
    const open = incident({});
    const state = (now: string, zone: string) =>
      resultAt('OPS-05', at(now), zone, open).state;
    expect(state('2026-11-23T00:00:00Z', 'UTC')).toBe('pass');
    expect(state('2026-11-23T23:59:59Z', 'UTC')).toBe('pass');
    expect(state('2026-11-24T00:00:00Z', 'UTC')).toBe('fail');
    expect(state('2026-11-23T22:59:59Z', 'Europe/Berlin')).toBe('pass');
    expect(state('2026-11-23T23:00:00Z', 'Europe/Berlin')).toBe('fail');
    expect(state('2026-11-24T04:59:59Z', 'America/New_York')).toBe('pass');
  });

  it('that was made on the last day was in time, on the next it was not', () => {
    const made = (reportedAt: string) =>
      resultAt('OPS-05', at('2026-12-01T00:00:00Z'), 'Europe/Berlin', {
        ...incident({ reportedAt }),
      }).state;
    expect(made('2026-11-23')).toBe('pass');
    expect(made('2026-11-23T22:30:00Z')).toBe('pass');
    expect(made('2026-11-24')).toBe('fail');
    expect(made('2026-11-23T23:30:00Z')).toBe('fail');
  });
});
