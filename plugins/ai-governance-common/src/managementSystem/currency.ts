import { Calendar } from '../lib/Calendar';
import { isEmpty } from '../lib/paths';
import { OrganisationRecordType } from '../records/types';
import { PLANNED_INTERVAL_DAYS } from './intervals';
import { isAiPolicy } from './isAiPolicy';
import { standingOf } from './standing';
import { OrganisationRecord, RecordApprovals } from './types';

/** What a record is looked at beside. */
export interface CurrencyContext {
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Why a record that is in force shows nothing, or no longer. */
export interface NotCurrent {
  state: 'expired' | 'insufficient';
  because: string;
}

/** How long a record of a type counts, and what it must say. */
export interface Currency {
  /** In words, after the title of the type. */
  counts: string;
  /** Whether it is about the clause at all. Default: always. */
  isAbout?(record: OrganisationRecord): boolean;
  /** Undefined where it counts. */
  check?(
    record: OrganisationRecord,
    context: CurrencyContext,
  ): NotCurrent | undefined;
  /** Each record of the type must count, not only one of them. */
  every?: boolean;
}

const insufficient = (because: string): NotCurrent => ({
  state: 'insufficient',
  because,
});

/** The day of a field, or of an instant where there is none. */
const dayOf = (
  value: unknown,
  otherwise: string,
  { timeZone }: CurrencyContext,
) =>
  typeof value === 'string' ? value : Calendar.of(timeZone).toDay(otherwise);

/** Whether the planned interval since a day has passed. */
export function isIntervalOver(
  day: string,
  { timeZone, now }: CurrencyContext,
): boolean {
  const calendar = Calendar.of(timeZone);
  const end = calendar.afterDays(calendar.startOf(day), PLANNED_INTERVAL_DAYS);
  return end !== undefined && end <= now;
}

/** Expired when the planned interval since a day has passed. */
function since(
  day: string,
  what: string,
  context: CurrencyContext,
): NotCurrent | undefined {
  return isIntervalOver(day, context)
    ? {
        state: 'expired',
        because: `${what} on ${day}; it counts for ${PLANNED_INTERVAL_DAYS} days.`,
      }
    : undefined;
}

function inForce(
  type: OrganisationRecordType,
  context: CurrencyContext,
): OrganisationRecord[] {
  return context.records.filter(
    record =>
      record.type === type && standingOf(record, context) === 'in-force',
  );
}

/** Last day of the next audit that a programme in force plans after a day. */
function nextPlanned(
  day: string,
  context: CurrencyContext,
): string | undefined {
  const [next] = inForce('audit-programme', context)
    .flatMap(({ data }) => (data.audits ?? []) as Array<{ to?: unknown }>)
    .flatMap(({ to }) => (typeof to === 'string' && to > day ? [to] : []))
    .sort();
  return next;
}

function checkAudit(record: OrganisationRecord, context: CurrencyContext) {
  const { conclusion, plannedTo } = record.data;
  if (isEmpty(conclusion)) {
    return insufficient('It has no conclusion.');
  }
  const ended = dayOf(plannedTo, record.effectiveAt, context);
  const next = nextPlanned(ended, context);
  if (next === undefined) return since(ended, 'Concluded', context);
  return Calendar.of(context.timeZone).endOf(next) <= context.now
    ? {
        state: 'expired' as const,
        because: `Concluded on ${ended}; the next one was planned until ${next}.`,
      }
    : undefined;
}

const checkReview = (record: OrganisationRecord, context: CurrencyContext) =>
  since(
    dayOf(record.data.heldOn ?? record.data.to, record.effectiveAt, context),
    'Held',
    context,
  );

function checkObjective(record: OrganisationRecord, context: CurrencyContext) {
  const { date } = record.data;
  const calendar = Calendar.of(context.timeZone);
  if (typeof date === 'string' && calendar.endOf(date) <= context.now) {
    return {
      state: 'expired' as const,
      because: `It was to be reached until ${date}.`,
    };
  }
  const [latest] = inForce('objective-progress', context)
    .filter(({ subject }) => subject === record.subject)
    .map(({ data }) => String(data.measuredOn))
    .sort()
    .reverse();
  if (latest === undefined) return insufficient('It was never measured.');
  return since(latest, 'Last measured', context);
}

function checkProgress(record: OrganisationRecord, context: CurrencyContext) {
  const isOfOne = inForce('objective', context).some(
    ({ subject }) => subject === record.subject,
  );
  return isOfOne
    ? since(
        dayOf(record.data.measuredOn, record.effectiveAt, context),
        'Measured',
        context,
      )
    : insufficient('Its objective is not in force.');
}

/** Without an end of its own it counts for the interval since it was written. */
const unlessItEnds = (
  record: OrganisationRecord,
  context: CurrencyContext,
): NotCurrent | undefined =>
  record.expiresAt
    ? undefined
    : since(
        Calendar.of(context.timeZone).toDay(record.updatedAt),
        'Written',
        context,
      );

const UNTIL_IT_EXPIRES: Currency = { counts: 'until it expires' };
const A_YEAR = `${PLANNED_INTERVAL_DAYS} days`;

/** What shows a clause, and how long it counts, by type of record. */
const BY_TYPE: Partial<Record<OrganisationRecordType, Currency>> = {
  policy: { counts: 'the AI policy, until it expires', isAbout: isAiPolicy },
  'interested-party': {
    counts: `until it expires; without an end ${A_YEAR} from when it was written`,
    check: unlessItEnds,
  },
  objective: {
    counts: `until its day, while it was measured within ${A_YEAR}`,
    check: checkObjective,
    every: true,
  },
  'objective-progress': {
    counts: `${A_YEAR} from the measurement, of an objective in force`,
    check: checkProgress,
  },
  competence: {
    counts: `while it names who has it; without an end ${A_YEAR} from when it was written`,
    check: (record, context) =>
      isEmpty(record.data.people)
        ? insufficient('It names nobody who has it.')
        : unlessItEnds(record, context),
    every: true,
  },
  training: {
    counts: `${A_YEAR} from its last day`,
    check: (record, context) =>
      since(
        dayOf(record.data.heldOn, record.effectiveAt, context),
        'Held',
        context,
      ),
  },
  'internal-audit': {
    counts: `with a conclusion, until the last day of the next audit that the programme in force plans; without one ${A_YEAR} from its last day`,
    check: checkAudit,
  },
  'planned-change': {
    counts: `${A_YEAR} from when it was written`,
    check: unlessItEnds,
  },
  'management-review': {
    counts: `${A_YEAR} from the day on which it was held`,
    check: checkReview,
  },
};

/** The same for single clauses, where the clause asks for more than its neighbours. */
const BY_CLAUSE: Record<
  string,
  Partial<Record<OrganisationRecordType, Currency>> | undefined
> = {
  '9.3.2': {
    'management-review': {
      counts: `with its inputs, ${A_YEAR} from the day on which it was held`,
      check: (record, context) =>
        isEmpty(record.data.inputs)
          ? insufficient('No inputs were kept with it.')
          : checkReview(record, context),
    },
  },
  '9.3.3': {
    'management-review': {
      counts: `with what was decided, ${A_YEAR} from the day on which it was held`,
      check: (record, context) =>
        ['decisions', 'improvement', 'changes'].every(field =>
          isEmpty(record.data[field]),
        )
          ? insufficient('It records no decision.')
          : checkReview(record, context),
    },
  },
};

/**
 * How long a record of a type counts for a clause of ISO/IEC 42001:2023, or for its
 * Annex A. The standard asks for planned intervals and names none: this is our judgement.
 */
export function currencyOf(
  type: OrganisationRecordType,
  clause?: string,
): Currency {
  return (
    (clause !== undefined ? BY_CLAUSE[clause]?.[type] : undefined) ??
    BY_TYPE[type] ??
    UNTIL_IT_EXPIRES
  );
}
