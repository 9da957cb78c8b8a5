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

function toRef(
  record: OrganisationRecord,
  context: CurrencyContext,
  clause: string | undefined,
): OrganisationRecordRef | undefined {
  const standing = standingOf(record, context);
  if (standing === 'other') return undefined;
  const { check } = currencyOf(record.type as OrganisationRecordType, clause);
  const fault = standing === 'in-force' ? check?.(record, context) : undefined;
  return fault
    ? { ...refOf(record, fault.state), because: fault.because }
    : refOf(record, standing);
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
