import { JsonObject } from '@backstage/types';
import { countDue } from '../evaluation';
import { annexAControls } from '../frameworks/annexA';
import {
  AimsScope,
  Applicability,
  ApplicabilityEntry,
  Implementation,
  KeptImplementation,
} from '../schema/types';
import { annexAEvidence, shownByRecords } from './annexAEvidence';
import { CurrencyContext } from './currency';
import { isOfOrganisation, measureAnnexA } from './measureAnnexA';
import { refOf, standingOf } from './standing';
import { ControlStateCounts, OrganisationRecord } from './types';

/** Risks named beside each control; the rest is counted. */
const MOST_RISKS = 10;

/** Ids and titles that a statement keeps for each control. */
const MOST_KEPT = 200;
const MOST_KEPT_RECORDS = 20;

/** An open risk of a system, with the controls that treat it. @public */
export interface TreatedRisk {
  recordId: string;
  entityRef: string;
  title: string;
  /** Ids of controls of packs, of Annex A, or of the organisation's own. */
  controls: readonly string[];
  /** What is done about it, such as mitigate. */
  treatment?: string;
}

/** One control of a statement as it is recorded. */
interface DecidedControl {
  id: string;
  title?: string;
  decision?: 'included' | 'excluded';
  justification?: string;
  owner?: string;
  state?: 'planned' | 'partly' | 'implemented';
  restsOn?: string;
  plannedDate?: string;
}

/** The statement that is told, and whether it is in force. */
interface Statement {
  controls: ReadonlyMap<string, DecidedControl>;
  kept: ReadonlyMap<string, KeptImplementation>;
  isInForce: boolean;
}

interface Sources extends CurrencyContext {
  controls: readonly ControlStateCounts[];
  risks: readonly TreatedRisk[];
}

/** What is being written may be malformed; that is for validation to say. */
const byId = <T extends { id: string }>(items: unknown) =>
  new Map(
    (Array.isArray(items) ? items : [])
      .filter(item => typeof item?.id === 'string')
      .map((item: T): [string, T] => [item.id, item]),
  );

const STATED: Record<NonNullable<DecidedControl['state']>, Implementation> = {
  planned: 'not-implemented',
  partly: 'partly',
  implemented: 'implemented',
};

/** From the worst. */
const ORDER: Implementation[] = ['not-implemented', 'partly', 'implemented'];

/**
 * What is measured, together with what the statement in force says: it may say less
 * than is measured, and never more. Where nothing measures a control, it speaks alone,
 * and only with what it rests on.
 */
function withStated(
  measured: Implementation,
  { id, state, restsOn }: DecidedControl,
): Implementation {
  if (state === undefined) return measured;
  const stated = STATED[state];
  if (measured === 'not-measured') {
    const isUnfounded = state === 'implemented' && !restsOn?.trim();
    return isOfOrganisation(id) || isUnfounded ? measured : stated;
  }
  if (!ORDER.includes(measured)) return measured;
  return ORDER.indexOf(stated) < ORDER.indexOf(measured) ? stated : measured;
}

/** What was decided of a control; nothing counts before it is approved. */
function decisionOf(
  control: DecidedControl | undefined,
  { isInForce }: Statement,
): Pick<ApplicabilityEntry, 'decision' | 'proposed'> {
  const decision = control?.decision;
  if (isInForce || decision === undefined) {
    return { decision: decision ?? 'undecided' };
  }
  return { decision: 'undecided', proposed: decision };
}

function toEntry(
  control: { id: string; title: string; objective: string },
  statement: Statement,
  sources: Sources,
): ApplicabilityEntry {
  const { id, title, objective } = control;
  const decided = statement.controls.get(id);
  const { justification, owner, plannedDate, state, restsOn } = decided ?? {};
  const kept = statement.kept.get(id);
  const evidence = annexAEvidence(id, sources);
  const measure = measureAnnexA({
    id,
    controls: sources.controls,
    shown: shownByRecords(id, evidence),
  });
  const treated = sources.risks.filter(risk =>
    risk.controls.some(
      named => named === id || measure.controls.includes(named),
    ),
  );
  return {
    id,
    title,
    objective,
    own: objective === '',
    ...decisionOf(decided, statement),
    ...(justification && { justification }),
    ...(owner && { owner }),
    ...(plannedDate && { plannedDate }),
    ...(state && { stated: { state, ...(restsOn && { restsOn }) } }),
    ...(kept && { kept }),
    ...measure,
    implementation:
      decided && statement.isInForce
        ? withStated(measure.implementation, decided)
        : measure.implementation,
    evidence: evidence.map(({ ref }) => ref),
    risks: treated.slice(0, MOST_RISKS).map(({ controls: _, ...risk }) => risk),
    riskCount: treated.length,
  };
}

/**
 * How far each control is, and on what that rests, as a statement keeps it with its
 * approval.
 * @public
 */
export function toKeptImplementation({
  items,
}: Pick<Applicability, 'items'>): KeptImplementation[] {
  return items.map(entry => ({
    id: entry.id,
    state: entry.decision === 'excluded' ? 'excluded' : entry.implementation,
    due: countDue(entry.counts),
    pass: entry.counts.pass,
    waived: entry.counts.waived,
    controls: entry.controls.slice(0, MOST_KEPT),
    records: entry.evidence
      .filter(({ state }) => state === 'in-force')
      .slice(0, MOST_KEPT_RECORDS)
      .map(({ title }) => title),
    riskCount: entry.riskCount,
  }));
}

/** The statement in force, else the one that waits, else the last that was. */
function findStatement(sources: Sources) {
  const statements = sources.records
    .filter(({ type }) => type === 'statement-of-applicability')
    .flatMap(record => {
      const standing = standingOf(record, sources);
      return standing === 'other' ? [] : [{ record, standing }];
    });
  return (
    statements.find(({ standing }) => standing === 'in-force') ??
    statements.find(({ standing }) => standing === 'waiting') ??
    statements[0]
  );
}

/** Controls of a statement beyond Annex A. */
function ownControls({ controls }: Statement) {
  const known = new Set(annexAControls.map(({ id }) => id));
  return [...controls.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }) => ({ id, title: title ?? id, objective: '' }));
}

function keptOf(record: OrganisationRecord): Pick<Applicability, 'kept'> {
  const { counted } = record.data;
  return counted === undefined
    ? {}
    : { kept: counted as Applicability['kept'] };
}

/**
 * The Statement of Applicability: each control of Annex A and of the organisation's own
 * with what was decided, in the statement that is in force or the last one that was,
 * what was kept when it was submitted, and how far the systems carry it out now.
 * @public
 */
export function toApplicability(
  options: Sources & {
    /** Which systems were counted. */
    scope: AimsScope;
    /** Content of one that is being written: looked at as if it were in force. */
    statement?: JsonObject;
  },
): Applicability {
  const found = options.statement ? undefined : findStatement(options);
  const record = found?.record;
  const statement: Statement = {
    controls: byId((options.statement ?? record?.data)?.controls),
    kept: byId(record?.data.implementation),
    isInForce:
      options.statement !== undefined || found?.standing === 'in-force',
  };
  return {
    ...(found && {
      version: String(found.record.data.version),
      record: refOf(found.record, found.standing),
      ...keptOf(found.record),
    }),
    ...(record?.approver && { approver: record.approver }),
    ...(record?.approver &&
      record.signatures?.approver && {
        approverSignature: record.signatures.approver,
      }),
    ...(record?.decidedAt && { decidedAt: record.decidedAt }),
    scope: options.scope,
    items: [...annexAControls, ...ownControls(statement)].map(control =>
      toEntry(control, statement, options),
    ),
  };
}
