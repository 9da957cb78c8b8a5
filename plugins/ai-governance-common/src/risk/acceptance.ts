import { Entity } from '@backstage/catalog-model';
import {
  EntityRef,
  isDecidedByAnother,
  isSameRef,
  readPersonRef,
} from '../lib/entityRefs';
import { GovernanceRecord } from '../records/types';
import { Calendar } from '../lib/Calendar';
import { intendedUseHash } from './intendedUseHash';
import { AcceptanceView, RegisterRecord } from './types';

/** An acceptance is bound to these. */
export interface RatedState {
  residualRating?: number;
  version?: string;
  intendedUseHash: string;
}

/** What an acceptance of today would be bound to. */
export function ratedState(
  entity: Entity,
  residualRating: number | undefined,
): RatedState {
  const version = entity.spec?.version;
  return {
    residualRating,
    ...(typeof version === 'string' && { version }),
    // Computed where a binding asks for it.
    get intendedUseHash() {
      return intendedUseHash(entity);
    },
  };
}

/**
 * In words, what changed since an acceptance was given; undefined when nothing
 * did. What the acceptance does not say is not compared, but a rating it says
 * always.
 */
export function describeOutdated(
  binding: Partial<RatedState> | undefined,
  now: RatedState,
): string | undefined {
  if (binding?.residualRating !== now.residualRating) {
    return `the rating was ${
      binding?.residualRating ?? 'not stated'
    }, now it is ${now.residualRating ?? 'not stated'}`;
  }
  if (binding?.version !== undefined && binding.version !== now.version) {
    return `it was given for version ${binding.version}, and ${
      now.version ?? 'none'
    } is declared`;
  }
  return binding?.intendedUseHash !== undefined &&
    binding.intendedUseHash !== now.intendedUseHash
    ? 'the intended use has changed since'
    : undefined;
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
