import { GovernanceRecord } from '../../../records/types';
import { Anything, at, Case } from '../Case';
import { heldTo } from '../classes';
import { begins, ends, lasts } from '../days';
import { isApproved } from '../people';
import { textOf } from '../words';

/** Approved records of a type that count by now, the newest first. */
export function approvedOf(
  asked: Case,
  type: string,
  isEnough: (record: GovernanceRecord) => boolean = isApproved,
): GovernanceRecord[] | undefined {
  if (asked.records.status === 'unavailable') return undefined;
  const start = (record: GovernanceRecord) => begins(asked, record.effectiveAt);
  return asked.records.items
    .filter(
      record =>
        record.type === type && isEnough(record) && start(record) <= asked.now,
    )
    .sort((a, b) => start(b) - start(a) || (a.id < b.id ? 1 : -1));
}

/** Whether evidence from an instant on has aged out, or its own last day is over. */
export function hasAged(
  asked: Case,
  from: number,
  expiresAt?: string,
): boolean {
  const days = asked.control.validityDays?.[heldTo(asked)];
  return (
    (days !== undefined && asked.now >= lasts(asked, from, { days })) ||
    asked.now >= ends(asked, expiresAt)
  );
}

export function recordHasAged(asked: Case, record: GovernanceRecord): boolean {
  return hasAged(asked, begins(asked, record.effectiveAt), record.expiresAt);
}

/** Whether a record is for what is declared now. One that does not say so is not. */
export function isBound(
  asked: Case,
  record: GovernanceRecord,
  to: string | undefined,
): boolean {
  const binding: Anything = record.binding ?? {};
  switch (to) {
    case 'version':
      return isSame(binding.version, at(asked, 'spec.version'));
    case 'version-major':
      return isSame(major(binding.version), major(at(asked, 'spec.version')));
    case 'classified-on':
      return isSame(binding.classifiedOn, at(asked, 'spec.risk.classifiedOn'));
    case 'spec-hash':
      return isOfDeclaredFacts(asked, record);
    default:
      return true;
  }
}

export function isOfDeclaredFacts(
  asked: Case,
  { binding }: GovernanceRecord,
): boolean {
  return (
    binding?.specHash !== undefined && asked.hashes.isOfSpec(binding.specHash)
  );
}

export function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && one === other;
}

/** 3 of 3.2.0 and of v3; the text itself where it begins with no number. */
function major(version: unknown): string | undefined {
  const text = textOf(version);
  return /^v?(\d+)/i.exec(text)?.[1] ?? (text || undefined);
}
