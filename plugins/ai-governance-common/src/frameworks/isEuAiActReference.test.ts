import fc from 'fast-check';
import { euAiActAnnexes, euAiActArticles } from './euAiActProvisions';
import { isEuAiActReference } from './isEuAiActReference';

describe('references to Regulation (EU) 2024/1689 as amended', () => {
  it.each([
    'Art.4a',
    'Art.5(1)(ba)',
    'Art.5(1)(h)(iii)',
    'Art.5(1a)',
    'Art.6(1a)',
    'Art.16(l)',
    'Art.26(10)',
    'Art.3(49)(b)',
    'Art.60a',
    'Art.75(1a)',
    'Art.99(4)(da)',
    'Art.113(3)(c)(ii)',
    'AnnexI',
    'AnnexI(B)(21)',
    'AnnexIII',
    'AnnexIII(2)',
    'AnnexIII(5)(b)',
    'AnnexIV(2)(d)',
    'AnnexVIII(B)(8)',
    'AnnexXIV',
  ])('has %s', reference => {
    expect(isEuAiActReference(reference)).toBe(true);
  });

  it.each([
    ['an annex beyond the last', 'AnnexXV'],
    ['an area that Annex III does not have', 'AnnexIII(9)'],
    ['a point of an area without points', 'AnnexIII(2)(z)'],
    ['an article beyond the last', 'Art.114'],
    ['an article that nobody inserted', 'Art.4b'],
    ['a paragraph beyond the last', 'Art.26(13)'],
    ['a point beyond the last', 'Art.9(2)(e)'],
    ['what was deleted', 'Art.10(5)'],
    ['what was deleted from an annex', 'AnnexVIII(B)(7)'],
    ['a roman number where letters stand', 'Art.5(1)(i)'],
    ['a blank', 'Art. 9'],
    ['another way of writing', 'Article 9'],
    ['a member of every object', 'Art.constructor'],
    ['nothing', ''],
  ])('has not %s: %s', (_, reference) => {
    expect(isEuAiActReference(reference)).toBe(false);
  });

  it('takes anything below what nobody could read, and nothing else', () => {
    expect(isEuAiActReference('Art.60a(2)')).toBe(true);
    expect(isEuAiActReference('Art.39(2)')).toBe(false);
  });

  it('has every article and annex by itself, and never a further level below a point', () => {
    const ids = [
      ...Object.keys(euAiActArticles).map(id => `Art.${id}`),
      ...Object.keys(euAiActAnnexes).map(id => `Annex${id}`),
    ];
    const unread = ['Art.60a', 'AnnexVI', 'AnnexVII', 'AnnexXIV'];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat({ max: 200 }), (id, deep) => {
        expect(isEuAiActReference(id)).toBe(true);
        expect(isEuAiActReference(`${id}(${deep + 100})`)).toBe(
          unread.includes(id),
        );
      }),
    );
  });
});
