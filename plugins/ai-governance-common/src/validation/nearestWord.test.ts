import {
  COMPARATORS,
  DECLARED_LIFECYCLE_STAGES,
  OVERSIGHT_MODES,
  RISK_CLASSES,
} from '../entity/vocabulary';
import { nearestWord } from './nearestWord';

describe('nearestWord', () => {
  it.each([
    ['hihg', RISK_CLASSES, 'high'],
    ['HIGH', RISK_CLASSES, 'high'],
    ['minmal', RISK_CLASSES, 'minimal'],
    ['human in the loop', OVERSIGHT_MODES, 'human-in-the-loop'],
    ['human_on_the_loop', OVERSIGHT_MODES, 'human-on-the-loop'],
    ['design', DECLARED_LIFECYCLE_STAGES, 'design-development'],
    ['deployed', DECLARED_LIFECYCLE_STAGES, 'deployment'],
    ['gtee', COMPARATORS, 'gte'],
  ])('reads %p', (word, words, expected) => {
    expect(nearestWord({ word, words })).toBe(expected);
  });

  it.each([
    ['critical', RISK_CLASSES],
    ['x', RISK_CLASSES],
    ['', RISK_CLASSES],
    ['!=', COMPARATORS],
  ])('does not guess at %p', (word, words) => {
    expect(nearestWord({ word, words })).toBeUndefined();
  });

  it('prefers an exact word to an earlier near one', () => {
    expect(nearestWord({ word: 'GTE', words: ['gt', 'gte'] })).toBe('gte');
  });
});
