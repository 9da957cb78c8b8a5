import fc from 'fast-check';
import { EvaluationInput } from '../types';

/** Leaves out what every system has in common. */
function show(value: unknown): string {
  return JSON.stringify(value, (key, part) => {
    if (key === 'pack') return (part as EvaluationInput['pack']).version;
    return key === 'documents' ? Object.keys(part as object) : part;
  });
}

/** How many times more often than usual; for a long search. */
const TIMES = Number(process.env.PROPERTY_RUNS ?? 1);

/** Tries a property, and shows a counterexample that can be read. */
export function assertProperty<T extends unknown[]>(
  property: fc.IProperty<T>,
  numRuns: number,
): void {
  fc.assert(property, {
    numRuns: numRuns * TIMES,
    reporter: ({
      failed,
      counterexample,
      errorInstance,
      seed,
      counterexamplePath,
    }) => {
      if (failed) {
        throw new Error(
          [
            `Seed ${seed}, path ${counterexamplePath}:`,
            ...(counterexample ?? []).map(show),
            errorInstance instanceof Error ? errorInstance.message : '',
          ].join('\n'),
        );
      }
    },
  });
}
