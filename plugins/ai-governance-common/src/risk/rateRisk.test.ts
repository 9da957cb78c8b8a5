import { ratingOf } from './rateRisk';

describe('ratingOf', () => {
  it.each([
    ['its steps', { inherent: { likelihood: 4, impact: 5 } }, 20],
    [
      'its steps, whatever number is stated',
      { inherent: { likelihood: 2, impact: 3 }, inherentRating: 20 },
      6,
    ],
    ['the number that is stated without steps', { inherentRating: 12 }, 12],
    [
      'the number beside half a rating',
      { inherent: { impact: 5 }, inherentRating: 12 },
      12,
    ],
    ['nothing where nobody rated it', {}, undefined],
    ['nothing where the number is text', { inherentRating: '12' }, undefined],
  ])('is by %s', (_, data, rating) => {
    expect(ratingOf(data, 'inherent')).toBe(rating);
  });
});
