import {
  CONTROL_STATES,
  LEVELS,
  StateCounts,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { column } from './column';
import { CsvColumn } from './csvText';

const titleOf = (word: string) =>
  word[0].toLocaleUpperCase('en-GB') + word.slice(1).replace(/-/g, ' ');

/** How many systems are in each state, one state a column. */
export function stateColumns<T>(
  counts: (row: T) => StateCounts | undefined,
  prefix = '',
): Array<CsvColumn<T>> {
  return CONTROL_STATES.map(state =>
    column(titleOf(prefix + state), row => counts(row)?.[state]),
  );
}

/** How many systems have each level, one level a column. */
export function levelColumns<T>(
  counts: (row: T) => Record<string, number> | undefined,
): Array<CsvColumn<T>> {
  return LEVELS.map(level =>
    column(level === 'none' ? 'No level' : titleOf(level), row => {
      const byLevel = counts(row);
      return byLevel && (byLevel[level] ?? 0);
    }),
  );
}
