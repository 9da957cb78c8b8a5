import { RecordTransition } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { isStorable } from '../util';
import { InvalidRecord } from './InvalidRecord';
import { StoredRecord } from './types';

/**
 * The reason of a transition.
 *
 * @throws InvalidRecord where a reason is due and none is given
 */
export function readComment(
  { action, comment }: RecordTransition,
  { state }: StoredRecord,
): string | undefined {
  const text = comment?.trim() || undefined;
  const isDue =
    action === 'reject' || (action === 'withdraw' && state === 'approved');
  if (isDue && text === undefined) {
    throw new InvalidRecord([
      {
        path: 'comment',
        message: `is missing; to ${action} it needs a reason`,
      },
    ]);
  }
  if (text !== undefined && !isStorable(text)) {
    throw new InvalidRecord([
      { path: 'comment', message: 'expected text in Unicode without NUL' },
    ]);
  }
  return text;
}
