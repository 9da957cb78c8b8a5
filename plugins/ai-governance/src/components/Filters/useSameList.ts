import { useRef } from 'react';

/**
 * The same array as long as it holds the same values. A field that takes several
 * empties what is being typed whenever its value is another array.
 */
export function useSameList<T>(values: readonly T[]): T[] {
  const last = useRef<T[]>([]);
  const isSame =
    last.current.length === values.length &&
    last.current.every((value, index) => value === values[index]);
  if (!isSame) last.current = [...values];
  return last.current;
}
