import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { CROSSWALK_ROWS, CrosswalkFilter, CrosswalkRows } from './crosswalk';

/**
 * What the crosswalk shows, as the address carries it. Its names differ from those
 * of the filters of systems, which travel from tab to tab.
 */
export interface CrosswalkAddress extends CrosswalkFilter {
  rows: CrosswalkRows;
  /** Control, evidence or reference that is looked at. */
  item?: string;
  change: (parts: Partial<Record<Part, string | undefined>>) => void;
  /** Address of an item, with everything else as it is. */
  linkTo: (item: string) => string;
}

type Part = 'rows' | 'find' | 'inPack' | 'framework' | 'item';

/** What the crosswalk shows, as the address carries it. */
export function useCrosswalkAddress(): CrosswalkAddress {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const address = params.toString();
  const change = useCallback(
    (parts: Partial<Record<Part, string | undefined>>) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(parts)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        // Back does not undo letters.
        { replace: 'find' in parts },
      ),
    [setParams],
  );
  return useMemo(() => {
    const current = new URLSearchParams(address);
    return {
      rows:
        CROSSWALK_ROWS.find(rows => rows === current.get('rows')) ?? 'controls',
      text: current.get('find') ?? '',
      pack: current.get('inPack') || undefined,
      framework: current.get('framework') || undefined,
      item: current.get('item') || undefined,
      change,
      linkTo: item => {
        const next = new URLSearchParams(address);
        next.set('item', item);
        return `${pathname}?${next}`;
      },
    };
  }, [address, pathname, change]);
}
