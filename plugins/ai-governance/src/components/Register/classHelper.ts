import {
  DescriptorEdit,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Practices of Article 5(1) of Regulation (EU) 2024/1689, as amended by (EU) 2026/1744. */
export const PRACTICES = [
  'a',
  'b',
  'ba',
  'bb',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
] as const;

/** Points of Annex III. */
export const ANNEX_III = [
  '1(a)',
  '1(b)',
  '1(c)',
  '2',
  '3(a)',
  '3(b)',
  '3(c)',
  '3(d)',
  '4(a)',
  '4(b)',
  '5(a)',
  '5(b)',
  '5(c)',
  '5(d)',
  '6(a)',
  '6(b)',
  '6(c)',
  '6(d)',
  '6(e)',
  '7(a)',
  '7(b)',
  '7(c)',
  '7(d)',
  '8(a)',
  '8(b)',
] as const;

/** Conditions of Article 6(3). */
export const CONDITIONS = ['a', 'b', 'c', 'd'] as const;

/** Paragraphs of Article 50, and the trait that each is about. */
export const TRANSPARENCY = {
  '1': 'interactsWithPersons',
  '2': 'generatesContent',
  '3': 'emotionOrBiometric',
  '4': 'deepFakes',
} as const;

export type Practice = (typeof PRACTICES)[number];
export type AnnexIIIPoint = (typeof ANNEX_III)[number];
/** A point as a key of a text: without brackets. */
type PointKey<P extends string> = P extends `${infer Number}(${infer Letter})`
  ? `${Number}${Letter}`
  : P;

/** A point as a key of a text. */
export function keyOfPoint(point: AnnexIIIPoint): PointKey<AnnexIIIPoint> {
  return point.replace(/[()]/g, '') as PointKey<AnnexIIIPoint>;
}

export type Condition = (typeof CONDITIONS)[number];
export type Paragraph = keyof typeof TRANSPARENCY;

/** What somebody answered. */
export interface Answers {
  practices: readonly Practice[];
  /** A product, or its safety component, that Annex I covers and a third party assesses. */
  annexI: boolean;
  annexIII: readonly AnnexIIIPoint[];
  /** Whether it profiles natural persons; asked where Annex III lists the use. */
  profiling?: boolean;
  conditions: readonly Condition[];
  transparency: readonly Paragraph[];
}

export const NO_ANSWERS: Answers = {
  practices: [],
  annexI: false,
  annexIII: [],
  conditions: [],
  transparency: [],
};

/** What follows from the answers. */
export interface Classification {
  class: RiskClass;
  /** Where the law says so, as articles and points. */
  sources: string[];
  /** A listed use that is held not to be high-risk, which has to be recorded. */
  isDerogation: boolean;
  /** An answer without which the class is only the heavier one that may apply. */
  open?: 'profiling';
}

/**
 * The class that follows from the answers by Articles 5, 6 and 50 of Regulation (EU)
 * 2024/1689. An aid for who decides, and no legal advice.
 */
export function classify(answers: Answers): Classification {
  const { practices, annexI, annexIII, profiling, conditions } = answers;
  if (practices.length > 0) {
    const sources = practices.map(letter => `Art. 5(1)(${letter})`);
    return { class: 'prohibited', sources, isDerogation: false };
  }
  const listed = annexIII.map(point => `Annex III ${point}`);
  const isDerogation =
    annexIII.length > 0 && conditions.length > 0 && profiling === false;
  if (annexI || (annexIII.length > 0 && !isDerogation)) {
    const isOpen =
      annexIII.length > 0 && conditions.length > 0 && profiling === undefined;
    return {
      class: 'high',
      sources: [
        ...(annexI ? ['Art. 6(1), Annex I'] : []),
        ...(listed.length > 0 ? ['Art. 6(2)', ...listed] : []),
        ...(profiling && listed.length > 0
          ? ['Art. 6(3), third subparagraph']
          : []),
      ],
      isDerogation: false,
      ...(isOpen && { open: 'profiling' as const }),
    };
  }
  return {
    class: answers.transparency.length > 0 ? 'limited' : 'minimal',
    sources: [
      ...listed,
      ...(isDerogation ? conditions.map(letter => `Art. 6(3)(${letter})`) : []),
      ...answers.transparency.map(number => `Art. 50(${number})`),
    ],
    isDerogation,
  };
}

/**
 * What the answers change in a descriptor. Traits are declared where the answers say
 * that they hold, and that there is no profiling where a derogation rests on it.
 */
export function classificationEdits(options: {
  answers: Answers;
  rationale: string;
  /** Day of the classification. */
  today: string;
}): DescriptorEdit[] {
  const { answers, rationale, today } = options;
  const { annexI, annexIII, profiling, transparency } = answers;
  const risk = (field: string, value: DescriptorEdit['value']) => ({
    path: ['spec', 'risk', field],
    value,
  });
  const trait = (name: string, value: boolean) => ({
    path: ['spec', 'traits', name],
    value,
  });
  return [
    risk('class', classify(answers).class),
    risk('classifiedOn', today),
    risk('rationale', rationale),
    risk('annexIII', [...annexIII]),
    ...(annexI ? [risk('annexI', true)] : []),
    ...(profiling === undefined ? [] : [trait('profiling', profiling)]),
    ...transparency.map(number => trait(TRANSPARENCY[number], true)),
  ];
}
