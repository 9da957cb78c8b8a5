import { Settings } from 'luxon';
import { mockApi } from '../__testUtils__/api';
import { renderView } from '../__testUtils__/render';
import { Format, useFormat } from './useFormat';

/** What an app of an organisation writes. */
async function formatIn(timeZone: string): Promise<Format> {
  let format: Format | undefined;
  const Writer = () => {
    format = useFormat();
    return null;
  };
  await renderView(<Writer />, { api: mockApi(), timeZone });
  return format!;
}

describe.each(['America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati'])(
  'days for a reader in %s',
  readersZone => {
    beforeEach(() => {
      Settings.defaultZone = readersZone;
    });
    afterEach(() => {
      Settings.defaultZone = 'system';
    });

    it.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Etc/GMT+12'])(
      'are those that were entered, in an organisation in %s',
      async timeZone => {
        const format = await formatIn(timeZone);
        expect(format.day('2026-11-10')).toBe('Nov 10, 2026');
        expect(format.end('2026-12-31').date).toBe('Dec 31, 2026');
      },
    );

    it('are those of the organisation where an instant is shown', async () => {
      const instant = '2026-11-10T23:30:00.000Z';
      expect((await formatIn('UTC')).day(instant)).toBe('Nov 10, 2026');
      const berlin = await formatIn('Europe/Berlin');
      expect(berlin.day(instant)).toBe('Nov 11, 2026');
      const end = '2026-12-31T23:00:00.000Z';
      expect(berlin.end(end).date).toBe('Dec 31, 2026');
    });

    it('leave an instant to the clock of the reader', async () => {
      const instant = '2026-11-10T12:00:00.000Z';
      const time = {
        'America/New_York': '7:00',
        'Europe/Berlin': '1:00',
        'Pacific/Kiritimati': '2:00',
      }[readersZone];
      expect((await formatIn('Asia/Tokyo')).instant(instant)).toContain(time);
    });
  },
);
