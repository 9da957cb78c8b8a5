import { GovernanceRecord } from '../../records/types';
import { EvaluationInput, OwnershipState } from '../types';
import { at } from './Case';
import { Outcome } from './outcome';
import { textOf } from './words';

/**
 * Normal form of a reference: spelling, blanks and characters that cannot be seen make
 * no other one. Undefined where there is no name.
 */
export function normalRef(
  value: unknown,
  defaultKind: string,
): string | undefined {
  const text = textOf(value)
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  const [, kind, namespace, name] =
    /^(?:([^:/]*):)?(?:([^/]*)\/)?(.*)$/s.exec(text) ?? [];
  const parts = [
    (kind ?? defaultKind.toLowerCase()).trim(),
    (namespace ?? 'default').trim(),
    (name ?? '').trim(),
  ];
  return parts.every(part => part !== '')
    ? `${parts[0]}:${parts[1]}/${parts[2]}`
    : undefined;
}

/** Whether the second names a person, and none of the others. */
export function isAnotherPerson(person: unknown, others: unknown[]): boolean {
  const ref = normalRef(person, 'user');
  return (
    ref !== undefined && others.every(other => normalRef(other, 'user') !== ref)
  );
}

/** Approved by a second person. */
export function isApproved(record: GovernanceRecord): boolean {
  return (
    record.state === 'approved' &&
    normalRef(record.author, 'user') !== undefined &&
    isAnotherPerson(record.approver, [record.author])
  );
}

const isOfPeople = (ref: string) => /^(user|group):/.test(ref);

/** Whether a reference leads to a person, or to a group that has some. */
export function leadsToPeople(
  input: EvaluationInput,
  value: unknown,
  defaultKind = 'Group',
): Outcome {
  const ref = normalRef(value, defaultKind);
  if (!ref || !isOfPeople(ref)) return 'absent';
  const found = input.references[ref];
  if (!found || found.status === 'unavailable') return 'unknown';
  if (found.status === 'missing') return 'absent';
  const isSomebody = ref.startsWith('user:')
    ? !found.inactive
    : Number(found.memberCount) > 0;
  return isSomebody ? 'pass' : 'absent';
}

/** docs/evaluation.md, "Ownership". */
export function ownershipOf(input: EvaluationInput): OwnershipState {
  const ref = normalRef(at(input, 'spec.owner'), 'Group');
  if (ref === undefined) return 'unowned';
  const found = input.references[ref];
  if (found?.status !== 'resolved' || !isOfPeople(ref)) {
    return 'dangling';
  }
  return leadsToPeople(input, ref) === 'pass' ? 'owned' : 'vacant';
}
