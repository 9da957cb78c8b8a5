/**
 * Parts of the page, each a path, by the clauses of ISO/IEC 42001:2023 that they serve:
 * all of them, 4 and 5, 6, 7, and 9 and 10. Clause 8 is shown by the AI systems themselves.
 */
export const SECTION_GROUPS = [
  { id: 'whole', sections: ['clauses', 'readiness', 'gap', 'activity'] },
  { id: 'context', sections: ['scope', 'policies', 'roles'] },
  { id: 'planning', sections: ['planning', 'obligations', 'applicability'] },
  { id: 'support', sections: ['competence', 'documents'] },
  { id: 'evaluation', sections: ['audits', 'reviews'] },
] as const;

/** One part of the page. */
export type Section = (typeof SECTION_GROUPS)[number]['sections'][number];

/** Parts of the page, in the order of their links. */
export const SECTIONS: readonly Section[] = SECTION_GROUPS.flatMap(
  ({ sections }): readonly Section[] => sections,
);

/** Types of record that have a list of their own, by the part that shows it. */
export const TYPES_OF_SECTION = {
  policies: ['policy', 'objective', 'objective-progress'],
  scope: ['scope-statement', 'interested-party', 'contractual-obligation'],
  roles: ['roles-and-authorities', 'communication-plan'],
  planning: [
    'risk-criteria',
    'risk-treatment-plan',
    'impact-assessment-process',
    'planned-change',
  ],
  audits: ['audit-programme', 'internal-audit', 'audit-finding'],
  reviews: ['management-review', 'decision-follow-up'],
  competence: ['competence', 'training'],
  documents: ['controlled-document'],
  gap: ['gap-assessment'],
} as const;

/** A type of record that has a list of its own. */
export type ListedType =
  (typeof TYPES_OF_SECTION)[keyof typeof TYPES_OF_SECTION][number];

const SECTION_OF_OTHERS: Record<string, Section | undefined> = {
  'clause-statement': 'clauses',
  'obligation-decision': 'obligations',
  'statement-of-applicability': 'applicability',
};

/** The part of the page that shows records of a type. */
export function sectionOfType(type: string): Section {
  const [listed] = Object.entries(TYPES_OF_SECTION).find(([, types]) =>
    (types as readonly string[]).includes(type),
  ) ?? [undefined];
  return (
    (listed as Section | undefined) ?? SECTION_OF_OTHERS[type] ?? 'clauses'
  );
}
