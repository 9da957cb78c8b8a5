import { AnnexAControl, annexAControls } from '../frameworks/annexA';
import {
  Applicability,
  ApplicabilityEntry,
  OrganisationRecordRef,
} from '../schema/types';
import { measureAnnexA, typesThatShow } from './measureAnnexA';
import { refOf, standingOf } from './standing';
import {
  ControlStateCounts,
  OrganisationRecord,
  RecordApprovals,
} from './types';

/** Risks named beside each control; the rest is counted. */
const MOST_RISKS = 10;

/** An open risk of a system, with the controls that treat it. @public */
export interface TreatedRisk {
  recordId: string;
  entityRef: string;
  title: string;
  /** Ids of controls of packs. */
  controls: readonly string[];
}

type Decision = Pick<ApplicabilityEntry, 'decision' | 'justification'>;

function decisionsOf(record: OrganisationRecord | undefined) {
  const entries = (record?.data.controls ?? []) as Array<
    Decision & { id: string }
  >;
  return new Map(entries.map(entry => [entry.id, entry]));
}

interface Sources {
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  controls: readonly ControlStateCounts[];
  risks: readonly TreatedRisk[];
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  now: number;
}

function evidenceFor(
  control: AnnexAControl,
  sources: Sources,
): OrganisationRecordRef[] {
  const types = typesThatShow(control.id);
  return sources.records
    .filter(({ type }) => types.includes(type))
    .flatMap(record => {
      const standing = standingOf(record, sources);
      return standing === 'other' ? [] : [refOf(record, standing)];
    });
}

function toEntry(
  control: AnnexAControl,
  decision: Decision | undefined,
  sources: Sources,
): ApplicabilityEntry {
  const evidence = evidenceFor(control, sources);
  const measure = measureAnnexA({
    id: control.id,
    controls: sources.controls,
    evidence,
  });
  const treated = sources.risks.filter(risk =>
    risk.controls.some(id => measure.controls.includes(id)),
  );
  return {
    id: control.id,
    title: control.title,
    objective: control.objective,
    decision: decision?.decision ?? 'undecided',
    ...(decision?.justification && { justification: decision.justification }),
    ...measure,
    evidence,
    risks: treated
      .slice(0, MOST_RISKS)
      .map(({ recordId, entityRef, title }) => ({
        recordId,
        entityRef,
        title,
      })),
    riskCount: treated.length,
  };
}

/**
 * The Statement of Applicability: each control of Annex A with what was decided, in
 * the statement that is in force or the last one that was, and how far the systems
 * carry it out now.
 * @public
 */
export function toApplicability(
  options: Sources & {
    /** How many systems were counted. */
    systems: number;
  },
): Applicability {
  const statements = options.records
    .filter(({ type }) => type === 'statement-of-applicability')
    .flatMap(record => {
      const standing = standingOf(record, options);
      return standing === 'other' ? [] : [{ record, standing }];
    });
  const found =
    statements.find(({ standing }) => standing === 'in-force') ??
    statements.find(({ standing }) => standing === 'waiting') ??
    statements[0];
  const record = found?.record;
  const decisions = decisionsOf(record);
  return {
    ...(found && {
      version: String(found.record.data.version),
      record: refOf(found.record, found.standing),
    }),
    ...(record?.approver && { approver: record.approver }),
    ...(record?.decidedAt && { decidedAt: record.decidedAt }),
    systems: options.systems,
    items: annexAControls.map(control =>
      toEntry(control, decisions.get(control.id), options),
    ),
  };
}
