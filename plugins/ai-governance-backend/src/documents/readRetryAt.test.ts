import { isUsedUp, readRetryAt } from './readRetryAt';

const NOW = Date.UTC(2026, 10, 24, 12);
const SECOND = 1000;
const DAY = 86_400 * SECOND;

describe('when a host wants to be asked again', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '120' }, NOW + 120 * SECOND],
    [
      'a date',
      { 'retry-after': 'Tue, 24 Nov 2026 12:05:00 GMT' },
      NOW + 300 * SECOND,
    ],
    [
      'a date that is past',
      { 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' },
      NOW,
    ],
    ['a week', { 'retry-after': '604800' }, NOW + DAY],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    [
      'a reset since the epoch, as GitHub gives it',
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(NOW / 1000 + 90),
      },
      NOW + 90 * SECOND,
    ],
    [
      'a reset in seconds from now',
      { 'ratelimit-remaining': '0', 'ratelimit-reset': '45' },
      NOW + 45 * SECOND,
    ],
    [
      'a reset in one header',
      { ratelimit: 'limit=100, remaining=0, reset=50' },
      NOW + 50 * SECOND,
    ],
    [
      'a structured header',
      { ratelimit: '"default";r=0;t=30' },
      NOW + 30 * SECOND,
    ],
    [
      'a reset while requests are left',
      { 'x-ratelimit-remaining': '10', 'x-ratelimit-reset': '90' },
      undefined,
    ],
    [
      'both, of which the plainer counts',
      {
        'retry-after': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '90',
      },
      NOW + 5 * SECOND,
    ],
    ['nothing', {}, undefined],
  ])('is read from %s', (_, headers, expected) => {
    expect(readRetryAt(new Map(Object.entries(headers)), NOW)).toBe(expected);
  });

  it('is no matter while requests are left', () => {
    expect(isUsedUp(new Map([['x-ratelimit-remaining', '0']]))).toBe(true);
    expect(isUsedUp(new Map([['x-ratelimit-remaining', '1']]))).toBe(false);
    expect(isUsedUp(new Map())).toBe(false);
  });
});
