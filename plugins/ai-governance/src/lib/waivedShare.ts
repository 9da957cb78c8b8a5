import {
  countDue,
  Summary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * How many results are waived, and which share that is of what would be due without the
 * waivers: a waived result is in no completeness and in no level. Undefined where none is.
 */
export function waivedShare(
  controls: Summary['controls'],
): { waived: number; share: number } | undefined {
  let waived = 0;
  let due = 0;
  for (const { counts } of controls) {
    waived += counts.waived;
    due += countDue(counts);
  }
  return waived === 0 ? undefined : { waived, share: waived / (due + waived) };
}
