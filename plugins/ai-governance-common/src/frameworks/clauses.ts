/**
 * The 32 subclauses of clauses 4 to 10 of ISO/IEC 42001:2023 that hold requirements,
 * under the standard's own titles. One that is called General there has the title of the
 * clause above it before it.
 */
const TITLES = {
  '4.1': 'Understanding the organization and its context',
  '4.2': 'Understanding the needs and expectations of interested parties',
  '4.3': 'Determining the scope of the AI management system',
  '4.4': 'AI management system',
  '5.1': 'Leadership and commitment',
  '5.2': 'AI policy',
  '5.3': 'Roles, responsibilities and authorities',
  '6.1.1': 'Actions to address risks and opportunities: General',
  '6.1.2': 'AI risk assessment',
  '6.1.3': 'AI risk treatment',
  '6.1.4': 'AI system impact assessment',
  '6.2': 'AI objectives and planning to achieve them',
  '6.3': 'Planning of changes',
  '7.1': 'Resources',
  '7.2': 'Competence',
  '7.3': 'Awareness',
  '7.4': 'Communication',
  '7.5.1': 'Documented information: General',
  '7.5.2': 'Creating and updating documented information',
  '7.5.3': 'Control of documented information',
  '8.1': 'Operational planning and control',
  '8.2': 'AI risk assessment',
  '8.3': 'AI risk treatment',
  '8.4': 'AI system impact assessment',
  '9.1': 'Monitoring, measurement, analysis and evaluation',
  '9.2.1': 'Internal audit: General',
  '9.2.2': 'Internal audit programme',
  '9.3.1': 'Management review: General',
  '9.3.2': 'Management review inputs',
  '9.3.3': 'Management review results',
  '10.1': 'Continual improvement',
  '10.2': 'Nonconformity and corrective action',
} as const;

/** Number of a subclause with requirements, such as 6.1.2. */
export type ClauseId = keyof typeof TITLES;

/** The subclauses by number and title, in the order of the standard. */
export const clauseTitles = Object.entries(TITLES) as ReadonlyArray<
  [ClauseId, string]
>;

/**
 * Clauses above several of them by number and title, about which a statement may be
 * written as a whole.
 */
export const clauseGroups: ReadonlyArray<[string, string]> = [
  ['7.5', 'Documented information'],
  ['9.2', 'Internal audit'],
  ['9.3', 'Management review'],
];

/** Whether one number is that of a clause, and the other the same or one below it. */
export const isWithinClause = (clause: string, above: string): boolean =>
  clause === above || clause.startsWith(`${above}.`);
