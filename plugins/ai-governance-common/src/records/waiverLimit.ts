import { Calendar } from '../lib/Calendar';

/**
 * First instant after the longest waiver that a control allows, in milliseconds since
 * the epoch; undefined where it states no limit, or the waiver no start.
 * @public
 */
export function waiverLimit(options: {
  rule: { maxDays?: number } | undefined;
  /** Day or instant from which the waiver counts. */
  effectiveAt: string;
  calendar: Calendar;
}): number | undefined {
  const { rule, effectiveAt, calendar } = options;
  return calendar.afterDays(calendar.startOf(effectiveAt), rule?.maxDays);
}
