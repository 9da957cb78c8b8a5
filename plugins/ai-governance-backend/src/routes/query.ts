import {
  EntityRef,
  parseInstant,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { isStorable } from '../util';

/** An error that names the parameter, its value, and what is allowed. */
export function invalidParameter(
  name: string,
  value: unknown,
  expected: string,
): InputError {
  return new InputError(
    `Invalid query parameter ${name}: ${JSON.stringify(value)}; ${expected}`,
  );
}

/** Fails on characters that no database could look for. */
export function assertText(name: string, value: string): void {
  if (!isStorable(value)) {
    throw invalidParameter(name, value, 'expected text in Unicode without NUL');
  }
}

/** An instant in ISO 8601, as milliseconds since the epoch. */
function readInstant(name: string, value: string): number;
function readInstant(
  name: string,
  value: string | undefined,
): number | undefined;
function readInstant(
  name: string,
  value: string | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (Number.isNaN(instant)) {
    throw invalidParameter(
      name,
      value,
      'expected an instant in ISO 8601 that exists and states its offset',
    );
  }
  return instant;
}

/** Both ends of an interval; either may be absent. */
export function readInterval(query: { from?: string; to?: string }) {
  return {
    from: readInstant('from', query.from),
    to: readInstant('to', query.to),
  };
}

/** A reference in full and in lower case. */
export function toFullRef(
  name: string,
  value: string,
  options: { defaultKind?: string; kinds?: string[] },
): EntityRef {
  const { defaultKind, kinds } = options;
  const ref = readEntityRef(value, { defaultKind });
  if (ref === undefined) {
    throw invalidParameter(
      name,
      value,
      'expected an entity reference, kind:namespace/name',
    );
  }
  if (kinds && !kinds.some(kind => ref.startsWith(`${kind}:`))) {
    throw invalidParameter(
      name,
      value,
      `expected a reference of kind ${kinds.join(' or ')}`,
    );
  }
  return ref;
}

/** References of owners; without a kind they are groups. */
export function toOwnerRefs(owners: string[] | undefined) {
  return owners?.map(owner =>
    toFullRef('owner', owner, { defaultKind: 'group' }),
  );
}
