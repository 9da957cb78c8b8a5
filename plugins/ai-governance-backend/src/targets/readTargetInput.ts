import {
  Calendar,
  readEntityRef,
  TargetInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { PackRegistry } from '../packs';
import { isStorable } from '../util';
import { StoredTarget } from './types';

/** What a target is about, without who wrote it and when. */
export type TargetContent = Omit<
  StoredTarget,
  'id' | 'revision' | 'updatedAt' | 'updatedBy'
>;

/** The text, where it states a day. */
const dayIn = (text: string) => (text.length === 10 ? text : undefined);

/**
 * Reads what the OpenAPI document cannot say: that references are references, that
 * pack and control exist, and that the start is before the due date.
 *
 * @throws InputError naming place, value and what is allowed
 */
export function readTargetInput(
  input: TargetInput,
  packs: PackRegistry,
): TargetContent {
  const { calendar } = packs;
  const { pack } = packs.get(input.pack);
  const { goal, scope } = input;
  const title = input.title.trim();
  if (title === '' || !isStorable(title)) {
    throw invalid('title', input.title, 'expected text in Unicode without NUL');
  }
  const ids = pack.controls.map(({ id }) => id);
  if (goal.control !== undefined && !ids.includes(goal.control)) {
    throw invalid(
      'goal.control',
      goal.control,
      `allowed values of the pack ${pack.id} are ${ids.join(', ')}`,
    );
  }
  const startsAt = calendar.startOf(input.startsAt);
  const dueOn = dayIn(input.dueAt);
  const dueAt = lastInstantOf(input.dueAt, calendar);
  if (!(startsAt < dueAt)) {
    throw invalid(
      'dueAt',
      input.dueAt,
      `expected a day or an instant after startsAt, ${input.startsAt}`,
    );
  }
  return {
    packId: pack.id,
    title,
    goal,
    startsAt,
    startsOn: dayIn(input.startsAt),
    dueAt,
    dueOn,
    scope: {
      ...scope,
      ...(scope.groupTree !== undefined && {
        groupTree: toRef('scope.groupTree', scope.groupTree, 'group'),
      }),
      ...(scope.domain !== undefined && {
        domain: toRef('scope.domain', scope.domain, 'domain'),
      }),
    },
  };
}

/** The instant that a text is, or the last one of the day that it is. */
function lastInstantOf(text: string, calendar: Calendar): number {
  return calendar.endOf(text) - (dayIn(text) ? 1 : 0);
}

/**
 * A target whose days begin and end as the organisation counts days now. What a person
 * entered as a day stays that day when the organisation moves to another zone.
 */
export function countDays(
  target: StoredTarget,
  calendar: Calendar,
): StoredTarget {
  const { startsOn, dueOn } = target;
  return {
    ...target,
    ...(startsOn && { startsAt: calendar.startOf(startsOn) }),
    ...(dueOn && { dueAt: lastInstantOf(dueOn, calendar) }),
  };
}

function toRef(place: string, value: string, kind: string): string {
  const ref = readEntityRef(value, { defaultKind: kind });
  if (ref?.startsWith(`${kind}:`) && isStorable(ref)) return ref;
  throw invalid(place, value, `expected a reference of kind ${kind}`);
}

function invalid(place: string, value: unknown, expected: string): InputError {
  return new InputError(
    `Invalid target at ${place}: ${JSON.stringify(value)}; ${expected}`,
  );
}
