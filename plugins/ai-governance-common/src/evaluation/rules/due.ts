import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass } from '../outcome';

/** Judges something that has to be done until a day or an instant. */
export function checkDue(
  ctx: EvaluationContext,
  name: string,
  dueDate: string,
): Outcome {
  const due = ctx.calendar.endOf(dueDate);
  if (Number.isNaN(due)) {
    return fail('malformed', () => `${name} has an invalid date (${dueDate}).`);
  }
  return judgeDue(ctx, name, due);
}

/** Judges something that is overdue from an instant on. */
export function judgeDue(
  { calendar, now }: EvaluationContext,
  name: string,
  due: number,
): Outcome {
  const day = () => calendar.lastDayBefore(due);
  return due <= now
    ? outside('overdue', () => `${name} was due on ${day()}.`)
    : pass(() => `${name} is due on ${day()}.`, { until: due });
}
