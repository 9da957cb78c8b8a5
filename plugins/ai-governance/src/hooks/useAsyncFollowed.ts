import { SystemRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { DependencyList, useCallback, useRef, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useChanges } from './useChanges';

/** What was read, and how to read it again. */
export interface Followed<T> {
  value?: T;
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/**
 * Reads as `useAsyncRetry` does, and reads again without a word when something changed:
 * what is shown stays until the answer is there, and stays the same object where the
 * answer is the same. An answer that does not come changes nothing.
 *
 * @param ref - the system that it is of. Default: it is of many
 */
export function useAsyncFollowed<T>(
  read: () => Promise<T>,
  deps: DependencyList,
  ref?: SystemRef,
): Followed<T> {
  // As `useAsyncRetry` takes them.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const reading = useCallback(read, deps);
  const first = useAsyncRetry(reading, [reading]);
  const [newer, setNewer] = useState<{ than: unknown; value: T }>();
  const than = first.value ?? first.error;
  const current = newer && newer.than === than ? newer : undefined;
  const value = current ? current.value : first.value;
  const shown = useRef({ reading, than, value, loading: first.loading });
  shown.current = { reading, than, value, loading: first.loading };

  useChanges(ref, async () => {
    const before = shown.current;
    const answer = await before.reading();
    const now = shown.current;
    // What was asked for meanwhile is newer, or another thing.
    if (now.reading !== before.reading || now.than !== before.than) return;
    if (now.loading || isSame(now.value, answer)) return;
    setNewer({ than: now.than, value: answer });
  });

  return {
    value,
    error: current ? undefined : first.error,
    loading: first.loading,
    retry: first.retry,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
