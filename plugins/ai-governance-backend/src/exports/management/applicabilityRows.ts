import {
  annexAControls,
  Applicability,
  ApplicabilityEntry,
  ControlInfo,
  DUE_STATES,
  Implementation,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** How one control of Annex A is carried out over the systems. */
export interface ApplicabilityRow {
  id: string;
  implementation: Implementation | 'no-control';
  /** Results that are due, and of them those that pass. */
  due: number;
  passing: number;
  waived: number;
  /** Controls of the pack that serve it. */
  controls: readonly string[];
  /** What was decided; left out where the reader may not read the decisions. */
  entry?: ApplicabilityEntry;
}

function sums(counts: readonly StateCounts[]) {
  const sum = (pick: (item: StateCounts) => number) =>
    counts.reduce((total, item) => total + pick(item), 0);
  return {
    due: DUE_STATES.reduce(
      (total, state) => total + sum(item => item[state]),
      0,
    ),
    passing: sum(({ pass }) => pass),
    waived: sum(({ waived }) => waived),
  };
}

/** As the view of the management system computes it. */
export function rowsOfApplicability({
  items,
}: Applicability): ApplicabilityRow[] {
  return items.map(entry => ({
    id: entry.id,
    implementation: entry.implementation,
    ...sums([entry.counts]),
    controls: entry.controls,
    entry,
  }));
}

function implementationOf(
  serving: number,
  due: number,
  passing: number,
): ApplicabilityRow['implementation'] {
  if (serving === 0) return 'no-control';
  if (due === 0) return 'not-due';
  if (passing === due) return 'implemented';
  return passing > 0 ? 'partly' : 'not-implemented';
}

/** From the counts per control of a pack, with what was decided where that is known. */
export function rowsOfControls(
  controls: readonly ControlInfo[],
  decided: Applicability | undefined,
): ApplicabilityRow[] {
  const entries = new Map(decided?.items.map(entry => [entry.id, entry]));
  return annexAControls.map(({ id }) => {
    const serving = controls.filter(({ annexA }) => annexA.includes(id));
    const sum = sums(serving.map(({ counts }) => counts));
    return {
      id,
      implementation: implementationOf(serving.length, sum.due, sum.passing),
      ...sum,
      controls: serving.map(control => control.id),
      entry: entries.get(id),
    };
  });
}
