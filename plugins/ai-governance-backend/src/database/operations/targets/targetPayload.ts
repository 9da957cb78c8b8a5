import { JsonObject } from '@backstage/types';
import { StoredTarget } from '../../../targets/types';
import { instantText } from '../../../util';

/** What the trail says of a target at each write; it outlives the target. */
export function targetPayload(target: StoredTarget): JsonObject {
  const { id, title, packId, scope, goal, revision } = target;
  const { startsAt, startsOn, dueAt, dueOn, signature } = target;
  return {
    targetId: id,
    revision,
    title,
    pack: packId,
    scope: { ...scope },
    goal: { ...goal },
    startsAt: instantText(startsAt),
    ...(startsOn && { startsOn }),
    dueAt: instantText(dueAt),
    ...(dueOn && { dueOn }),
    ...(signature && { signature }),
  };
}
