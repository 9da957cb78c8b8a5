import {
  MyWorkItem,
  WorkBulkInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** What can be done with several rows at once. */
export const BULK_ACTIONS = [
  'attest',
  'waive',
  'remind',
  'assign-owner',
] as const;

/** What the portal itself does with several rows. */
export type BulkAction = WorkBulkInput['action'];

/** Most rows that one request takes. */
export const MOST_ROWS = 100;

/** Rows as the API takes them; of attestations, one counts for the whole system. */
export function toRows(
  action: BulkAction,
  items: readonly MyWorkItem[],
): WorkBulkInput['items'] {
  const seen = new Set<string>();
  return items.flatMap(({ system, task, key = '', id }) => {
    const name = action === 'attest' ? system?.entityRef : id;
    if (!system || seen.has(name!)) return [];
    seen.add(name!);
    return [
      {
        entityRef: system.entityRef,
        kind: task,
        key,
      },
    ];
  });
}
