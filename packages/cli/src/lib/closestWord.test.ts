import { closestWord, suggestion } from './closestWord';

describe('closestWord', () => {
  it('finds a word with wrong letters or wrong case', () => {
    const words = ['development_stage', 'deployment', 'agency'];
    expect(closestWord({ word: 'Developement_Stage', words })).toBe(
      'development_stage',
    );
    expect(closestWord({ word: 'agnecy', words })).toBe('agency');
  });

  it('finds nothing that is too far away', () => {
    expect(closestWord({ word: 'colour', words: ['agency'] })).toBeUndefined();
    expect(suggestion({ word: 'colour', words: ['agency'] })).toBe('');
    expect(suggestion({ word: 'agensy', words: ['agency'] })).toBe(
      ' Did you mean "agency"?',
    );
  });
});
