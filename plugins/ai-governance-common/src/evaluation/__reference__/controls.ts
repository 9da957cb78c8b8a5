import { GovernanceRecord } from '../../records/types';
import { ControlState } from '../types';
import { Anything, Case } from './Case';
import { judge } from './checks';
import { classOf, heldTo, rankOf, reachedOf, stageOf } from './classes';
import { holds } from './conditions';
import { begins, ends, lasts } from './days';
import { Outcome } from './outcome';
import { isApproved } from './people';
import { isOfDeclaredFacts } from './rules/evidence';
import { says } from './words';

/** What the reference says of one control. */
export interface ReferenceControl {
  state: ControlState;
  isRequired: boolean;
  /** Its evidence is there, good or outside its limit. */
  hasEvidence: boolean;
}

/** State of one control for one system at one instant. */
export function judgeControl(asked: Case): ReferenceControl {
  const { control } = asked;
  const applies = control.appliesWhen
    ? holds(control.appliesWhen, asked)
    : true;
  const stated = control.require[heldTo(asked)];
  const raised =
    stated !== 'required' && control.requireAlsoWhen
      ? holds(control.requireAlsoWhen, asked)
      : false;
  const requirement = raised === false ? stated : 'required';
  const without = (state: ControlState) => ({
    state,
    isRequired: requirement === 'required',
    hasEvidence: false,
  });
  const lastStage = rankOf(control.dueUntil ?? 'operation-monitoring');
  if (applies === false || requirement === 'off') {
    return without('not-applicable');
  }
  if (stageOf(asked) > lastStage) return without('not-applicable');
  if (stageOf(asked) < rankOf(control.dueFrom)) return without('not-due');

  const isAssumed =
    applies === undefined ||
    raised === undefined ||
    rankOf(control.dueFrom) > reachedOf(asked) ||
    (classOf(asked) === undefined && isLighterForSomeClass(asked));
  const outcome = judge(control.check, asked);
  const own = outcome === 'pass' && isAssumed ? 'unknown' : stateOf(outcome);
  return {
    ...without(own !== 'pass' && isWaived(asked) ? 'waived' : own),
    hasEvidence: own === 'pass' || outcome === 'outside',
  };
}

function stateOf(outcome: Outcome): ControlState {
  return outcome === 'absent' || outcome === 'outside' ? 'fail' : outcome;
}

/** Without a class, high is assumed; for another class less might be owed. */
function isLighterForSomeClass({ control }: Case): boolean {
  const { high, limited, minimal } = control.require;
  return limited !== high || minimal !== high;
}

/** docs/evaluation.md, "Records": when a waiver counts. */
function isWaived(asked: Case): boolean {
  const { records } = asked;
  return (
    records.status === 'available' &&
    records.items.some(record => isWaiverInForce(asked, record))
  );
}

function isWaiverInForce(asked: Case, record: GovernanceRecord): boolean {
  const { control, now } = asked;
  return (
    record.type === 'waiver' &&
    record.subject === control.id &&
    isApproved(record) &&
    says((record.data as Anything).reason) &&
    begins(asked, record.effectiveAt) <= now &&
    now < ends(asked, record.expiresAt) &&
    isDecidedByWhoMay(asked, record) &&
    (record.binding?.specHash === undefined || isOfDeclaredFacts(asked, record))
  );
}

/** The Chief AI Officer and so many days where the control says so, else a gate's risk owner. */
function isDecidedByWhoMay(
  asked: Case,
  { binding, effectiveAt, expiresAt }: GovernanceRecord,
): boolean {
  const { waiver, gate } = asked.control;
  if (!waiver) return !gate || binding?.approverIsRiskOwner === true;
  const from = begins(asked, effectiveAt);
  const { maxDays } = waiver;
  const isShort =
    maxDays === undefined ||
    ends(asked, expiresAt) <= lasts(asked, from, { days: maxDays });
  return binding?.approverIsChiefAiOfficer === true && isShort;
}
