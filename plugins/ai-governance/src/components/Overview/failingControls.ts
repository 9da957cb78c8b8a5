import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { countNotPassing } from '../../lib/notPassing';

/** A control with the number of systems where it is due and does not pass. */
export interface FailingControl {
  controlId: string;
  failing: number;
  due: number;
}

/** Controls that most systems do not pass, most first. */
export function failingControls(
  controls: Summary['controls'],
  limit: number,
): FailingControl[] {
  return controls
    .map(({ controlId, counts }) => {
      const failing = countNotPassing(counts);
      return { controlId, failing, due: failing + counts.pass };
    })
    .filter(({ failing }) => failing > 0)
    .sort(
      (a, b) => b.failing - a.failing || a.controlId.localeCompare(b.controlId),
    )
    .slice(0, limit);
}
