import { OrganisationRecordType } from '../records/types';

/** A clause of ISO/IEC 42001:2023 with requirements, by number and short title. @public */
export interface Clause {
  /** Such as 6.1.2. */
  id: string;
  title: string;
  /**
   * Records that show it, each of which must be in force. Without any, a statement
   * of the clause shows it. The standard does not say; this is our judgement.
   */
  records: readonly OrganisationRecordType[];
}

const clause = (
  id: string,
  title: string,
  ...records: OrganisationRecordType[]
): Clause => ({ id, title, records });

/** Clauses 4 to 10 of ISO/IEC 42001:2023, down to where a requirement stands. @public */
export const managementSystemClauses: readonly Clause[] = [
  clause('4.1', 'Organization and its context'),
  clause('4.2', 'Needs of interested parties', 'interested-party'),
  clause('4.3', 'Scope of the AI management system', 'scope-statement'),
  clause('4.4', 'AI management system'),
  clause('5.1', 'Leadership and commitment'),
  clause('5.2', 'AI policy', 'policy'),
  clause('5.3', 'Roles, responsibilities and authorities'),
  clause('6.1.1', 'Risks and opportunities, general'),
  clause('6.1.2', 'AI risk assessment'),
  clause('6.1.3', 'AI risk treatment', 'statement-of-applicability'),
  clause('6.1.4', 'AI system impact assessment'),
  clause('6.2', 'AI objectives and planning', 'objective'),
  clause('6.3', 'Planning of changes'),
  clause('7.1', 'Resources'),
  clause('7.2', 'Competence', 'competence'),
  clause('7.3', 'Awareness', 'training'),
  clause('7.4', 'Communication'),
  clause('7.5', 'Documented information'),
  clause('8.1', 'Operational planning and control'),
  clause('8.2', 'AI risk assessment, carried out'),
  clause('8.3', 'AI risk treatment, carried out'),
  clause('8.4', 'AI system impact assessment, carried out'),
  clause('9.1', 'Monitoring, measurement and evaluation', 'objective-progress'),
  clause('9.2', 'Internal audit', 'internal-audit'),
  clause('9.3', 'Management review', 'management-review'),
  clause('10.1', 'Continual improvement'),
  clause('10.2', 'Nonconformity and corrective action'),
];

/**
 * The clause of the list to which a reference belongs, such as 7.5.3 to 7.5;
 * undefined when it belongs to none.
 * @public
 */
export function clauseOfReference(reference: string): Clause | undefined {
  return managementSystemClauses.find(
    ({ id }) => reference === id || reference.startsWith(`${id}.`),
  );
}
