import { JsonObject } from '@backstage/types';
import { StoredDismissal } from '../../../discovery/types';
import { instantText } from '../../../util';

/** What the trail says of a dismissal. */
export function dismissalPayload(
  dismissal: Pick<StoredDismissal, 'reason' | 'until'>,
): JsonObject {
  return { comment: dismissal.reason, until: instantText(dismissal.until) };
}
