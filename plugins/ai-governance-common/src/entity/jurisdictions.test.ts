import fc from 'fast-check';
import { isInJurisdiction } from './jurisdictions';

const MEMBERS =
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
    ' ',
  );

describe('isInJurisdiction', () => {
  it.each(MEMBERS)('takes %s for a part of the EU', code => {
    expect(isInJurisdiction([code], 'EU')).toBe(true);
    expect(isInJurisdiction(['US', code], 'EU')).toBe(true);
    expect(isInJurisdiction([code], 'US')).toBe(false);
  });

  it.each<[string, string[], string, boolean | undefined]>([
    ['the same', ['US'], 'US', true],
    ['another state', ['US'], 'EU', false],
    ['another state', ['GB'], 'EU', false],
    ['a code that ISO reserves for Greece and the EU uses', ['EL'], 'GR', true],
    ['a code that ISO reserves for the United Kingdom', ['UK'], 'EU', false],
    ['none', [], 'EU', false],
    ['a part of a member state', ['DE-BY'], 'EU', true],
    ['a part of another state', ['US-CA'], 'EU', undefined],
    ['a place with a code of its own', ['RE'], 'EU', undefined],
    ['a place with a code of its own', ['PR'], 'US', undefined],
    ['a place of another state', ['PR'], 'EU', false],
    ['a state of the EEA', ['NO'], 'EU', undefined],
    ['a place of a state of the EEA', ['SJ'], 'EU', undefined],
    ['a state of the EEA', ['NO'], 'US', false],
    ['the Union, which is wider', ['EU'], 'DE', undefined],
    ['the Union', ['EU'], 'US', false],
    ['one member state and not another', ['DE'], 'FR', false],
    ['a code of nobody', ['XX'], 'EU', undefined],
    ['a code of nobody beside a state', ['US', 'ZZ'], 'EU', undefined],
    ['a word', ['unknown'], 'EU', undefined],
    ['a member state in small letters', ['de'], 'EU', undefined],
  ])('decides %s: %j in %s is %s', (_, declared, wanted, answer) => {
    expect(isInJurisdiction(declared, wanted)).toBe(answer);
  });

  it('is undecided where nothing is declared', () => {
    expect(isInJurisdiction(undefined, 'EU')).toBeUndefined();
  });

  it('is never ruled out by a further code', () => {
    const code = fc.oneof(
      fc.constantFrom('EU', 'US', 'NO', 'RE', 'unknown', ...MEMBERS),
      fc.stringMatching(/^[A-Z]{2}(-[A-Z]{2})?$/),
    );
    fc.assert(
      fc.property(fc.array(code), code, code, (list, more, wanted) => {
        const rank = (codes: string[]) =>
          [false, undefined, true].indexOf(isInJurisdiction(codes, wanted));
        expect(rank([...list, more])).toBeGreaterThanOrEqual(rank(list));
      }),
    );
  });
});
