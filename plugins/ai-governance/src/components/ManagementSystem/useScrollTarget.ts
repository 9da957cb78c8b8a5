import { RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Brings an element into view when the address names it behind its hash: the browser
 * looks for it once, before the page has loaded what it shows.
 *
 * @param id - what the hash says
 * @param ready - whether the element is there
 */
export function useScrollTarget(
  id: string,
  ready: boolean,
): RefObject<HTMLElement> {
  const target = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const isMeant = ready && hash === `#${id}`;
  useEffect(() => {
    if (isMeant) target.current?.scrollIntoView?.({ block: 'start' });
  }, [isMeant]);
  return target;
}
