import { annexAControls } from '../frameworks/annexA';
import { managementSystemClauses } from './clauses';
import { OrganisationRecord } from './types';

type Content = Pick<OrganisationRecord, 'data'>;

const listOf = (record: Content | undefined, key: string) =>
  (record?.data[key] ?? []) as Array<Record<string, unknown>>;

/**
 * Clauses and controls of Annex A that no audit of a programme reaches in its cycle, by
 * number and in the order of the standard (ISO/IEC 42001:2023 9.2.2). A criterion such as
 * 9.2 reaches whatever stands below it.
 *
 * @param options.applicability - the Statement of Applicability in force, whose excluded
 * controls need no audit
 * @public
 */
export function findUnplanned(options: {
  programme: Content;
  applicability?: Content;
}): string[] {
  const { programme, applicability } = options;
  const planned = listOf(programme, 'audits').flatMap(
    ({ criteria }) => (criteria ?? []) as string[],
  );
  const excluded = new Set(
    listOf(applicability, 'controls')
      .filter(({ decision }) => decision === 'excluded')
      .map(({ id }) => id),
  );
  return [...managementSystemClauses, ...annexAControls]
    .map(({ id }) => id)
    .filter(id => !excluded.has(id))
    .filter(
      id => !planned.some(item => id === item || id.startsWith(`${item}.`)),
    );
}
