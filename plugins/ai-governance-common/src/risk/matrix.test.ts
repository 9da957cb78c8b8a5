import { defaultRiskSettings } from './defaultRiskSettings';
import { appetiteOf, bandOf } from './matrix';
import { rateRisk } from './rateRisk';

describe('rateRisk', () => {
  it('multiplies', () => {
    expect(rateRisk({ likelihood: 3, impact: 4 })).toBe(12);
  });

  it.each([undefined, null, 12, '3x4', [3, 4], {}, { likelihood: 3 }])(
    'rates nothing that is no rating: %j',
    value => {
      expect(rateRisk(value)).toBeUndefined();
    },
  );
});

describe('bandOf', () => {
  it.each([
    [1, 'low'],
    [4, 'low'],
    [5, 'moderate'],
    [9, 'moderate'],
    [10, 'high'],
    [15, 'high'],
    [16, 'critical'],
    [25, 'critical'],
  ])('puts %d into %s', (rating, id) => {
    expect(bandOf({ settings: defaultRiskSettings, rating }).id).toBe(id);
  });
});

describe('appetiteOf', () => {
  const settings = {
    appetite: {
      default: 9,
      byCategory: { safety: 4, legal: 12 },
      byClass: { high: 6, limited: 8, minimal: 12 },
    },
  };

  it.each([
    ['legal', 'minimal', 9],
    ['legal', 'limited', 8],
    ['legal', 'high', 6],
    ['safety', 'minimal', 4],
    ['safety', 'high', 4],
    ['environment', 'minimal', 9],
  ])('is the lowest of %s, %s and all: %d', (category, riskClass, expected) => {
    expect(appetiteOf({ settings, category, riskClass })).toBe(expected);
  });

  it.each(['unclassified', undefined])(
    'holds class %s to the lowest of all classes',
    riskClass => {
      expect(appetiteOf({ settings, category: 'legal', riskClass })).toBe(6);
    },
  );

  it('holds class prohibited to what high is held to', () => {
    expect(
      appetiteOf({ settings, category: 'legal', riskClass: 'prohibited' }),
    ).toBe(6);
  });

  it('holds a risk of no category to the lowest of all categories', () => {
    expect(appetiteOf({ settings, riskClass: 'minimal' })).toBe(4);
  });

  it('is the one for all where nothing else is set', () => {
    expect(appetiteOf({ settings: defaultRiskSettings })).toBe(9);
  });
});
