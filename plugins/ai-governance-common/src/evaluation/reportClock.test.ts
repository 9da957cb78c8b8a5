import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { reportDaysOf, reportDueAt } from './reportClock';

const reportDays = { serious: 15, death: 10, widespread: 2 };
const effectiveAt = '2026-11-13T12:00:00.000Z';

describe('reportDueAt', () => {
  it.each([
    ['serious', '2026-11-29T00:00:00.000Z'],
    ['death', '2026-11-24T00:00:00.000Z'],
    ['widespread', '2026-11-16T00:00:00.000Z'],
    ['major', undefined],
    ['toString', undefined],
  ])('runs from the record for %s', (severity, due) => {
    const data = { severity };
    expect(reportDueAt({ data, effectiveAt, reportDays })).toBe(due);
  });

  it('runs from the day on which it was known', () => {
    const data = { severity: 'widespread', awareAt: '2026-11-01' };
    expect(reportDueAt({ data, effectiveAt, reportDays })).toBe(
      '2026-11-04T00:00:00.000Z',
    );
  });

  it.each([
    ['Europe/Berlin', '2026-11-03T23:00:00.000Z'],
    ['America/New_York', '2026-11-04T05:00:00.000Z'],
  ])('ends with the last day in %s', (timeZone, due) => {
    const data = { severity: 'widespread', awareAt: '2026-11-01' };
    expect(reportDueAt({ data, effectiveAt, reportDays, timeZone })).toBe(due);
  });

  it('has no end from an odd day', () => {
    const data = { severity: 'death', awareAt: 'in spring' };
    expect(reportDueAt({ data, effectiveAt, reportDays })).toBeUndefined();
  });
});

describe('reportDaysOf', () => {
  it('reads the clocks of a pack', () => {
    expect(reportDaysOf(iso42001Pack)).toEqual(reportDays);
  });

  it('finds the ones of the law where the pack states none', () => {
    const controls = iso42001Pack.controls
      .filter(({ id }) => id === 'OPS-05')
      .map(control => ({
        ...control,
        check: { allOf: [{ rule: 'incidents-handled' }] },
      }));
    expect(reportDaysOf({ ...iso42001Pack, controls })).toEqual(reportDays);
  });

  it('finds none in a pack without a control on incidents', () => {
    expect(reportDaysOf({ ...iso42001Pack, controls: [] })).toBeUndefined();
  });
});
