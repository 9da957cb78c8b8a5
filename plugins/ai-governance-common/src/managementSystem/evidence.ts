import { OrganisationRecordType } from '../records/types';
import { OrganisationRecordRef } from '../schema/types';
import { CurrencyContext, currencyOf } from './currency';
import { refOf, standingOf } from './standing';
import { OrganisationRecord } from './types';

/** A record that says something of a clause or a control, and how it counts. */
export interface Evidence {
  record: OrganisationRecord;
  ref: OrganisationRecordRef;
}

const RANK: Record<OrganisationRecordRef['state'], number> = {
  'in-force': 0,
  waiting: 1,
  insufficient: 2,
  expired: 3,
};

/** What was measured of an objective, by the title of the objective and not by its id. */
function titleOfProgress(
  { type, subject, data }: OrganisationRecord,
  { records }: CurrencyContext,
): string | undefined {
  if (type !== 'objective-progress') return undefined;
  const objective = records.find(
    record => record.type === 'objective' && record.subject === subject,
  );
  const { title } = (objective?.data ?? {}) as { title?: unknown };
  if (typeof title !== 'string' || data.value === undefined) return undefined;
  const day = data.measuredOn ? ` on ${data.measuredOn}` : '';
  return `${title}: ${data.value}${day}`;
}

function toRef(
  record: OrganisationRecord,
  context: CurrencyContext,
  clause: string | undefined,
): OrganisationRecordRef | undefined {
  const standing = standingOf(record, context);
  if (standing === 'other') return undefined;
  const name = titleOfProgress(record, context);
  const titled = (ref: OrganisationRecordRef) =>
    name === undefined ? ref : { ...ref, title: name };
  const { check } = currencyOf(record.type as OrganisationRecordType, clause);
  const fault = standing === 'in-force' ? check?.(record, context) : undefined;
  return fault
    ? { ...titled(refOf(record, fault.state)), because: fault.because }
    : titled(refOf(record, standing));
}

/**
 * Records of a type that say something, those that count first; of equals the one that
 * was written last.
 *
 * @param options.clause - for which clause, where clauses ask for different things
 */
export function evidenceOfType(
  type: OrganisationRecordType,
  context: CurrencyContext,
  options: { clause?: string } = {},
): Evidence[] {
  const { isAbout } = currencyOf(type, options.clause);
  return context.records
    .filter(record => record.type === type && (!isAbout || isAbout(record)))
    .flatMap(record => {
      const ref = toRef(record, context, options.clause);
      return ref ? [{ record, ref }] : [];
    })
    .sort(
      (a, b) =>
        RANK[a.ref.state] - RANK[b.ref.state] ||
        (a.record.updatedAt < b.record.updatedAt ? 1 : -1),
    );
}
