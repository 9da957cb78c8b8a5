import { AttentionItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';

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
