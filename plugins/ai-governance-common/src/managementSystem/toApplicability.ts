import {
  Applicability,
  ApplicabilityEntry,
  Implementation,
  OrganisationRecordRef,
} from '../api/types';
import { DUE_STATES, emptyCounts, StateCounts } from '../evaluation';
import { AnnexAControl, annexAControls } from '../packs/annexA';
import { OrganisationRecordType } from '../records/types';
import { refOf, standingOf } from './standing';
import {
  ControlStateCounts,
  OrganisationRecord,
  RecordApprovals,
} from './types';

/**
 * Records of the organisation that show a control of Annex A, each of which must be
 * in force. The standard does not say; this is our judgement.
 */
const SHOWN_BY: Record<string, OrganisationRecordType[] | undefined> = {
  'A.2.2': ['policy'],
  'A.2.3': ['policy'],
  'A.2.4': ['policy'],
};

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

/** How far a control is carried out, from the systems that owe it. */
function implementationOf(
  counts: StateCounts,
  shown: readonly boolean[],
): Implementation {
  const due = DUE_STATES.reduce((sum, state) => sum + counts[state], 0);
  const total = due + shown.length;
  const good = counts.pass + shown.filter(Boolean).length;
  if (total === 0) {
    return counts['not-due'] > 0 ? 'not-due' : 'not-measured';
  }
  if (good === total) return 'implemented';
  return good === 0 ? 'not-implemented' : 'partly';
}

function sumOf(controls: readonly ControlStateCounts[]): StateCounts {
  const sum = emptyCounts();
  for (const { counts } of controls) {
    for (const [state, count] of Object.entries(counts)) {
      sum[state as keyof StateCounts] += count;
    }
  }
  return sum;
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
  now: number;
}

function evidenceFor(
  control: AnnexAControl,
  sources: Sources,
): OrganisationRecordRef[] {
  const types: readonly string[] = SHOWN_BY[control.id] ?? [];
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
  const serving = sources.controls.filter(({ annexA }) =>
    annexA.includes(control.id),
  );
  const ids = serving.map(({ controlId }) => controlId);
  const treated = sources.risks.filter(risk =>
    risk.controls.some(id => ids.includes(id)),
  );
  const evidence = evidenceFor(control, sources);
  const shown = (SHOWN_BY[control.id] ?? []).map(type =>
    evidence.some(ref => ref.type === type && ref.state === 'in-force'),
  );
  const counts = sumOf(serving);
  return {
    id: control.id,
    title: control.title,
    objective: control.objective,
    decision: decision?.decision ?? 'undecided',
    ...(decision?.justification && { justification: decision.justification }),
    implementation: implementationOf(counts, shown),
    controls: ids,
    counts,
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
