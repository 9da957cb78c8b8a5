import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useMemo, useState } from 'react';

/** Systems that are selected, among those that are listed. */
export interface Selection {
  systems: SystemSummary[];
  /** Whether all that are listed are. */
  isAll: boolean;
  has: (system: SystemSummary) => boolean;
  toggle: (system: SystemSummary) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Which systems are selected; one that is listed no more is not. */
export function useSystemSelection(
  listed: readonly SystemSummary[],
): Selection {
  const [refs, setRefs] = useState<ReadonlySet<string>>(new Set());
  const systems = useMemo(
    () => listed.filter(({ entityRef }) => refs.has(entityRef)),
    [listed, refs],
  );
  const isAll = listed.length > 0 && systems.length === listed.length;
  const clear = () => setRefs(new Set());
  return {
    systems,
    isAll,
    has: ({ entityRef }) => refs.has(entityRef),
    toggle: ({ entityRef }) =>
      setRefs(current => {
        const next = new Set(current);
        if (!next.delete(entityRef)) next.add(entityRef);
        return next;
      }),
    toggleAll: () =>
      isAll ? clear() : setRefs(new Set(listed.map(s => s.entityRef))),
    clear,
  };
}
