import { fairnessDifference, fairnessRatio } from './fairness';

/**
 * The example of question 11 of the Questions and Answers on the Uniform Guidelines
 * (44 FR 11996, 1979): 48 of 80 and 12 of 40 are hired, an impact ratio of a half.
 */
const hired = new Map([
  ['white', 48 / 80],
  ['black', 12 / 40],
]);

describe('fairness', () => {
  it.each<[Map<string, number>, string | undefined, number, number]>([
    [hired, undefined, 0.5, 0.3],
    [hired, 'white', 0.5, 0.3],
    [hired, 'black', 2, 0.3],
    [new Map([...hired, ['asian', 0.45]]), 'asian', 0.3 / 0.45, 0.15],
    [new Map(Object.entries({ a: 0, b: 0 })), undefined, 1, 0],
    [new Map(Object.entries({ a: 0, b: 0.2 })), 'a', Infinity, 0.2],
    [hired, 'other', NaN, NaN],
    [new Map([['white', 0.6]]), undefined, NaN, NaN],
    [new Map(Object.entries({ a: -1, b: 1 })), undefined, NaN, 2],
  ])('compares groups %#', (values, reference, ratio, difference) => {
    const to12 = (value: number) => value.toFixed(12);
    expect(to12(fairnessRatio(values, reference))).toBe(to12(ratio));
    expect(to12(fairnessDifference(values, reference))).toBe(to12(difference));
  });
});
