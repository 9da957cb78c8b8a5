import { endOfDay, startOfDay, toDay, today } from '../../../lib/calendarDay';
import { datesOf } from './datesOf';

const base = {
  effectiveAt: startOfDay('2026-01-05')!,
  expiresAt: endOfDay('2027-01-31'),
};

describe('datesOf', () => {
  it('says nothing of what stayed', () => {
    expect(
      datesOf({ base, effectiveOn: '2026-01-05', expiresOn: '2027-01-31' }),
    ).toEqual({});
    expect(datesOf({ effectiveOn: '', expiresOn: '' })).toEqual({});
  });

  it('takes away what was emptied', () => {
    expect(datesOf({ base, effectiveOn: '', expiresOn: '' })).toEqual({
      effectiveAt: null,
      expiresAt: null,
    });
  });

  it('names what changed, to this day too', () => {
    expect(
      datesOf({ base, effectiveOn: today(), expiresOn: '2027-02-28' }),
    ).toEqual({
      effectiveAt: startOfDay(today()),
      expiresAt: endOfDay('2027-02-28'),
    });
    expect(toDay(endOfDay('2027-02-28'))).toBe('2027-02-28');
  });

  it('lets a new record of today count from the instant of writing', () => {
    expect(datesOf({ effectiveOn: today(), expiresOn: '2027-02-28' })).toEqual({
      expiresAt: endOfDay('2027-02-28'),
    });
    expect(datesOf({ effectiveOn: '2026-01-05', expiresOn: '' })).toEqual({
      effectiveAt: startOfDay('2026-01-05'),
    });
  });
});
