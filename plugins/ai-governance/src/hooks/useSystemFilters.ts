import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  FILTER_KEYS,
  filterParams,
  parseFilters,
  SystemFilters,
} from '../lib/systemFilters';

/**
 * Filters of the address. A change starts the list again at its first page and
 * leaves everything else in the address as it is.
 */
export function useSystemFilters(): {
  filters: SystemFilters;
  setFilters: (
    change: Partial<SystemFilters>,
    options?: { replace?: boolean },
  ) => void;
  clearFilters: () => void;
} {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const filters = useMemo(
    () => parseFilters(new URLSearchParams(address)),
    [address],
  );

  const write = useCallback(
    (
      next: (current: SystemFilters) => SystemFilters,
      options?: { replace?: boolean },
    ) =>
      setParams(current => {
        const rest = new URLSearchParams(current);
        const before = parseFilters(rest);
        for (const key of [...FILTER_KEYS, 'cursor']) rest.delete(key);
        const merged = filterParams(next(before));
        for (const [key, value] of rest) merged.append(key, value);
        return merged;
      }, options),
    [setParams],
  );

  const setFilters = useCallback(
    (change: Partial<SystemFilters>, options?: { replace?: boolean }) =>
      write(current => ({ ...current, ...change }), options),
    [write],
  );
  const clearFilters = useCallback(
    // The pack stays: it filters nothing.
    () => write(({ pack }) => (pack ? { pack } : {})),
    [write],
  );
  return { filters, setFilters, clearFilters };
}
