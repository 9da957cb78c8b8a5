import {
  annexAControls,
  AnnexAMeasure,
  Applicability,
  ApplicabilityEntry,
  ControlInfo,
  countDue,
  measureAnnexA,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** How one control of Annex A is carried out over the systems. */
export interface ApplicabilityRow extends AnnexAMeasure {
  id: string;
  /** Results that are due. */
  due: number;
  /** What was decided; left out where the reader may not read the decisions. */
  entry?: ApplicabilityEntry;
}

/**
 * Rows of the statement: each control of Annex A by the controls of a pack, with what
 * was decided where that is known.
 */
export function applicabilityRows(
  controls: readonly ControlInfo[],
  decided: Applicability | undefined,
): ApplicabilityRow[] {
  const entries = new Map(decided?.items.map(entry => [entry.id, entry]));
  const counted = controls.map(({ id, annexA, counts }) => ({
    controlId: id,
    annexA,
    counts,
  }));
  return annexAControls.map(({ id }) => {
    const entry = entries.get(id);
    const measure = measureAnnexA({
      id,
      controls: counted,
      evidence: entry?.evidence,
    });
    return { id, ...measure, due: countDue(measure.counts), entry };
  });
}
