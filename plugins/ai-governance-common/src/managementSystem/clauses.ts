import { ClauseId, clauseTitles } from '../frameworks/clauses';
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

const RECORDS: Partial<Record<ClauseId, readonly OrganisationRecordType[]>> = {
  '4.2': ['interested-party'],
  '4.3': ['scope-statement'],
  '5.2': ['policy'],
  '6.1.3': ['statement-of-applicability'],
  '6.2': ['objective'],
  '7.2': ['competence'],
  '7.3': ['training'],
  '9.1': ['objective-progress'],
  '9.2': ['internal-audit'],
  '9.3': ['management-review'],
};

/** Clauses 4 to 10 of ISO/IEC 42001:2023, down to where a requirement stands. @public */
export const managementSystemClauses: readonly Clause[] = clauseTitles.map(
  ([id, title]) => ({ id, title, records: RECORDS[id] ?? [] }),
);

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
