import { Entity } from '@backstage/catalog-model';
import {
  EntityRef,
  isDecidedByAnother,
  isSameRef,
  readPersonRef,
} from '../lib/entityRefs';
import { GovernanceRecord } from '../records/types';
import { Calendar } from '../lib/Calendar';
import { HashMatcher } from '../entity/specHash';
import { AcceptanceView, RegisterRecord } from './types';

/** What an acceptance must be bound to; otherwise it does not count. */
export interface RatedState {
  residualRating?: number;
  version?: string;
  /** Whether a hash is of the intended use that is declared. */
  isIntendedUse: HashMatcher;
}

/** What an acceptance is bound to. */
type AcceptanceBinding = GovernanceRecord['binding'];

/** What an acceptance of today would be bound to. */
export function ratedState(options: {
  entity: Entity;
  residualRating: number | undefined;
  /** Of this entity: one for many risks computes its hash once. */
  isIntendedUse: HashMatcher;
}): RatedState {
  const { entity, residualRating, isIntendedUse } = options;
  const version = entity.spec?.version;
  return {
    residualRating,
    ...(typeof version === 'string' && { version }),
    isIntendedUse,
  };
}

/**
 * In words, what an acceptance and the rated state of now differ in; undefined where
 * they do not. As with every record, what it does not name, and what is not declared,
 * cannot be matched.
 */
export function describeOutdated(
  binding: AcceptanceBinding,
  now: RatedState,
): string | undefined {
  const { residualRating, version, intendedUseHash: use } = binding ?? {};
  if (residualRating !== now.residualRating) {
    return `the rating was ${residualRating ?? 'not stated'}, now it is ${
      now.residualRating ?? 'not stated'
    }`;
  }
  if (now.version === undefined) {
    return version === undefined
      ? 'spec.version is not declared, so it cannot be matched to it'
      : `it was given for version ${version}, and none is declared`;
  }
  if (version !== now.version) {
    return version === undefined
      ? 'it names no version'
      : `it was given for version ${version}, and ${now.version} is declared`;
  }
  if (use === undefined) {
    return 'it names no intended use';
  }
  return now.isIntendedUse(use)
    ? undefined
    : 'the intended use has changed since';
}

/** Whether the risk owner, and not the author, decided. */
export function isAcceptedByRiskOwner(
  acceptance: Pick<
    GovernanceRecord,
    'state' | 'author' | 'approver' | 'binding'
  >,
  riskOwner: EntityRef | undefined,
): boolean {
  const { state, approver, binding } = acceptance;
  return (
    state === 'approved' &&
    isDecidedByAnother(acceptance) &&
    (isSameRef(readPersonRef(approver!), riskOwner) ||
      binding?.approverIsRiskOwner === true)
  );
}

/** When an acceptance ends to count. */
export interface AcceptanceEnd {
  /** First instant at which it no longer counts, milliseconds since the epoch. */
  instant: number;
  /** The day or the instant as it is stated; else the instant, ISO 8601. */
  expiresAt: string;
}

/** Where the acceptance of one risk stands, and with which record. */
export function findAcceptance<R extends RegisterRecord>(options: {
  /** Acceptances of this risk, newest first. */
  acceptances: R[];
  needed: boolean;
  rated: RatedState;
  /** Full reference, where one is declared. */
  riskOwner: EntityRef | undefined;
  /** When a record ends to count; undefined where it does not say. */
  expiryOf(record: R): AcceptanceEnd | undefined;
  calendar: Calendar;
  now: number;
}): AcceptanceView<R> {
  const { acceptances, needed, rated, riskOwner, expiryOf, calendar, now } =
    options;
  const approved = acceptances.filter(({ state }) => state === 'approved');
  const bound = approved.filter(
    ({ binding }) => describeOutdated(binding, rated) === undefined,
  );
  const ofOwner = bound.find(item => isAcceptedByRiskOwner(item, riskOwner));
  const current = ofOwner ?? bound[0];
  const end = current && expiryOf(current);
  const expiresAt = end?.expiresAt;
  if (ofOwner && end && end.instant > now) {
    return { state: 'in-force', record: current, expiresAt };
  }
  if (!needed) return { state: 'not-needed' };
  const requested = acceptances.find(({ state }) => state === 'submitted');
  if (requested) return { state: 'requested', record: requested };
  if (current) {
    return ofOwner
      ? {
          state: 'lapsed',
          record: current,
          reason:
            expiresAt === undefined
              ? 'it states no expiry'
              : `it counted until ${calendar.toLastDay(expiresAt)}`,
          expiresAt,
        }
      : {
          state: 'missing',
          record: current,
          reason: `it is by ${current.approver}, who is not the risk owner or is its author`,
        };
  }
  return approved.length > 0
    ? {
        state: 'outdated',
        record: approved[0],
        reason: describeOutdated(approved[0].binding, rated),
      }
    : { state: 'missing' };
}
