import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/**
 * A day as it was stated, or an instant as the API writes it: in UTC, to the
 * millisecond. What is neither stays for validation to refuse.
 */
export function toDayOrInstant(text: string): string;
export function toDayOrInstant(text: string | undefined): string | undefined;
export function toDayOrInstant(text: string | undefined): string | undefined {
  if (text === undefined || text.length === 10) {
    return text;
  }
  const instant = Calendar.of().startOf(text);
  return Number.isNaN(instant) ? text : new Date(instant).toISOString();
}
