import { JsonObject } from '@backstage/types';
import { isSameRef, readPersonRef } from '../../lib/entityRefs';
import { isEmpty } from '../../lib/paths';
import { GovernanceRecord } from '../../records/types';
import { allOf } from '../combine';
import { EvaluationContext } from '../context';
import { fail, Outcome, pass, withFix } from '../outcome';
import { recordFacts, recordsUnknown } from '../recordState';
import { Fact, Fix } from '../types';
import { checkDue } from './due';
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
  const check = (data.effectivenessCheck ?? {}) as JsonObject;
  if (isEmpty(check.checkedAt)) {
    return isEmpty(check.dueDate)
      ? fail('missing', () => `The effectiveness of ${name} was not checked.`)
      : checkDue(
          ctx,
          `The effectiveness check of ${name}`,
          String(check.dueDate),
        );
  }
  return isEmpty(check.checkedBy) || isOnePerson(check.checkedBy, data.owner)
    ? fail(
        'incomplete',
        () =>
          `The effectiveness of ${name} was not checked by a second person.`,
      )
    : pass(() => `The effectiveness of ${name} was checked.`);
}

/** Whether two values name one person, however each is spelt. */
function isOnePerson(one: unknown, other: unknown): boolean {
  return isSameRef(
    readPersonRef(String(one ?? '')),
    readPersonRef(String(other ?? '')),
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
    'Every open nonconformity has cause, owner and a due date ahead; every closed one cause, corrective action, and an effectiveness check by a second person within its window.',
  parameters: {},
  compile(_, control) {
    const fix = (): Fix => ({ text: control.remediation });
    return ctx => {
      if (ctx.recordsUnavailable !== undefined) {
        return recordsUnknown(ctx);
      }
      const records = ctx.standing('nonconformity');
      if (records.length === 0) {
        return pass(() => 'No nonconformity is recorded.', {
          facts: (): Fact[] => [{ path: 'record:nonconformity', value: null }],
        });
      }
      const parts = records.map(record => checkNonconformity(ctx, record));
      return withFix(allOf(parts), fix);
    };
  },
});
