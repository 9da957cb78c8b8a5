import { allowedWords, askWhether, didYouMean } from './didYouMean';

describe('didYouMean', () => {
  it('asks for the word that was probably meant', () => {
    expect(didYouMean('agensy', ['agency', 'stage'])).toBe(
      '; did you mean "agency"?',
    );
    expect(didYouMean('colour', ['agency'])).toBe('');
    expect(didYouMean(7, ['7'])).toBe('');
  });

  it('writes a value as it belongs into a file', () => {
    expect(askWhether(true)).toBe('; did you mean true?');
    expect(askWhether(undefined)).toBe('');
  });

  it('follows what is allowed', () => {
    expect(allowedWords('hihg', ['high', 'low'])).toBe(
      'allowed: high, low; did you mean "high"?',
    );
    expect(allowedWords(undefined, ['high'])).toBe('allowed: high');
  });
});
