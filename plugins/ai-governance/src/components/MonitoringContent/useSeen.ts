import { RefObject, useEffect, useState } from 'react';

/** How far below the window something counts as seen, so that it is there in time. */
const AHEAD = '400px';

/** Whether an element was in view once; at once where nobody can tell. */
export function useSeen(ref: RefObject<Element>): boolean {
  const [isSeen, setIsSeen] = useState(
    () => typeof IntersectionObserver === 'undefined',
  );
  useEffect(() => {
    const element = ref.current;
    if (isSeen || !element) return undefined;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setIsSeen(true);
        }
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isSeen]);
  return isSeen;
}
