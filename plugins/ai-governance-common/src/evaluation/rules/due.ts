import { endOfDueDate } from '../../lib/time';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass } from '../outcome';

/** Judges something that has to be done until a day or an instant. */
export function checkDue(
  ctx: EvaluationContext,
  name: string,
  dueDate: string,
): Outcome {
  const due = endOfDueDate(dueDate);
  if (Number.isNaN(due)) {
    return fail('malformed', () => `${name} has an invalid date (${dueDate}).`);
  }
  return due <= ctx.now
    ? outside('overdue', () => `${name} was due on ${dueDate.slice(0, 10)}.`)
    : pass(() => `${name} is due on ${dueDate.slice(0, 10)}.`, { until: due });
}
