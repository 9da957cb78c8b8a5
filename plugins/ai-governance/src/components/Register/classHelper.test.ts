import {
  editDescriptor,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parse } from 'yaml';
import {
  ANNEX_III,
  Answers,
  classificationEdits,
  classify,
  NO_ANSWERS,
} from './classHelper';

const answers = (change: Partial<Answers>): Answers => ({
  ...NO_ANSWERS,
  ...change,
});

describe('classify', () => {
  it.each<[string, Partial<Answers>, string, string[]]>([
    ['nothing that the law names', {}, 'minimal', []],
    [
      'a prohibited practice, whatever else holds',
      { practices: ['c'], annexIII: ['5(b)'], transparency: ['1'] },
      'prohibited',
      ['Art. 5(1)(c)'],
    ],
    ['a product of Annex I', { annexI: true }, 'high', ['Art. 6(1), Annex I']],
    [
      'a listed use',
      { annexIII: ['5(b)'] },
      'high',
      ['Art. 6(2)', 'Annex III 5(b)'],
    ],
    [
      'a listed use that only prepares a decision',
      { annexIII: ['4(a)'], conditions: ['d'], profiling: false },
      'minimal',
      ['Annex III 4(a)', 'Art. 6(3)(d)'],
    ],
    [
      'a listed use that profiles, whatever condition is met',
      { annexIII: ['4(a)'], conditions: ['d'], profiling: true },
      'high',
      ['Art. 6(2)', 'Annex III 4(a)', 'Art. 6(3), third subparagraph'],
    ],
    [
      'a condition of Article 6(3) without a listed use',
      { conditions: ['a'], profiling: false },
      'minimal',
      [],
    ],
    [
      'a duty to tell people',
      { transparency: ['1'] },
      'limited',
      ['Art. 50(1)'],
    ],
  ])('holds %s to its class', (_, change, riskClass, sources) => {
    expect(classify(answers(change))).toMatchObject({
      class: riskClass,
      sources,
    });
  });

  it('takes the heavier class until it is told whether persons are profiled', () => {
    expect(
      classify(answers({ annexIII: ['4(a)'], conditions: ['d'] })),
    ).toMatchObject({ class: 'high', open: 'profiling' });
  });

  it('never holds a listed use that profiles to be less than high', () => {
    for (const point of ANNEX_III) {
      expect(
        classify(
          answers({
            annexIII: [point],
            conditions: ['a', 'b', 'c', 'd'],
            profiling: true,
          }),
        ).class,
      ).toBe('high');
    }
  });
});

describe('classificationEdits', () => {
  it('writes what the schema accepts, and keeps the comments', () => {
    const text = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
spec:
  type: predictive # a model
  lifecycle: production
  lifecycleStage: deployment
`;
    const after = editDescriptor({
      file: 'a.yaml',
      text,
      edits: classificationEdits({
        answers: answers({
          annexIII: ['4(a)'],
          conditions: ['d'],
          profiling: false,
          transparency: ['1'],
        }),
        rationale: 'It sorts applications for a person who decides.',
        today: '2026-11-30',
      }),
    });
    expect(after).toContain('type: predictive # a model');
    expect(validateAiSystemEntity(parse(after))).toEqual([]);
    expect(parse(after).spec).toMatchObject({
      risk: {
        class: 'limited',
        classifiedOn: '2026-11-30',
        rationale: 'It sorts applications for a person who decides.',
        annexIII: ['4(a)'],
      },
      traits: { profiling: false, interactsWithPersons: true },
    });
  });
});
