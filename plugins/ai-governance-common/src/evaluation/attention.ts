import { stageRank } from '../entity/stage';
import { AI_GOVERNANCE_CONTACT_ANNOTATION } from '../entity/vocabulary';
import { DAY, parseInstant } from '../lib/time';
import { Control } from '../packs/types';
import { GovernanceRecord } from '../records/types';
import { describeOutdated } from '../risk/acceptance';
import { AttentionFinding } from './AttentionFinding';
import { EvaluationContext } from './context';
import { ControlOutcome } from './controlOutcome';
import { expiryOf } from './recordState';
import { needsAcceptance, RegisterRisk } from './riskRegister';
import { OwnershipState } from './types';

const REVIEW = 'record:governance-review';
const ASSESSMENT = 'record:impact-assessment';
const LIVE_FROM = stageRank('deployment');
const LIVE_UNTIL = stageRank('operation-monitoring');

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Instant of a due date; undefined where the text is not a date. */
function dueAt(
  { calendar }: EvaluationContext,
  text: string | undefined,
): number | undefined {
  const due = text === undefined ? Number.NaN : calendar.endOf(text);
  return Number.isNaN(due) ? undefined : due;
}

/**
 * Instant from which a pass is flagged as expiring: the configured days before its
 * expiry, or a tenth of its validity where that is less.
 */
export function expiringFrom(
  ctx: EvaluationContext,
  { state, outcome }: Pick<ControlOutcome, 'state' | 'outcome'>,
): number | undefined {
  const { expiresAt, validity = Infinity } = outcome ?? {};
  return state !== 'pass' || expiresAt === undefined
    ? undefined
    : expiresAt - Math.min(ctx.policy.warningDays * DAY, validity / 10);
}

/** What nobody is accountable for, and what nobody has said. */
function ofDeclaration(
  ctx: EvaluationContext,
  ownership: OwnershipState,
): AttentionFinding[] {
  const found: AttentionFinding[] = [];
  if (ownership !== 'owned') {
    found.push({ kind: ownership, key: '' });
    const { annotations } = ctx.entity.metadata;
    if (!textOf(annotations?.[AI_GOVERNANCE_CONTACT_ANNOTATION])) {
      found.push({ kind: 'no-contact', key: '' });
    }
  }
  if (!ctx.classified) {
    found.push({ kind: 'class-not-set', key: '' });
  }
  return found;
}

/** A later edit that nobody sees, since it was first seen. */
function ofCatalog({ refusedEdit }: EvaluationContext): AttentionFinding[] {
  if (!refusedEdit) return [];
  const since = parseInstant(refusedEdit.since ?? '');
  return [
    {
      kind: 'edit-refused',
      key: '',
      message: refusedEdit.message,
      ...(Number.isFinite(since) && { since }),
    },
  ];
}

function ofTreatments(ctx: EvaluationContext): AttentionFinding[] {
  return ctx.openRisks().flatMap((risk): AttentionFinding[] => {
    const since = risk.treated ? undefined : dueAt(ctx, risk.dueDate);
    const { id, title, owner } = risk;
    return since === undefined
      ? []
      : [
          {
            kind: 'treatment-overdue',
            key: id,
            recordId: id,
            title,
            since,
            responsible: owner && ctx.fullRef(owner, 'User'),
          },
        ];
  });
}

/** Corrective actions, and the checks of their effect. */
function ofActions(ctx: EvaluationContext): AttentionFinding[] {
  return ctx
    .standing('nonconformity')
    .flatMap(({ id, data }): AttentionFinding[] => {
      const check = (data.effectivenessCheck ?? {}) as Record<string, unknown>;
      const isClosed = data.status === 'closed';
      if (isClosed && textOf(check.checkedAt)) {
        return [];
      }
      const since = dueAt(ctx, textOf(isClosed ? check.dueDate : data.dueDate));
      const owner = textOf(data.owner);
      return since === undefined
        ? []
        : [
            {
              kind: 'action-overdue',
              key: id,
              recordId: id,
              title: textOf(data.title) ?? id,
              since,
              responsible: owner && ctx.fullRef(owner, 'User'),
            },
          ];
    });
}

/** Records that hold corrective actions of their own, and where. */
const ACTION_LISTS = {
  'governance-review': 'actions',
  'supplier-assessment': 'actions',
  'security-test': 'findings',
} as const;

/** Entries of a list of a record; anything else has none. */
function entriesOf(value: unknown): Array<Record<string, unknown>> {
  return Array.isArray(value)
    ? value.map(entry => (entry ?? {}) as Record<string, unknown>)
    : [];
}

/**
 * Corrective actions that stand inside a record which was decided on. Such a record stays
 * as it is, so that an action is closed by a later one about the same; from when that is
 * submitted, nobody is asked again, unless it is rejected.
 */
function ofRecordActions(ctx: EvaluationContext): AttentionFinding[] {
  return Object.entries(ACTION_LISTS).flatMap(([type, list]) => {
    const records = ctx.recordsOf(type as keyof typeof ACTION_LISTS);
    const subjects = new Set(records.map(({ subject }) => subject));
    return [...subjects].flatMap(subject => {
      const about = records.filter(record => record.subject === subject);
      const index = about.findIndex(({ state }) => state === 'approved');
      if (index < 0) return [];
      const closed = new Set(
        about
          .slice(0, index)
          .filter(({ state }) => state === 'submitted')
          .flatMap(({ data }) => entriesOf(data[list]))
          .filter(({ status }) => status === 'closed')
          .map(({ title }) => title),
      );
      return ofEntries(ctx, about[index], list).filter(
        ({ title }) => !closed.has(title),
      );
    });
  });
}

/** The open entries of a list, each found by its place there. */
function ofEntries(
  ctx: EvaluationContext,
  { id, data }: GovernanceRecord,
  list: string,
): AttentionFinding[] {
  return entriesOf(data[list]).flatMap((entry, index): AttentionFinding[] => {
    const since = dueAt(ctx, textOf(entry.dueDate));
    const owner = textOf(entry.owner);
    return since === undefined || entry.status === 'closed'
      ? []
      : [
          {
            kind: 'action-overdue',
            key: `${id}/${list}/${index}`,
            recordId: id,
            title: textOf(entry.title) ?? id,
            since,
            responsible: owner && ctx.fullRef(owner, 'User'),
          },
        ];
  });
}

/** The control that asks for acceptances says how long one counts. */
function acceptanceControl(
  outcomes: readonly ControlOutcome[],
): Pick<Control, 'validityDays'> {
  return (
    outcomes.find(
      ({ compiled }) =>
        (compiled.control.check as { rule?: string }).rule === 'risks-accepted',
    )?.compiled.control ?? {}
  );
}

/** An acceptance that was given and no longer counts, or from when it will not. */
function ofAcceptance(
  ctx: EvaluationContext,
  risk: RegisterRisk,
  control: Pick<Control, 'validityDays'>,
): Pick<AttentionFinding, 'since'> | undefined {
  const approved = ctx
    .recordsOf('risk-acceptance')
    .filter(
      ({ subject, state }) => subject === risk.id && state === 'approved',
    );
  const rated = ctx.ratedState(risk.residual);
  const current = approved.find(
    ({ binding }) => describeOutdated(binding, rated) === undefined,
  );
  if (!current) {
    return approved.length > 0 ? {} : undefined;
  }
  const { expiresAt } = expiryOf(ctx, current, control);
  return expiresAt === undefined || Number.isNaN(expiresAt)
    ? undefined
    : { since: expiresAt };
}

function ofAcceptances(
  ctx: EvaluationContext,
  outcomes: readonly ControlOutcome[],
): AttentionFinding[] {
  const due = ctx
    .openRisks()
    .filter(risk => needsAcceptance(risk, ctx.appetiteOf(risk)));
  if (due.length === 0) {
    return [];
  }
  const control = acceptanceControl(outcomes);
  const riskOwner = textOf(ctx.spec.governance?.riskOwner);
  return due.flatMap((risk): AttentionFinding[] => {
    const found = ofAcceptance(ctx, risk, control);
    return found
      ? [
          {
            ...found,
            kind: 'acceptance-outdated',
            key: risk.id,
            recordId: risk.id,
            title: risk.title,
            responsible: riskOwner && ctx.fullRef(riskOwner, 'User'),
          },
        ]
      : [];
  });
}

/** What follows from evidence that is gone: there is none, or it has aged. */
function ofGone(
  { state, code, outcome, compiled }: ControlOutcome,
  isLiveNow: boolean,
): AttentionFinding | undefined {
  const { id, evidence } = compiled.control;
  const since = code === 'aged' ? outcome?.expiresAt : undefined;
  const about = { key: id, controlId: id, since };
  if (evidence.source === REVIEW) {
    return { ...about, kind: 'review-overdue' };
  }
  if (evidence.source === ASSESSMENT && isLiveNow) {
    return { ...about, kind: 'assessment-missing' };
  }
  return state === 'expired'
    ? { ...about, kind: 'evidence-expired' }
    : undefined;
}

/** What follows from evidence that holds, and will not for ever. */
function ofExpiry(
  ctx: EvaluationContext,
  decided: ControlOutcome,
): AttentionFinding | undefined {
  const since = expiringFrom(ctx, decided);
  if (since === undefined) {
    return undefined;
  }
  const { id } = decided.compiled.control;
  const until = decided.outcome?.expiresAt;
  return { key: id, controlId: id, kind: 'evidence-expiring', since, until };
}

/** What follows from a waiver in force, which ends: then a new one is decided on. */
function ofWaiver(
  ctx: EvaluationContext,
  { waiver, compiled }: ControlOutcome,
): AttentionFinding | undefined {
  if (!waiver) {
    return undefined;
  }
  const { calendar, policy } = ctx;
  const until = calendar.endOf(waiver.expiresAt);
  const lasts = until - calendar.startOf(waiver.effectiveAt);
  const { id } = compiled.control;
  return {
    key: id,
    controlId: id,
    recordId: waiver.id,
    kind: 'waiver-expiring',
    since: until - Math.min(policy.warningDays * DAY, lasts / 10),
    until,
  };
}

/** What follows from the states of required controls. */
function ofControls(
  ctx: EvaluationContext,
  outcomes: readonly ControlOutcome[],
): AttentionFinding[] {
  const rank = stageRank(ctx.stage);
  const isLiveNow = rank >= LIVE_FROM && rank <= LIVE_UNTIL;
  const found: AttentionFinding[] = [];
  for (const decided of outcomes) {
    const { state, requirement } = decided;
    if (requirement !== 'required') continue;
    const isGone = state === 'fail' || state === 'expired';
    const finding = isGone
      ? ofGone(decided, isLiveNow)
      : ofExpiry(ctx, decided) ?? ofWaiver(ctx, decided);
    if (finding) found.push(finding);
  }
  return found;
}

/**
 * What of one system somebody has to look at. Findings whose `since` lies ahead hold
 * from then on, those with an `until` no longer: so a store can say at any
 * instant which hold, without another evaluation.
 */
export function findAttention(
  ctx: EvaluationContext,
  outcomes: readonly ControlOutcome[],
  ownership: OwnershipState,
): { system: AttentionFinding[]; controls: AttentionFinding[] } {
  return {
    system: [
      ...ofDeclaration(ctx, ownership),
      ...ofCatalog(ctx),
      ...ofTreatments(ctx),
      ...ofActions(ctx),
      ...ofRecordActions(ctx),
      ...ofAcceptances(ctx, outcomes),
    ],
    controls: ofControls(ctx, outcomes),
  };
}
