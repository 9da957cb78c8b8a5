import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DAY, isWithin } from '../util';

/** Nobody is reminded of an item again before that long, in milliseconds. */
export const PAUSE_MS = DAY;

/** Whether somebody was reminded of an item so recently that nobody is again. */
export function isPaused(remindedAt: string | undefined, now: number): boolean {
  return (
    remindedAt !== undefined && isWithin(Date.parse(remindedAt), PAUSE_MS, now)
  );
}

/** Who can be reminded of an item; nobody where nobody is behind the owner. */
export function recipientOf(item: AttentionItem): string | undefined {
  const { responsible, system } = item;
  if (responsible === undefined || !/^(user|group):/.test(responsible)) {
    return undefined;
  }
  return responsible === system.owner && system.ownership !== 'owned'
    ? undefined
    : responsible;
}
