import { InputError } from '@backstage/errors';
import { AttentionPosition } from '../attention/types';
import { FindingPosition } from '../discovery/types';
import { DIFFERENCE_KINDS, DifferencePosition } from '../insights';
import { RecordPosition } from '../records/types';
import {
  ChangePosition,
  PagePosition,
  SortField,
  SystemFilter,
  SystemOrder,
} from '../systems';
import { LaggardPosition } from '../targets';
import { isStorable } from '../util';
import { RawQuery } from './query';
import { readSystemFilter, readSystemOrder } from './systemsQuery';

/** What a cursor of the inventory carries. */
export interface SystemsCursor {
  packId?: string;
  filter: SystemFilter;
  order: SystemOrder;
  limit: number;
  position: PagePosition;
}

/** Kind of value by which a field sorts. */
const SORT_VALUES: Record<SortField, 'text' | 'integer' | 'number'> = {
  name: 'text',
  owner: 'text',
  completeness: 'number',
  level: 'integer',
  class: 'integer',
  stage: 'integer',
  failing: 'integer',
  openHighRisks: 'integer',
  changed: 'integer',
};

const NULLABLE: SortField[] = ['owner', 'completeness', 'openHighRisks'];

/** Text that carries a place in the inventory, and nothing that is a secret. */
export function encodeSystemsCursor(cursor: SystemsCursor): string {
  const { packId, filter, order, limit, position } = cursor;
  return encode({
    p: packId,
    f: filter,
    o: `${order.field},${order.direction}`,
    l: limit,
    d: position.direction,
    v: position.value,
    r: position.entityRef,
  });
}

/**
 * Reads a cursor as strictly as a query: whoever made it up gets an error, never a
 * statement of his own making.
 *
 * @throws InputError
 */
export function decodeSystemsCursor(text: string): SystemsCursor {
  const { p, f, o, l, d, v, r } = decode(text);
  try {
    const order = readSystemOrder({ orderBy: o });
    if (
      order &&
      isSortValue(order.field, v) &&
      (p === undefined || typeof p === 'string') &&
      (d === 'next' || d === 'prev') &&
      typeof r === 'string' &&
      typeof l === 'number' &&
      Number.isInteger(l) &&
      l >= 1 &&
      l <= 500
    ) {
      return {
        packId: p,
        filter: readSystemFilter(asObject(f)),
        order,
        limit: l,
        position: { direction: d, value: v, entityRef: r },
      };
    }
  } catch {
    // Told below.
  }
  throw invalidCursor();
}

/** Text that carries a place in a history. */
export function encodeChangesCursor(position: ChangePosition): string {
  return encode({ a: position.at, i: position.id });
}

/** @throws InputError */
export function decodeChangesCursor(text: string): ChangePosition {
  const { a, i } = decode(text);
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(i)) {
    throw invalidCursor();
  }
  return { at: a as number, id: i as number };
}

/** Text that carries a place among what needs attention. */
export function encodeAttentionCursor(position: AttentionPosition): string {
  return encode({ t: position.sortAt, i: position.id });
}

/** @throws InputError */
export function decodeAttentionCursor(text: string): AttentionPosition {
  const { t, i } = decode(text);
  if (!Number.isSafeInteger(t) || !isId(i)) {
    throw invalidCursor();
  }
  return { sortAt: t as number, id: i };
}

/** Text that carries a place among the findings of AI. */
export function encodeFindingsCursor(position: FindingPosition): string {
  return encode({ s: position.score, r: position.entityRef });
}

/** @throws InputError */
export function decodeFindingsCursor(text: string): FindingPosition {
  const { s, r } = decode(text);
  if (typeof s !== 'number' || typeof r !== 'string' || !isStorable(r)) {
    throw invalidCursor();
  }
  return { score: s, entityRef: r };
}

/** Text that carries a place in the records of a system. */
export function encodeRecordsCursor(position: RecordPosition): string {
  return encode({ u: position.updatedAt, i: position.id });
}

/** @throws InputError */
export function decodeRecordsCursor(text: string): RecordPosition {
  const { u, i } = decode(text);
  if (!Number.isSafeInteger(u) || typeof i !== 'string' || !isStorable(i)) {
    throw invalidCursor();
  }
  return { updatedAt: u as number, id: i };
}

/** Text that carries a place in an activity. */
export function encodeActivityCursor(before: number): string {
  return encode({ s: before });
}

/** @throws InputError */
export function decodeActivityCursor(text: string): number {
  const { s } = decode(text);
  if (!Number.isSafeInteger(s)) {
    throw invalidCursor();
  }
  return s as number;
}

/** Whether a number fits the keys of every engine. */
function isId(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_647;
}

/** What a cursor of what changed carries: the interval, so that it stays the same. */
export interface DifferencesCursor {
  from: number;
  to: number;
  after: DifferencePosition;
}

/** Text that carries a place among what changed. */
export function encodeDifferencesCursor(cursor: DifferencesCursor): string {
  const { from, to, after } = cursor;
  return encode({ f: from, t: to, k: after.kind, r: after.entityRef });
}

/** @throws InputError */
export function decodeDifferencesCursor(text: string): DifferencesCursor {
  const { f, t, k, r } = decode(text);
  const kind = DIFFERENCE_KINDS.find(known => known === k);
  if (
    !Number.isSafeInteger(f) ||
    !Number.isSafeInteger(t) ||
    kind === undefined ||
    typeof r !== 'string' ||
    !isStorable(r)
  ) {
    throw invalidCursor();
  }
  return { from: f as number, to: t as number, after: { kind, entityRef: r } };
}

/** Text that carries a place among the systems that have not reached a target. */
export function encodeLaggardsCursor(position: LaggardPosition): string {
  return encode({ v: position.value, r: position.entityRef });
}

/** @throws InputError */
export function decodeLaggardsCursor(text: string): LaggardPosition {
  const { v, r } = decode(text);
  if (
    !(v === null || typeof v === 'number') ||
    typeof r !== 'string' ||
    !isStorable(r)
  ) {
    throw invalidCursor();
  }
  return { value: v, entityRef: r };
}

function isSortValue(
  field: SortField,
  value: unknown,
): value is PagePosition['value'] {
  if (value === null) {
    return NULLABLE.includes(field);
  }
  switch (SORT_VALUES[field]) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    default:
      return typeof value === 'number';
  }
}

function encode(content: object): string {
  return Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
}

function decode(text: string): Record<string, unknown> {
  try {
    return asObject(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
    );
  } catch {
    throw invalidCursor();
  }
}

function asObject(value: unknown): RawQuery {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidCursor();
  }
  return value as RawQuery;
}

function invalidCursor(): InputError {
  return new InputError(
    'Invalid query parameter cursor: expected the nextCursor or prevCursor of an earlier page',
  );
}
