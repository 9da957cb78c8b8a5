/** Parts of the page, in the order of their links; each is a path. */
export const SECTIONS = [
  'clauses',
  'policies',
  'scope',
  'roles',
  'planning',
  'obligations',
  'applicability',
  'audits',
  'reviews',
  'competence',
  'documents',
  'readiness',
  'gap',
  'activity',
] as const;

/** One part of the page. */
export type Section = (typeof SECTIONS)[number];

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
