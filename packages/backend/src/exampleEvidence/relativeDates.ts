import { JsonValue } from '@backstage/types';

const DAY = 24 * 60 * 60 * 1000;
const AGO = /^(\d+) days? ago$/;
const AHEAD = /^in (\d+) days?$/;

function daysFromNow(text: string): number | undefined {
  const ago = AGO.exec(text);
  if (ago) return -Number(ago[1]);
  const ahead = AHEAD.exec(text);
  return ahead ? Number(ahead[1]) : undefined;
}

/**
 * Replaces `40 days ago` and `in 40 days`, anywhere in a value, by the day that is
 * meant (YYYY-MM-DD, UTC). Examples that are dated like this never grow old.
 */
export function resolveRelativeDates<T extends JsonValue>(
  value: T,
  now: number,
): T {
  const resolveValue = (item: JsonValue): JsonValue => {
    if (Array.isArray(item)) return item.map(resolveValue);
    if (typeof item === 'object' && item !== null) {
      return Object.fromEntries(
        Object.entries(item).map(([key, child]) => [
          key,
          resolveValue(child as JsonValue),
        ]),
      );
    }
    const days = typeof item === 'string' ? daysFromNow(item) : undefined;
    return days === undefined
      ? item
      : new Date(now + days * DAY).toISOString().slice(0, 10);
  };
  return resolveValue(value) as T;
}
