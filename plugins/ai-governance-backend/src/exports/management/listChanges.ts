import {
  Applicability,
  ApplicabilityEntry,
  Implementation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** A control whose state now differs from the one that was kept. */
interface ChangedControl {
  entry: ApplicabilityEntry;
  before: Implementation;
  now: Implementation;
}

/**
 * What is otherwise now than what a statement kept when it was submitted. What is
 * excluded has no state, and so does not change.
 */
export function listChanges({ items, kept, scope }: Applicability): {
  systems?: { before: number; now: number };
  controls: ChangedControl[];
} {
  const before = kept?.systems;
  return {
    ...(before !== undefined &&
      before !== scope.systems && { systems: { before, now: scope.systems } }),
    controls: items.flatMap(entry => {
      const state = entry.kept?.state;
      return state === undefined ||
        state === 'excluded' ||
        entry.decision === 'excluded' ||
        state === entry.implementation
        ? []
        : [
            {
              entry,
              before: state as Implementation,
              now: entry.implementation,
            },
          ];
    }),
  };
}
