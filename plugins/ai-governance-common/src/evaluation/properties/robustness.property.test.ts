import fc from 'fast-check';
import { collectDocuments, collectReferences } from '../collect';
import { evaluate, evaluateDigest } from '../evaluate';
import { aiSystem, changed, completeSystem } from '../__testUtils__';
import { garbageArbitrary } from '../__testUtils__/arbitraries';
import { assertProperty } from '../__testUtils__/assertProperty';

/** What no sentence of ours says. */
const ODD = /could not be evaluated|NaN|undefined/;

describe('robustness', () => {
  it('gives a scorecard for whatever the schema lets through', () => {
    assertProperty(
      fc.property(garbageArbitrary, input => {
        const card = evaluate(input);
        expect(card.controls).toHaveLength(40);
        // What was declared is repeated as it is.
        const isOdd = ODD.test(JSON.stringify(input));
        expect(isOdd ? '' : JSON.stringify(card)).not.toMatch(ODD);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
        expect(evaluateDigest(input).counts).toEqual(card.counts);
        expect(() => collectReferences(input.entity)).not.toThrow();
        expect(() => collectDocuments(input.entity)).not.toThrow();
      }),
      200,
    );
  });

  it('gives a scorecard for an entity without a spec', () => {
    const { spec: _, ...entity } = aiSystem();
    const card = evaluate({ ...completeSystem(), entity });
    expect(card.ownership).toBe('unowned');
    expect(card.level).toBe('none');
  });

  it('takes no path for a member that every object has', () => {
    const documentation = { modelCard: 'constructor' };
    const card = evaluate(
      changed(completeSystem(), { spec: { documentation } }),
    );
    expect(
      card.controls.find(({ controlId }) => controlId === 'DOC-01'),
    ).toMatchObject({
      state: 'unknown',
      reason:
        'spec.documentation.modelCard (constructor) could not be reached: it was not read.',
    });
  });
});
