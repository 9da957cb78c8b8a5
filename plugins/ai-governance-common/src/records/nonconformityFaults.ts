import { JsonObject } from '@backstage/types';
import { RecordFault } from './RecordFault';

const CHECK = 'effectivenessCheck';
const OUTCOME = ['checkedAt', 'checkedBy', 'result'] as const;

const checkOf = (data: unknown) =>
  ((data as JsonObject | undefined)?.[CHECK] ?? {}) as JsonObject;

/**
 * Faults of the effectiveness check of a corrective action (ISO/IEC 42001:2023
 * 10.2): a second person makes it, and who names himself writes it.
 */
export function findNonconformityFaults(options: {
  data: JsonObject;
  by?: string;
  previous?: unknown;
}): RecordFault[] {
  const { data, by, previous } = options;
  const check = checkOf(data);
  const before = checkOf(previous);
  const path = `data.${CHECK}.checkedBy`;
  if (OUTCOME.every(key => check[key] === undefined)) return [];
  if (check.checkedBy === undefined) return [{ path, message: 'is missing' }];
  if (check.checkedBy === data.owner) {
    return [
      {
        path,
        message: `${check.checkedBy} carries out the action; expected a second person`,
      },
    ];
  }
  const isChanged = OUTCOME.some(key => check[key] !== before[key]);
  return by !== undefined && isChanged && check.checkedBy !== by
    ? [
        {
          path,
          message: `${check.checkedBy} is not allowed; expected ${by}: who checked records it`,
        },
      ]
    : [];
}
