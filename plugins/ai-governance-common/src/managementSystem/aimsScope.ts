import { AimsScope } from '../schema/types';
import { standingOf } from './standing';
import { OrganisationRecord, RecordApprovals } from './types';

/** Systems outside the scope that are named; the rest is counted. */
const MOST_NAMED = 200;

/** Why a system is outside that the scope statement does not name. */
const DECLARED_ALONE =
  'Declared with inAimsScope: false; the scope statement in force does not name it';

/** A system that the scope statement leaves out, and why. @public */
export interface ScopeExclusion {
  system: string;
  reason: string;
}

/**
 * What the scope statement in force leaves out (ISO/IEC 42001:2023 4.3). A statement
 * that waits for its approval, or has expired, leaves out nothing.
 * @public
 */
export function listScopeExclusions(options: {
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): ScopeExclusion[] {
  const statement = options.records.find(
    record =>
      record.type === 'scope-statement' &&
      standingOf(record, options) === 'in-force',
  );
  return (statement?.data.outside ?? []) as unknown as ScopeExclusion[];
}

/**
 * How many systems the management system covers, and which it does not cover, with the
 * reason. A system is outside when its entity declares it, or when the scope statement
 * in force names it. What is undeclared is inside.
 *
 * @param options.systems - how many are inside
 * @param options.outside - references of those outside, in the order to be shown
 * @public
 */
export function toAimsScope(options: {
  systems: number;
  outside: readonly string[];
  exclusions: readonly ScopeExclusion[];
}): AimsScope {
  const { systems, outside, exclusions } = options;
  const reasons = new Map(
    exclusions.map(({ system, reason }) => [system, reason]),
  );
  return {
    systems,
    outside: outside.length,
    items: outside.slice(0, MOST_NAMED).map(entityRef => {
      const reason = reasons.get(entityRef);
      return {
        entityRef,
        reason: reason ?? DECLARED_ALONE,
        stated: reason !== undefined,
      };
    }),
  };
}
