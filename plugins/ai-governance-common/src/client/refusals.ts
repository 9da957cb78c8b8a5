import { ResponseError } from '@backstage/errors';
import { RecordFault } from '../schema/RecordFault';
import { InvalidRecord, RevisionConflict } from '../schema/types';

/** The answer behind an error of the client, when it has that status. */
function answerOf(error: unknown, status: number): unknown {
  return ResponseError.is(error) && error.statusCode === status
    ? error.body
    : undefined;
}

/**
 * The faults that an answer of status 400 names, each with its place. Empty for every
 * other failure, and for an answer that names none.
 * @public
 */
export function faultsOfError(error: unknown): RecordFault[] {
  const answer = answerOf(error, 400) as Partial<InvalidRecord> | undefined;
  return answer?.error?.faults ?? [];
}

/**
 * Both versions of a record, when a write failed because somebody else wrote first;
 * undefined for every other failure.
 * @public
 */
export function conflictOfError(error: unknown): RevisionConflict | undefined {
  const answer = answerOf(error, 409) as Partial<RevisionConflict> | undefined;
  return answer?.current && (answer as RevisionConflict);
}
