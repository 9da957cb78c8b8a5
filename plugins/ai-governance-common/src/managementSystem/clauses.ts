import { ClauseId, clauseGroups, clauseTitles } from '../frameworks/clauses';
import { OrganisationRecordType } from '../records/types';

/** A subclause of ISO/IEC 42001:2023 with requirements, by number and title. @public */
export interface Clause {
  /** Such as 6.1.2. */
  id: string;
  title: string;
  /**
   * Types of record that show it, of each of which one must count. Without any, a
   * statement of the clause shows it. The standard does not say; this is our judgement.
   */
  records: readonly OrganisationRecordType[];
  /** A statement of the clause shows it as well as these do. */
  orStatement: boolean;
}

/** What shows a clause that a statement of it alone does not show. */
const RECORDS: Partial<Record<ClauseId, readonly OrganisationRecordType[]>> = {
  '4.2': ['interested-party'],
  '4.3': ['scope-statement'],
  '5.2': ['policy'],
  '6.1.1': ['risk-criteria'],
  '6.1.2': ['risk-criteria'],
  '6.1.3': ['statement-of-applicability', 'risk-treatment-plan'],
  '6.2': ['objective'],
  '7.2': ['competence'],
  '7.3': ['training'],
  '9.1': ['objective-progress'],
  '9.2.1': ['internal-audit'],
  '9.2.2': ['audit-programme'],
  '9.3.1': ['management-review'],
  '9.3.2': ['management-review'],
  '9.3.3': ['management-review'],
};

/** What shows a clause, where a statement of it may do so, too. */
const RECORDS_OR_STATEMENT: typeof RECORDS = {
  '5.3': ['roles-and-authorities'],
  '6.1.4': ['impact-assessment-process'],
  '6.3': ['planned-change'],
  '7.4': ['communication-plan'],
  '7.5.1': ['controlled-document'],
  '7.5.2': ['controlled-document'],
  '7.5.3': ['controlled-document'],
};

/** Clauses 4 to 10 of ISO/IEC 42001:2023: 32 subclauses. @public */
export const managementSystemClauses: readonly Clause[] = clauseTitles.map(
  ([id, title]) => ({
    id,
    title,
    records: RECORDS[id] ?? RECORDS_OR_STATEMENT[id] ?? [],
    orStatement: RECORDS[id] === undefined,
  }),
);

/**
 * Number and title of what a statement may be about: a subclause, or a clause above
 * several of them, such as 7.5. Undefined when it is neither.
 * @public
 */
export function clauseOfReference(
  reference: string,
): Pick<Clause, 'id' | 'title'> | undefined {
  const found = [...clauseTitles, ...clauseGroups].find(
    ([id]) => id === reference,
  );
  return found && { id: found[0], title: found[1] };
}
