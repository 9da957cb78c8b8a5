import { JsonObject } from '@backstage/types';
import { isSameRef, readPersonRef } from '../../lib/entityRefs';
import { isEmpty } from '../../lib/paths';
import { GovernanceRecord } from '../../records/types';
import { EvaluationContext } from '../context';
import { fail, Outcome, outside, pass } from '../outcome';
import { recordFacts } from '../recordState';
import { Fix } from '../types';
import { checkDue } from './due';
import { checkEachStanding } from './register';
import { defineRule } from './Rule';

function checkOpen(
  ctx: EvaluationContext,
  name: string,
  data: JsonObject,
): Outcome {
  const absent = ['cause', 'owner', 'dueDate'].filter(key =>
    isEmpty(data[key]),
  );
  return absent.length > 0
    ? fail('incomplete', () => `${name} has no ${absent.join(', ')}.`)
    : checkDue(ctx, `The corrective action for ${name}`, String(data.dueDate));
}

const CHECK_ANEW = (): Fix => ({
  text: 'State until when the effect of the action is checked, and let a second person check it by then.',
});

/** A check that was made counts if it was made by a second person and in time. */
function checkWindow(
  { calendar }: EvaluationContext,
  name: string,
  check: JsonObject,
): Outcome {
  const due = calendar.endOf(String(check.dueDate));
  const at = calendar.startOf(String(check.checkedAt));
  if (Number.isNaN(due) || Number.isNaN(at)) {
    return fail(
      'malformed',
      () =>
        `The effectiveness check of ${name} has an invalid date (${
          Number.isNaN(at) ? check.checkedAt : check.dueDate
        }).`,
    );
  }
  return at < due
    ? pass(() => `The effectiveness of ${name} was checked.`)
    : outside(
        'overdue',
        () =>
          `The effectiveness of ${name} was checked on ${check.checkedAt}; the check was due on ${check.dueDate}.`,
        { fix: CHECK_ANEW },
      );
}

function checkEffectiveness(
  ctx: EvaluationContext,
  name: string,
  owner: JsonObject[string],
  check: JsonObject,
): Outcome {
  const isChecked = !isEmpty(check.checkedAt);
  if (isEmpty(check.dueDate)) {
    return isChecked
      ? fail(
          'incomplete',
          () => `The effectiveness check of ${name} has no due date.`,
          { fix: CHECK_ANEW },
        )
      : fail('missing', () => `The effectiveness of ${name} was not checked.`);
  }
  if (!isChecked) {
    const action = `The effectiveness check of ${name}`;
    return checkDue(ctx, action, String(check.dueDate));
  }
  return !isAnotherPerson(check.checkedBy, owner)
    ? fail(
        'incomplete',
        () =>
          `The effectiveness of ${name} was not checked by a second person.`,
      )
    : checkWindow(ctx, name, check);
}

function checkClosed(
  ctx: EvaluationContext,
  name: string,
  data: JsonObject,
): Outcome {
  const absent = ['cause', 'correctiveAction'].filter(key =>
    isEmpty(data[key]),
  );
  if (absent.length > 0) {
    return fail(
      'incomplete',
      () => `The ${name} is closed, and has no ${absent.join(', ')}.`,
    );
  }
  return checkEffectiveness(
    ctx,
    name,
    data.owner,
    (data.effectivenessCheck ?? {}) as JsonObject,
  );
}

/** Whether a value names a person, and not the other one, however each is spelt. */
function isAnotherPerson(one: unknown, other: unknown): boolean {
  const person = readPersonRef(String(one ?? ''));
  return (
    person !== undefined &&
    !isSameRef(person, readPersonRef(String(other ?? '')))
  );
}

function checkNonconformity(
  ctx: EvaluationContext,
  record: GovernanceRecord,
): Outcome {
  const { data, id } = record;
  const name = `nonconformity "${isEmpty(data.title) ? id : data.title}"`;
  const found =
    data.status === 'closed'
      ? checkClosed(ctx, name, data)
      : checkOpen(ctx, name, data);
  found.facts = recordFacts(record);
  return found;
}

/** Corrective actions are in time. */
export const nonconformitiesHandledRule = defineRule<Record<string, never>>({
  name: 'nonconformities-handled',
  description:
    'Every open nonconformity has cause, owner and a due date ahead; every closed one cause, corrective action, and an effectiveness check by a second person, made by its due date or due ahead.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx =>
      checkEachStanding(
        ctx,
        'nonconformity',
        record => checkNonconformity(ctx, record),
        fix,
      );
  },
});
