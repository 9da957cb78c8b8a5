import { WatchedMetric } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Control of the shipped pack that watched metrics of a kind serve. */
export const CONTROL_OF_KIND: Partial<Record<WatchedMetric['kind'], string>> = {
  performance: 'OPS-02',
  drift: 'OPS-02',
  fairness: 'OPS-03',
};

/** Controls of the shipped pack that rest on what is watched. */
const CONTROLS = ['OPS-01', ...Object.values(CONTROL_OF_KIND)];

/** Whether the Monitoring tab shows what a control rests on. */
export function isAboutMonitoring(controlId: string): boolean {
  return CONTROLS.includes(controlId);
}
