/** Clauses 4 to 10 of ISO/IEC 42001:2023, down to where a requirement stands. */
const TITLES = {
  '4.1': 'Organization and its context',
  '4.2': 'Needs of interested parties',
  '4.3': 'Scope of the AI management system',
  '4.4': 'AI management system',
  '5.1': 'Leadership and commitment',
  '5.2': 'AI policy',
  '5.3': 'Roles, responsibilities and authorities',
  '6.1.1': 'Risks and opportunities, general',
  '6.1.2': 'AI risk assessment',
  '6.1.3': 'AI risk treatment',
  '6.1.4': 'AI system impact assessment',
  '6.2': 'AI objectives and planning',
  '6.3': 'Planning of changes',
  '7.1': 'Resources',
  '7.2': 'Competence',
  '7.3': 'Awareness',
  '7.4': 'Communication',
  '7.5': 'Documented information',
  '8.1': 'Operational planning and control',
  '8.2': 'AI risk assessment, carried out',
  '8.3': 'AI risk treatment, carried out',
  '8.4': 'AI system impact assessment, carried out',
  '9.1': 'Monitoring, measurement and evaluation',
  '9.2': 'Internal audit',
  '9.3': 'Management review',
  '10.1': 'Continual improvement',
  '10.2': 'Nonconformity and corrective action',
} as const;

/** Number of a clause with requirements, such as 6.1.2. */
export type ClauseId = keyof typeof TITLES;

/** The clauses by number and short title, in the order of the standard. */
export const clauseTitles = Object.entries(TITLES) as ReadonlyArray<
  [ClauseId, string]
>;
