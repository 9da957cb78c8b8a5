import { Calendar } from '../lib/Calendar';
import { DAY, parseDuration } from '../lib/time';
import { euAiActPack } from '../packs/shipped/euAiActPack.generated';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { changed, completeSystem } from './__testUtils__';
import { evaluate } from './evaluate';

const utc = Calendar.of('UTC');

/** Days from each day of four years to the same day six months later. */
const lengths = Array.from({ length: 4 * 366 }, (_, index) => {
  const from = Date.parse('2026-01-01') + index * DAY;
  // The day on which it begins is not counted, and the last one counts in full.
  const end = utc.after(from, parseDuration('P6M')!)! - DAY;
  return (end - from) / DAY;
});

/** Regulation (EU) 2024/1689 Art. 19(1) and 26(6): logs are kept for six months at least. */
describe('six months of logs, in days', () => {
  const longest = Math.max(...lengths);

  it('are as many as six months can have', () => {
    expect(Math.min(...lengths)).toBe(181);
    expect(longest).toBe(184);
  });

  it.each([
    ['OPS-04', iso42001Pack],
    ['EU-LOG-01', euAiActPack],
  ])('are what %s asks for', (id, pack) => {
    const stateFor = (retentionDays: number) =>
      evaluate(
        changed(completeSystem(), {
          pack,
          spec: { jurisdictions: ['DE'], logging: { retentionDays } },
        }),
      ).controls.find(({ controlId }) => controlId === id)!.state;
    expect(stateFor(longest)).toBe('pass');
    expect(stateFor(longest - 1)).toBe('fail');
  });
});
