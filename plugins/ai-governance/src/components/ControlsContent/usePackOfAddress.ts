import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The pack that the address names, `?pack=eu-ai-act`. */
export function usePackOfAddress(): {
  pack: string | undefined;
  setPack: (pack: string | undefined) => void;
} {
  const [params, setParams] = useSearchParams();
  const setPack = useCallback(
    (pack: string | undefined) =>
      setParams(current => {
        const next = new URLSearchParams(current);
        // A control belongs to its pack.
        next.delete('control');
        if (pack) next.set('pack', pack);
        else next.delete('pack');
        return next;
      }),
    [setParams],
  );
  return { pack: params.get('pack') || undefined, setPack };
}
