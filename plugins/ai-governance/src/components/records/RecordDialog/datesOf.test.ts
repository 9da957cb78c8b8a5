import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { today } from '../../../lib/calendarDay';
import { datesOf, daysOf } from './datesOf';

const base = { effectiveAt: '2026-01-05', expiresAt: '2027-01-31' };

describe.each(['UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'Europe/Berlin'])(
  'datesOf in %s',
  zone => {
    const calendar = Calendar.of(zone);

    it('says nothing of what stayed', () => {
      const same = { effectiveOn: '2026-01-05', expiresOn: '2027-01-31' };
      expect(datesOf({ base, ...same, calendar })).toEqual({});
      expect(datesOf({ effectiveOn: '', expiresOn: '', calendar })).toEqual({});
    });

    it('takes away what was emptied', () => {
      expect(
        datesOf({ base, effectiveOn: '', expiresOn: '', calendar }),
      ).toEqual({ effectiveAt: null, expiresAt: null });
    });

    it('names the days that changed, to this one too', () => {
      const now = today(calendar);
      expect(
        datesOf({ base, effectiveOn: now, expiresOn: '2027-02-28', calendar }),
      ).toEqual({ effectiveAt: now, expiresAt: '2027-02-28' });
    });

    it('lets a new record of today count from the instant of writing', () => {
      const effectiveOn = today(calendar);
      expect(
        datesOf({ effectiveOn, expiresOn: '2027-02-28', calendar }),
      ).toEqual({ expiresAt: '2027-02-28' });
      expect(
        datesOf({ effectiveOn: '2026-01-05', expiresOn: '', calendar }),
      ).toEqual({ effectiveAt: '2026-01-05' });
    });
  },
);

describe('daysOf', () => {
  it('shows instants as days of the organisation, and the last day of an end', () => {
    const record = {
      effectiveAt: '2026-01-05T23:30:00.000Z',
      expiresAt: '2027-01-31T23:00:00.000Z',
    };
    expect(daysOf(record, Calendar.of('Europe/Berlin'))).toEqual({
      effectiveOn: '2026-01-06',
      expiresOn: '2027-01-31',
    });
    expect(daysOf(record, Calendar.of('America/New_York'))).toEqual({
      effectiveOn: '2026-01-05',
      expiresOn: '2027-01-31',
    });
  });
});
