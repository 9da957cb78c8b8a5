import { useCallback, useEffect, useRef, useState } from 'react';

const ENDS = ['pointerup', 'pointercancel'];

/** Milliseconds after the end of a press in which its click comes; touch takes longest. */
const CLICK = 100;

/**
 * What a list shows, as it was when a press on it began, until its click is over. A
 * click is where a press ends as well as begins: choices that change in between would
 * take it away, or have it choose another one.
 *
 * @param current - what is found; it may change at any time
 */
export function useHeldWhilePressed<T>(current: T): {
  shown: T;
  /** For the list that shows it. */
  onPointerDown: () => void;
} {
  const [held, setHeld] = useState<{ value: T }>();
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(() => {
    stop.current?.();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ignore = () =>
      ENDS.forEach(end => window.removeEventListener(end, release, true));
    function release() {
      ignore();
      timer = setTimeout(() => setHeld(undefined), CLICK);
    }
    ENDS.forEach(end => window.addEventListener(end, release, true));
    stop.current = () => {
      clearTimeout(timer);
      ignore();
    };
    setHeld({ value: current });
  }, [current]);

  return { shown: held ? held.value : current, onPointerDown };
}
