import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useCallback, useMemo, useState } from 'react';
import { BULK_ACTIONS } from './bulk';

/** Rows that are selected, among those that are listed. */
export interface Selection {
  items: MyWorkItem[];
  has: (item: MyWorkItem) => boolean;
  toggle: (item: MyWorkItem) => void;
  clear: () => void;
}

/** Whether several of its kind can be acted on at once. */
export const isSelectable = ({ actions }: MyWorkItem): boolean =>
  actions.some(action => (BULK_ACTIONS as readonly string[]).includes(action));

/** Which rows are selected; one that is listed no more is not. */
export function useSelection(listed: readonly MyWorkItem[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(
    () => listed.filter(item => ids.has(item.id) && isSelectable(item)),
    [listed, ids],
  );
  const toggle = useCallback(
    ({ id }: MyWorkItem) =>
      setIds(current => {
        const next = new Set(current);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return { items, has: ({ id }) => ids.has(id), toggle, clear };
}
