import {
  MetricBreachPeriod,
  MetricCourse,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Period } from './period';

/** Breaches of which a part lies in a period, oldest first. */
export function breachesIn(
  { breaches }: Pick<MetricCourse, 'breaches'>,
  { from, to }: Pick<Period, 'from' | 'to'>,
): MetricBreachPeriod[] {
  return breaches.filter(
    breach =>
      Date.parse(breach.from) <= to &&
      (breach.to === undefined || Date.parse(breach.to) >= from),
  );
}
