import { RegisterGap } from './types';

/** How many gaps a field has. @public */
export interface RegisterGapCount {
  /** Absent for whole entries. */
  field?: string;
  title: string;
  /** Gaps, each of one system. */
  systems: number;
}

/**
 * How many gaps each field has, the most frequent first.
 * @public
 */
export function countRegisterGaps(
  gaps: readonly RegisterGap[],
): RegisterGapCount[] {
  const counts = new Map<string, RegisterGapCount>();
  for (const { field, fieldTitle } of gaps) {
    const key = field ?? '';
    const count = counts.get(key);
    if (count) count.systems++;
    else {
      counts.set(key, {
        ...(field && { field }),
        title: fieldTitle ?? 'Whether the register concerns the system',
        systems: 1,
      });
    }
  }
  return [...counts.values()].sort((a, b) => b.systems - a.systems);
}
