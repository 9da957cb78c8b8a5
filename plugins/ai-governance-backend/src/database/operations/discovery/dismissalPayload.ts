import { JsonObject } from '@backstage/types';
import { StoredDismissal } from '../../../discovery/types';
import { instantText } from '../../../util';

/** What the trail says of a dismissal. */
export function dismissalPayload(
  dismissal: Pick<
    StoredDismissal,
    'reason' | 'until' | 'untilOn' | 'signature'
  >,
): JsonObject {
  const { reason, until, untilOn, signature } = dismissal;
  return {
    comment: reason,
    until: instantText(until),
    ...(untilOn && { untilOn }),
    ...(signature && { signature }),
  };
}
