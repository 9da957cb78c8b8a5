import { countDue, StateCounts, sumCounts } from '../evaluation';
import { OrganisationRecordType } from '../records/types';
import { Implementation, OrganisationRecordRef } from '../schema/types';
import { ControlStateCounts } from './types';

/**
 * Records of the organisation that show a control of Annex A, each of which must be
 * in force. The standard does not say; this is our judgement.
 */
const SHOWN_BY: Record<string, OrganisationRecordType[] | undefined> = {
  'A.2.2': ['policy'],
  'A.2.3': ['policy'],
  'A.2.4': ['policy'],
};

/** How far a control of Annex A is carried out, and what says so. @public */
export interface AnnexAMeasure {
  implementation: Implementation;
  /** Ids of the controls of packs that serve it. */
  controls: string[];
  /** Of these over all systems. */
  counts: StateCounts;
}

/** Types of record that show a control of Annex A. */
export function typesThatShow(id: string): readonly string[] {
  return SHOWN_BY[id] ?? [];
}

function implementationOf(
  counts: StateCounts,
  shown: readonly boolean[],
): Implementation {
  const total = countDue(counts) + shown.length;
  const good = counts.pass + shown.filter(Boolean).length;
  if (total === 0) {
    return counts['not-due'] > 0 ? 'not-due' : 'not-measured';
  }
  if (good === total) return 'implemented';
  return good === 0 ? 'not-implemented' : 'partly';
}

/**
 * How far a control of Annex A is carried out, from the systems that owe the controls
 * that serve it, and from the records that show it.
 *
 * @param options.id - number in Annex A, such as `A.2.2`
 * @param options.evidence - records about it; undefined where they are not known, and
 * then the systems alone decide
 * @public
 */
export function measureAnnexA(options: {
  id: string;
  controls: ReadonlyArray<
    Pick<ControlStateCounts, 'controlId' | 'annexA' | 'counts'>
  >;
  evidence: readonly OrganisationRecordRef[] | undefined;
}): AnnexAMeasure {
  const { id, controls, evidence } = options;
  const serving = controls.filter(({ annexA }) => annexA.includes(id));
  const counts = sumCounts(serving.map(control => control.counts));
  const shown = evidence
    ? typesThatShow(id).map(type =>
        evidence.some(ref => ref.type === type && ref.state === 'in-force'),
      )
    : [];
  return {
    implementation: implementationOf(counts, shown),
    controls: serving.map(({ controlId }) => controlId),
    counts,
  };
}
