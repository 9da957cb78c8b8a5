import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { JsonValue } from '@backstage/types';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

/** A selection, order and columns of the inventory, under a name. */
export type SavedView = {
  name: string;
  /** Query of the address, without the place in the list. */
  search: string;
};

const KEY = 'inventoryViews';

/** Most that are kept. */
const MOST_VIEWS = 20;

/** The part of an address that makes a view, which is all but the place in the list. */
export function viewOf(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('cursor');
  params.sort();
  return params.toString();
}

function isView(value: unknown): value is SavedView {
  const { name, search } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof search === 'string';
}

/** What was stored, by this version or another: anything else is left out. */
export function readViews(stored: unknown): SavedView[] {
  return Array.isArray(stored) ? stored.filter(isView) : [];
}

/** Views of the person who looks, kept where the app keeps what is a person's. */
export function useSavedViews(): {
  views: SavedView[];
  /** One of the same name is replaced. */
  save: (view: SavedView) => void;
  remove: (name: string) => void;
} {
  const storage = useApi(storageApiRef);
  const { bucket, changes } = useMemo(() => {
    const own = storage.forBucket('ai-governance');
    // A storage on a server is read again for each new one.
    return { bucket: own, changes: own.observe$<JsonValue>(KEY) };
  }, [storage]);
  const snapshot = useObservable(changes);
  const views = readViews(
    (snapshot ?? bucket.snapshot<JsonValue>(KEY)).value ?? [],
  );
  const without = (name: string) => views.filter(view => view.name !== name);
  const set = (next: SavedView[]) => bucket.set(KEY, next.slice(-MOST_VIEWS));
  return {
    views,
    save: view => set([...without(view.name), view]),
    remove: name => set(without(name)),
  };
}
