import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { OrganisationRecordType } from '../records/types';
import { CurrencyContext, isIntervalOver, NotCurrent } from './currency';
import { Evidence, evidenceOfType } from './evidence';
import { PLANNED_INTERVAL_DAYS } from './intervals';
import { isOfOrganisation } from './measureAnnexA';
import { OrganisationRecord } from './types';

/** Types of record that show a control of Annex A which they name. */
const NAMING: readonly OrganisationRecordType[] = [
  'clause-statement',
  'controlled-document',
  'objective',
  'communication-plan',
];

/** A type of record that shows a control without naming it, and what it must say. */
interface Shown {
  type: OrganisationRecordType;
  check?(
    record: OrganisationRecord,
    context: CurrencyContext,
  ): NotCurrent | undefined;
}

/** The day on which somebody looked at a policy last. */
function lastReview(
  { data, decidedAt, effectiveAt }: OrganisationRecord,
  { timeZone }: CurrencyContext,
) {
  const decided = Calendar.of(timeZone).toDay(decidedAt ?? effectiveAt);
  const { reviewedOn } = data;
  return typeof reviewedOn === 'string' && reviewedOn > decided
    ? reviewedOn
    : decided;
}

/**
 * Records that show a control of Annex A without naming it. The standard does not say;
 * this is our judgement.
 */
const SHOWN_BY: Record<string, Shown | undefined> = {
  'A.2.2': { type: 'policy' },
  'A.2.3': {
    type: 'policy',
    check: ({ data }) =>
      isEmpty(data.relatedPolicies)
        ? {
            state: 'insufficient',
            because: 'It does not say how it fits with other policies.',
          }
        : undefined,
  },
  'A.2.4': {
    type: 'policy',
    check: (record, context) => {
      const day = lastReview(record, context);
      return isIntervalOver(day, context)
        ? {
            state: 'expired',
            because: `It was approved or reviewed last on ${day}, more than ${PLANNED_INTERVAL_DAYS} days ago.`,
          }
        : undefined;
    },
  },
  'A.5.2': { type: 'impact-assessment-process' },
};

const names = (id: string, { data }: OrganisationRecord) =>
  Array.isArray(data.annexA) && data.annexA.includes(id);

/** A statement shows a control only as far as it says that it is. */
function asStated({ record, ref }: Evidence): Evidence {
  const { state } = record.data;
  return record.type === 'clause-statement' &&
    ref.state === 'in-force' &&
    state !== 'in-place'
    ? {
        record,
        ref: {
          ...ref,
          state: 'insufficient',
          because: `It says: ${
            state === 'partly' ? 'partly in place' : 'planned'
          }.`,
        },
      }
    : { record, ref };
}

function withCheck(
  { record, ref }: Evidence,
  { check }: Shown,
  context: CurrencyContext,
): Evidence {
  const fault = ref.state === 'in-force' && check?.(record, context);
  return fault ? { record, ref: { ...ref, ...fault } } : { record, ref };
}

/** Records of the organisation that are about a control, those that count first. */
export function annexAEvidence(
  id: string,
  context: CurrencyContext,
): Evidence[] {
  const shown = SHOWN_BY[id];
  const typed = shown
    ? evidenceOfType(shown.type, context).map(evidence =>
        withCheck(evidence, shown, context),
      )
    : [];
  const named = NAMING.flatMap(type =>
    evidenceOfType(type, context)
      .filter(({ record }) => names(id, record))
      .map(asStated),
  );
  const all = [...typed, ...named];
  return [
    ...all.filter(({ ref }) => ref.state === 'in-force'),
    ...all.filter(({ ref }) => ref.state !== 'in-force'),
  ];
}

/**
 * Of each thing that records have to show of a control, whether they do. One record is
 * enough; a statement that says partly shows a part.
 */
export function shownByRecords(
  id: string,
  evidence: readonly Evidence[],
): boolean[] {
  if (evidence.some(({ ref }) => ref.state === 'in-force')) return [true];
  const isPartly = evidence.some(
    ({ record, ref }) =>
      ref.state === 'insufficient' && record.data.state === 'partly',
  );
  if (isPartly) return [true, false];
  return isOfOrganisation(id) || evidence.length > 0 ? [false] : [];
}
