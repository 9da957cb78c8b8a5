import { RefObject, useEffect, useState } from 'react';

/** What says in a form that something is wrong: a field, the text at one, a notice. */
const FAULTS =
  '[aria-invalid="true"], [id$="__error"]:not(:empty), [role="alert"]';

/**
 * Leads to the first thing that is wrong in a form: a long form would show it where
 * nobody looks.
 *
 * @param busy - nothing can be led to while the form is written
 * @returns asks for it, after the faults were set
 */
export function useLeadToFault(
  form: RefObject<HTMLElement>,
  busy: boolean,
): () => void {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0 || busy) return undefined;
    // The library shows the faults of the server one rendering later.
    const timer = setTimeout(() => {
      const first = form.current?.querySelector<HTMLElement>(FAULTS);
      first?.focus();
      // In the middle, so that the text below a field is in view, too.
      first?.scrollIntoView?.({ block: 'center' });
    });
    return () => clearTimeout(timer);
  }, [form, asked, busy]);
  return () => setAsked(count => count + 1);
}
