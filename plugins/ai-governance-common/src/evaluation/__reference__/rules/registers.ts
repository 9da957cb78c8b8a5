import { intendedUseMatcher } from '../../../risk/intendedUseHash';
import { GovernanceRecord } from '../../../records/types';
import { Anything, at, Case, listAt } from '../Case';
import { heldTo } from '../classes';
import { begins, ends, lasts } from '../days';
import { allOf, Outcome } from '../outcome';
import { isAnotherPerson } from '../people';
import { isInPlace } from '../places';
import {
  entriesOf,
  isAbove,
  isOpen,
  needsAcceptance,
  openRisks,
  ratingOf,
} from '../register';
import { says } from '../words';
import { approvedOf, isSame, recordHasAged } from './evidence';

const SERIOUS = { serious: 15, death: 10, widespread: 2 };

/** Rules about risks, incidents, nonconformities and retirement. */
export const registerRules: Record<
  string,
  (asked: Case, parameters: Anything) => Outcome
> = {
  'risks-treated': asked =>
    each(openRisks(asked), risk => treatmentOf(asked, risk)),

  'risks-accepted': asked =>
    each(
      openRisks(asked)?.filter(risk => needsAcceptance(asked, risk)),
      risk => acceptanceOf(asked, risk),
    ),

  'incidents-handled': (asked, { reportDays = SERIOUS }) =>
    each(entriesOf(asked, 'incident'), incident => {
      const isLate =
        isOpen(incident) && isOver(asked, (incident.data as Anything).dueDate);
      if (isLate) return 'outside';
      return mustBeReported(asked)
        ? reportOf(asked, incident, reportDays)
        : 'pass';
    }),

  'incidents-passed-on': asked =>
    each(entriesOf(asked, 'incident'), incident => passedOn(asked, incident)),

  'nonconformities-handled': asked =>
    each(entriesOf(asked, 'nonconformity'), item => handlingOf(asked, item)),

  retired: asked => retirementOf(asked),
};

function each(
  items: GovernanceRecord[] | undefined,
  judge: (item: GovernanceRecord) => Outcome,
): Outcome {
  return items ? allOf(items.map(judge)) : 'unknown';
}

/** A stated day is over. */
const isOver = (asked: Case, day: unknown) => asked.now >= ends(asked, day);

/** A stated day has come. */
const hasCome = (asked: Case, day: unknown) => begins(asked, day) <= asked.now;

function treatmentOf(asked: Case, risk: GovernanceRecord): Outcome {
  const { treatment, owner, dueDate, treated }: Anything = risk.data;
  if (!treated && isOver(asked, dueDate)) return 'outside';
  if (!isAbove(asked, risk, 'inherent')) return 'pass';
  if (!says(treatment)) return 'absent';
  return treatment !== 'mitigate' || (says(owner) && says(dueDate))
    ? 'pass'
    : 'absent';
}

function acceptanceOf(asked: Case, risk: GovernanceRecord): Outcome {
  const accepted = approvedOf(asked, 'risk-acceptance')?.filter(
    ({ subject, binding, expiresAt, data }) =>
      subject === risk.id &&
      binding?.approverIsRiskOwner &&
      expiresAt !== undefined &&
      says((data as Anything).justification),
  );
  if (!accepted) return 'unknown';
  const isOfToday = ({ binding }: GovernanceRecord) =>
    isSame(binding?.residualRating, ratingOf(risk, 'residual')) &&
    isSame(binding?.version, at(asked, 'spec.version')) &&
    binding?.intendedUseHash !== undefined &&
    intendedUseMatcher(asked.entity)(binding.intendedUseHash);
  if (accepted.some(item => isOfToday(item) && !recordHasAged(asked, item))) {
    return 'pass';
  }
  return accepted.length > 0 ? 'expired' : 'absent';
}

/** A high-risk system that the organisation provides in the EU. */
function mustBeReported(asked: Case): boolean {
  const roles = listAt(asked, 'spec.roles');
  return (
    heldTo(asked) === 'high' &&
    isInPlace(listAt(asked, 'spec.jurisdictions'), 'EU') !== false &&
    (!roles || roles.includes('provider'))
  );
}

function reportOf(
  asked: Case,
  { effectiveAt, data }: GovernanceRecord,
  reportDays: Record<string, number>,
): Outcome {
  const {
    severity,
    awareAt,
    reportedAt,
    lateReason,
    noReportReason,
  }: Anything = data;
  const days = reportDays[severity];
  if (days === undefined || says(noReportReason)) return 'pass';
  const aware = begins(asked, awareAt ?? effectiveAt);
  const end = lasts(asked, aware, { days });
  if (hasCome(asked, reportedAt)) {
    return begins(asked, reportedAt) < end || says(lateReason)
      ? 'pass'
      : 'outside';
  }
  return asked.now < end ? 'pass' : 'outside';
}

function passedOn(asked: Case, { data }: GovernanceRecord): Outcome {
  const incident: Anything = data;
  if (!Object.hasOwn(SERIOUS, incident.severity)) return 'pass';
  const isPassedOn =
    hasCome(asked, incident.providerInformedAt) &&
    hasCome(asked, incident.othersInformedAt) &&
    incident.othersInformedAt >= incident.providerInformedAt;
  const isReported =
    says(incident.providerNotReached) && hasCome(asked, incident.reportedAt);
  return isPassedOn || isReported || says(incident.noReportReason)
    ? 'pass'
    : 'absent';
}

function handlingOf(asked: Case, item: GovernanceRecord): Outcome {
  const {
    cause,
    owner,
    dueDate,
    correctiveAction,
    effectivenessCheck,
  }: Anything = item.data;
  if (isOpen(item)) {
    if (!says(cause) || !says(owner) || Number.isNaN(ends(asked, dueDate))) {
      return 'absent';
    }
    return isOver(asked, dueDate) ? 'outside' : 'pass';
  }
  if (!says(cause) || !says(correctiveAction)) return 'absent';
  const check: Anything = effectivenessCheck ?? {};
  const isMade =
    hasCome(asked, check.checkedAt) &&
    isAnotherPerson(check.checkedBy, [owner, item.author]);
  if (isMade) {
    return check.dueDate !== undefined &&
      begins(asked, check.checkedAt) >= ends(asked, check.dueDate)
      ? 'outside'
      : 'pass';
  }
  if (Number.isNaN(ends(asked, check.dueDate))) return 'absent';
  return isOver(asked, check.dueDate) ? 'outside' : 'pass';
}

function retirementOf(asked: Case): Outcome {
  const found = approvedOf(asked, 'retirement');
  if (!found) return 'unknown';
  if (found.length === 0) return 'absent';
  const [{ data, effectiveAt }] = found;
  const parts = [
    'dataDisposal',
    'modelDisposal',
    'logRetention',
    'usersNotified',
  ];
  const end = ends(asked, (data as Anything).retiredAt ?? effectiveAt);
  const dependents = (asked.entity.relations ?? []).filter(
    ({ type }) => type === 'dependencyOf',
  );
  return allOf([
    ...parts.map(
      (part): Outcome => (says((data as Anything)[part]) ? 'pass' : 'absent'),
    ),
    ...dependents.map(({ targetRef }): Outcome => {
      const dependent = asked.references[targetRef.toLowerCase()];
      if (!dependent || dependent.status === 'unavailable') return 'unknown';
      return dependent.lifecycle === 'production' ? 'outside' : 'pass';
    }),
    ...measuredAfter(asked, end),
  ]);
}

function measuredAfter(asked: Case, end: number): Outcome[] {
  if (asked.metrics.status === 'unavailable') return ['unknown'];
  const isLater = asked.metrics.items.some(
    ({ measuredAt }) => begins(asked, measuredAt) >= end,
  );
  return [isLater ? 'outside' : 'pass'];
}
