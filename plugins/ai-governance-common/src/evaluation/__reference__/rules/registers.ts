import { GovernanceRecord } from '../../../records/types';
import { Anything, at, Case, listAt } from '../Case';
import { heldTo } from '../classes';
import { begins, ends, lasts } from '../days';
import { allOf, Outcome } from '../outcome';
import {
  isAnotherPerson,
  isApproved,
  leadsToPeople,
  normalRef,
} from '../people';
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

  'risks-accepted'(asked) {
    const risks = openRisks(asked)?.filter(risk =>
      needsAcceptance(asked, risk),
    );
    if (!risks?.length) return risks ? 'pass' : 'unknown';
    const owner = at(asked, 'spec.governance.riskOwner');
    const people = leadsToPeople(asked, owner, 'User');
    return people === 'pass'
      ? each(risks, risk => acceptanceOf(asked, risk))
      : people;
  },

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

function isOver(asked: Case, day: unknown): boolean {
  return asked.now >= ends(asked, day);
}

function treatmentOf(asked: Case, risk: GovernanceRecord): Outcome {
  const { treatment, owner, dueDate, treated }: Anything = risk.data;
  if (!treated && isOver(asked, dueDate)) return 'outside';
  if (!isAbove(asked, risk, 'inherent')) return 'pass';
  if (!says(treatment)) return 'absent';
  return treatment !== 'mitigate' || (says(owner) && says(dueDate))
    ? 'pass'
    : 'absent';
}

/** The newest by the risk owner of what is bound to today; others do not matter. */
function acceptanceOf(asked: Case, risk: GovernanceRecord): Outcome {
  const rating = ratingOf(risk, 'residual');
  if (rating === undefined) return 'absent';
  const approved = approvedOf(
    asked,
    'risk-acceptance',
    ({ state, subject }) => state === 'approved' && subject === risk.id,
  )!;
  const bound = approved.filter(
    ({ binding }) =>
      isSame(binding?.residualRating, rating) &&
      isSame(binding?.version, at(asked, 'spec.version')) &&
      binding?.intendedUseHash !== undefined &&
      asked.hashes.isOfIntendedUse(binding.intendedUseHash),
  );
  const owner = normalRef(at(asked, 'spec.governance.riskOwner'), 'User');
  const accepted = bound.find(
    item =>
      isApproved(item) &&
      (normalRef(item.approver, 'user') === owner ||
        item.binding?.approverIsRiskOwner),
  );
  if (!accepted) {
    return bound.length === 0 && approved.length > 0 ? 'expired' : 'absent';
  }
  const { expiresAt, data }: Anything = accepted;
  if (expiresAt === undefined || !says(data.justification)) return 'absent';
  return recordHasAged(asked, accepted) ? 'expired' : 'pass';
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
  if (says(reportedAt)) {
    return begins(asked, reportedAt) < end || says(lateReason)
      ? 'pass'
      : 'outside';
  }
  return asked.now < end ? 'pass' : 'outside';
}

function passedOn(_: Case, { data }: GovernanceRecord): Outcome {
  const incident: Anything = data;
  if (!Object.hasOwn(SERIOUS, incident.severity)) return 'pass';
  const isPassedOn =
    says(incident.providerInformedAt) &&
    says(incident.othersInformedAt) &&
    incident.othersInformedAt >= incident.providerInformedAt;
  const isReported =
    !says(incident.providerInformedAt) &&
    says(incident.providerNotReached) &&
    says(incident.reportedAt);
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
  const due = ends(asked, check.dueDate);
  if (Number.isNaN(due)) return 'absent';
  if (!says(check.checkedAt))
    return isOver(asked, check.dueDate) ? 'outside' : 'pass';
  if (!isAnotherPerson(check.checkedBy, [owner])) return 'absent';
  return begins(asked, check.checkedAt) < due ? 'pass' : 'outside';
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
    ({ measuredAt }) =>
      begins(asked, measuredAt) >= end &&
      begins(asked, measuredAt) <= asked.now,
  );
  return [isLater ? 'outside' : 'pass'];
}
