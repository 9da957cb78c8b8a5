import { Calendar } from '../lib/Calendar';
import { EntityRef, readEntityRef } from '../lib/entityRefs';
import { isJsonObject } from '../lib/isJsonObject';
import { DAY, parseInstant } from '../lib/time';
import { standingOf, titleOf } from './standing';
import { toDecisions } from './toDecisions';
import { OrganisationRecord } from './types';

/** How far ahead of its last day something is listed, in days. @public */
export const WORK_AHEAD_DAYS = 30;

/** Something of the organisation that waits for a person. @public */
export interface OrganisationWork {
  task:
    | 'audit'
    | 'audit-finding'
    | 'effect-check'
    | 'decision-follow-up'
    | 'planned-change'
    | 'renewal';
  role: 'owner' | 'auditor' | 'action-owner';
  record: OrganisationRecord;
  /** Distinguishes items of one record: the number of a decision. */
  key: string;
  title: string;
  /** Who has to act, in normal form. */
  responsible: EntityRef;
  /** From when it waits, milliseconds since the epoch. */
  since: number;
  /** Until when it is to be done. Milliseconds since the epoch, exclusive. */
  due?: number;
}

/** What is known of a type of record. @public */
export interface OrganisationWorkType {
  approval: 'none' | 'required';
  /** `all` where a record has no successor that takes its place. */
  keeps?: string;
}

interface Sources {
  records: readonly OrganisationRecord[];
  types: ReadonlyMap<string, OrganisationWorkType>;
  /** The person and their groups, in normal form. */
  refs: readonly EntityRef[];
  /** Of the organisation. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

type Found = Omit<OrganisationWork, 'record' | 'responsible'> & {
  who: unknown;
};

const objectOf = (value: unknown): Record<string, unknown> =>
  isJsonObject(value as never) ? (value as Record<string, unknown>) : {};

/** Reads the records of one organisation for one person. */
class WorkReader {
  readonly #sources: Sources;
  readonly #calendar: Calendar;
  readonly #approvals: ReadonlyMap<string, 'none' | 'required'>;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#calendar = Calendar.of(sources.timeZone);
    this.#approvals = new Map(
      [...sources.types].map(([id, { approval }]) => [id, approval]),
    );
  }

  read(): OrganisationWork[] {
    const { records } = this.#sources;
    return [
      ...records.flatMap(record =>
        this.#mine(record, [
          ...this.#ofFinding(record),
          ...this.#ofAudit(record),
          ...this.#ofChange(record),
          ...this.#ofExpiry(record),
        ]),
      ),
      ...this.#ofDecisions(),
    ].filter(({ due }) => !this.#isFar(due));
  }

  /** What of a record waits for the person. */
  #mine(
    record: OrganisationRecord,
    found: readonly Found[],
  ): OrganisationWork[] {
    return found.flatMap(({ who, ...work }) => {
      const responsible =
        typeof who === 'string' ? readEntityRef(who) : undefined;
      return responsible && this.#sources.refs.includes(responsible)
        ? [{ ...work, record, responsible }]
        : [];
    });
  }

  #isFar(due: number | undefined): boolean {
    return due !== undefined && due > this.#sources.now + WORK_AHEAD_DAYS * DAY;
  }

  #standing(record: OrganisationRecord) {
    const { timeZone, now } = this.#sources;
    return standingOf(record, { approvals: this.#approvals, timeZone, now });
  }

  #isInForce(record: OrganisationRecord, type: string): boolean {
    return record.type === type && this.#standing(record) === 'in-force';
  }

  #dueOf(day: unknown): { due?: number } {
    const due = typeof day === 'string' ? this.#calendar.endOf(day) : NaN;
    return Number.isNaN(due) ? {} : { due };
  }

  /** A finding until it is closed, and until somebody looked whether that worked. */
  #ofFinding(record: OrganisationRecord): Found[] {
    if (!this.#isInForce(record, 'audit-finding')) return [];
    const { data, updatedAt } = record;
    const check = objectOf(data.effectivenessCheck);
    const common = { key: '', title: titleOf(record) };
    const since = parseInstant(updatedAt);
    if (data.status !== 'closed') {
      return [
        {
          ...common,
          task: 'audit-finding',
          role: 'action-owner',
          who: data.owner,
          since: parseInstant(record.createdAt),
          ...this.#dueOf(data.dueDate),
        },
      ];
    }
    if (data.kind !== 'nonconformity' || check.checkedAt) return [];
    // The person who is named to check does; until then the owner sees to it.
    return [
      {
        ...common,
        task: 'effect-check',
        role: check.checkedBy ? 'auditor' : 'action-owner',
        who: check.checkedBy ?? data.owner,
        since,
      },
    ];
  }

  /** A planned audit: the draft is the plan. */
  #ofAudit(record: OrganisationRecord): Found[] {
    const { type, state, data } = record;
    if (type !== 'internal-audit' || state !== 'draft') return [];
    const since = this.#calendar.startOf(String(data.plannedFrom));
    if (Number.isNaN(since) || this.#isFar(since)) return [];
    const auditors = Array.isArray(data.auditors) ? data.auditors : [];
    return auditors.map(who => ({
      task: 'audit' as const,
      role: 'auditor' as const,
      key: '',
      title: titleOf(record),
      who,
      since,
      ...this.#dueOf(data.plannedTo),
    }));
  }

  #ofChange(record: OrganisationRecord): Found[] {
    const { data } = record;
    return this.#isInForce(record, 'planned-change') && data.status !== 'closed'
      ? [
          {
            task: 'planned-change',
            role: 'action-owner',
            key: '',
            title: titleOf(record),
            who: data.owner,
            since: parseInstant(record.createdAt),
            ...this.#dueOf(data.dueDate),
          },
        ]
      : [];
  }

  /** What its owner has to renew, for it ends soon or has ended, and nothing follows it. */
  #ofExpiry(record: OrganisationRecord): Found[] {
    const { expiresAt, data, type } = record;
    const standing = this.#standing(record);
    const known = this.#sources.types.get(type);
    if (
      expiresAt === undefined ||
      known?.approval !== 'required' ||
      !['in-force', 'expired'].includes(standing) ||
      // A cycle that is over has no successor that would say so.
      (standing === 'expired' && known.keeps === 'all') ||
      this.#hasSuccessor(record)
    ) {
      return [];
    }
    const due = this.#calendar.endOf(expiresAt);
    return [
      {
        task: 'renewal',
        role: 'owner',
        key: '',
        title: titleOf(record),
        who: data.owner,
        since: due - WORK_AHEAD_DAYS * DAY,
        due,
      },
    ];
  }

  #hasSuccessor({ id, type, subject, expiresAt }: OrganisationRecord): boolean {
    const end = this.#calendar.endOf(expiresAt);
    return this.#sources.records.some(
      other =>
        other.id !== id &&
        other.type === type &&
        other.subject === subject &&
        (other.state === 'submitted' ||
          (this.#standing(other) === 'in-force' &&
            (other.expiresAt === undefined ||
              this.#calendar.endOf(other.expiresAt) > end))),
    );
  }

  #ofDecisions(): OrganisationWork[] {
    const { records, timeZone, now } = this.#sources;
    const counted = records.filter(
      record =>
        this.#isInForce(record, 'management-review') ||
        this.#isInForce(record, 'decision-follow-up'),
    );
    const reviews = new Map(counted.map(record => [record.id, record]));
    return toDecisions({ records: counted, timeZone, now })
      .filter(({ state }) => state === 'open')
      .flatMap(({ ref, decision, owner, dueDate }) => {
        const [recordId, key] = ref.split('/');
        const review = reviews.get(recordId)!;
        return this.#mine(review, [
          {
            task: 'decision-follow-up',
            role: 'action-owner',
            key,
            title: decision,
            who: owner,
            since: parseInstant(review.decidedAt ?? review.updatedAt),
            ...this.#dueOf(dueDate),
          },
        ]);
      });
  }
}

/**
 * What of the records of the organisation waits for a person or one of their groups:
 * findings and the checks of their effect (ISO/IEC 42001:2023 10.2), audits (9.2), decisions
 * of reviews (9.3.3), planned changes (6.3), and documents that are to be renewed (7.5). What is due later than
 * {@link WORK_AHEAD_DAYS} from now is left out.
 *
 * @param sources - records that the person may read, drafts of audits among them
 * @public
 */
export function toOrganisationWork(sources: {
  records: readonly OrganisationRecord[];
  types: ReadonlyMap<string, OrganisationWorkType>;
  refs: readonly EntityRef[];
  timeZone?: string;
  now: number;
}): OrganisationWork[] {
  return new WorkReader(sources).read();
}
