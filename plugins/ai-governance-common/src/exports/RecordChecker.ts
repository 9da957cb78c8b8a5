import { configure } from 'safe-stable-stringify';
import { sha256Hex } from '../lib/sha256Hex';
import { RecordRevision, RecordView, TrailEntry } from '../schema/types';

const stringify = configure({ deterministic: true });

/** A record as an evidence pack holds it. @public */
export type RecordWithRevisions = Omit<RecordView, 'may'> & {
  revisions: RecordRevision[];
};

/** Fields of a payload that have another form in the record, or describe the write. */
const APART = ['contentHash', 'title', 'attachments'];

/** What the payload of an entry may say of a record. */
const OF_RECORD = [
  'type',
  'state',
  'subject',
  'author',
  'approver',
  'signatures',
  'decidedAt',
  'comment',
  'effectiveAt',
  'expiresAt',
  'binding',
];

/** What it says of a revision. */
const OF_REVISION = ['state', 'subject', 'comment', 'effectiveAt', 'expiresAt'];

type Signatures = RecordView['signatures'];

type Values = Readonly<Record<string, unknown>>;

/**
 * Holds the records of an evidence pack to its trail: each must be what the entries say,
 * stand at its last one, and none may be left out.
 * @public
 */
export class RecordChecker {
  readonly #generatedAt: string;
  /** Entries of each record, in their order. */
  readonly #told = new Map<string, TrailEntry[]>();
  /** Ids of the records that each system had when the pack was made. */
  readonly #ofSystem = new Map<string, string[]>();

  constructor(options: {
    /** In their order, without those that are there by their hash alone. */
    entries: readonly TrailEntry[];
    /** ISO 8601 instant; what was written later is in the trail alone. */
    generatedAt: string;
  }) {
    this.#generatedAt = options.generatedAt;
    for (const entry of options.entries) {
      if (entry.recordId !== undefined) {
        add(this.#told, entry.recordId, entry);
      }
    }
    for (const [id, entries] of this.#told) {
      const system = lastUntil(entries, this.#generatedAt)?.entityRef;
      if (system !== undefined) add(this.#ofSystem, system, id);
    }
  }

  /** What is wrong with the records of a system; undefined where nothing is. */
  findFault(options: {
    entityRef: string;
    records: readonly RecordWithRevisions[];
    /**
     * Whether keys of a content are in the order in which they were sent; else it
     * cannot be compared with its hash.
     */
    hasOrder: boolean;
  }): string | undefined {
    const { entityRef, records, hasOrder } = options;
    for (const record of records) {
      const fault =
        record.entityRef === entityRef
          ? this.#faultOf(record, hasOrder)
          : `is of ${record.entityRef}`;
      if (fault) return `record ${record.id} ${fault}`;
    }
    const there = new Set(records.map(({ id }) => id));
    const ids = this.#ofSystem.get(entityRef) ?? [];
    const missing = ids.find(id => !there.has(id));
    return missing && `record ${missing} of the trail is not there`;
  }

  #faultOf(record: RecordWithRevisions, hasOrder: boolean): string | undefined {
    const entries = this.#told.get(record.id) ?? [];
    for (const revision of record.revisions) {
      const entry = entries.find(item => item.revision === revision.revision);
      if (!entry) {
        return `has a revision ${revision.revision} that no entry of the trail records`;
      }
      if (!isRevision(entry, revision, hasOrder)) {
        return `is not at revision ${revision.revision} what entry ${entry.sequence} says`;
      }
    }
    const own = entries.find(({ revision }) => revision === record.revision);
    if (!own) {
      return `stands at a revision ${record.revision} that no entry of the trail records`;
    }
    if (!isRecord(own, record, entries[0])) {
      return `is not what entry ${own.sequence} says`;
    }
    const last = lastUntil(entries, this.#generatedAt);
    return last && last.revision! > record.revision
      ? `stands at revision ${record.revision}, and entry ${last.sequence} records a later one`
      : undefined;
  }
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function lastUntil(
  entries: readonly TrailEntry[],
  instant: string,
): TrailEntry | undefined {
  const until = entries.filter(({ at }) => at <= instant);
  return until[until.length - 1];
}

function areSame(fields: Iterable<string>, told: Values, is: Values): boolean {
  return [...fields].every(
    field => stringify(told[field]) === stringify(is[field]),
  );
}

function isRevision(
  { by, at, action, payload }: TrailEntry,
  revision: RecordRevision,
  hasOrder: boolean,
): boolean {
  const { data, ...is } = revision;
  const { title } = data as { title?: unknown };
  return (
    by === is.by &&
    at === is.at &&
    action === `record.${is.action}` &&
    stringify((payload.signatures as Signatures)?.updatedBy) ===
      stringify(is.signature) &&
    areSame(OF_REVISION, payload, is) &&
    payload.title === (typeof title === 'string' ? title : undefined) &&
    (!hasOrder || payload.contentHash === sha256Hex(JSON.stringify(data)))
  );
}

function isRecord(
  { at, by, payload }: TrailEntry,
  record: RecordWithRevisions,
  first: TrailEntry,
): boolean {
  const own = record.revisions.find(
    ({ revision }) => revision === record.revision,
  );
  const fields = new Set([...OF_RECORD, ...Object.keys(payload)]);
  APART.forEach(field => fields.delete(field));
  return (
    first.at === record.createdAt &&
    at === record.updatedAt &&
    by === record.updatedBy &&
    stringify(own?.data) === stringify(record.data) &&
    areSame(
      fields,
      // A draft that does not say is shown from when it was last written.
      { ...payload, effectiveAt: payload.effectiveAt ?? at },
      record,
    )
  );
}
