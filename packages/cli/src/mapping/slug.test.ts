import { cut, toSlug, toTag, toWords } from './slug';

describe('slug', () => {
  it.each([
    ['HHS/NIH', 'hhs-nih'],
    ['  Kreditwürdigkeit (größer) – é ', 'kreditwurdigkeit-gro-er-e'],
    ['C++ & C#', 'c-c'],
    ['東京', ''],
  ])('makes a part of a name of %p', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it.each([
    ['  Υπουργείο – ΥΓΕΊΑΣ ', 'υπουργειο-υγειας'],
    ['Größe №5', 'große-no5'],
    ['कि का', 'कि-का'],
    ['★', '★'],
  ])('keeps the words of any script: %p', (text, expected) => {
    expect(toWords(text)).toBe(expected);
  });

  it('makes a tag as the catalog wants it', () => {
    expect(toTag('Other – Economic & Financial')).toBe(
      'other-economic-financial',
    );
    expect(toTag('C++')).toBe('c++');
    expect(toTag('word '.repeat(40)).length).toBeLessThanOrEqual(63);
  });

  it('cuts at the end of a word where one is near, else anywhere', () => {
    expect(cut('alpha-beta-gamma', 12)).toBe('alpha-beta');
    expect(cut('alpha-beta-gamma', 10)).toBe('alpha-beta');
    expect(cut('alpha', 5)).toBe('alpha');
    expect(cut(`a-${'b'.repeat(80)}`, 63)).toBe(`a-${'b'.repeat(61)}`);
  });
});
