import { resolveRelativeDates } from './relativeDates';

const NOW = Date.parse('2026-03-01T15:30:00Z');

describe('resolveRelativeDates', () => {
  it.each([
    ['0 days ago', '2026-03-01'],
    ['1 day ago', '2026-02-28'],
    ['400 days ago', '2025-01-25'],
    ['in 1 day', '2026-03-02'],
    ['in 45 days', '2026-04-15'],
  ])('reads %s', (text, day) => {
    expect(resolveRelativeDates(text, NOW)).toBe(day);
  });

  it('reaches into lists and objects', () => {
    expect(
      resolveRelativeDates(
        { actions: [{ dueDate: 'in 2 days', weight: 3 }], none: null },
        NOW,
      ),
    ).toEqual({ actions: [{ dueDate: '2026-03-03', weight: 3 }], none: null });
  });

  it('leaves other texts alone', () => {
    const text = 'Planners told 3 days ago, by letter';
    expect(resolveRelativeDates(text, NOW)).toBe(text);
  });
});
