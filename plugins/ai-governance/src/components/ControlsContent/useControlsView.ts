import {
  CONTROL_STATES,
  ControlState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** What the Controls tab shows, as the address carries it. */
export interface ControlsView {
  states: ControlState[];
  text: string;
  /** Control to expand and scroll to: `?control=INV-01` or `#INV-01`. */
  target?: string;
  toggleState: (state: ControlState) => void;
  setText: (text: string) => void;
  clear: () => void;
}

function readHash(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || undefined;
  } catch {
    return undefined;
  }
}

/** Filters and deep link of the Controls tab. */
export function useControlsView(): ControlsView {
  const [params, setParams] = useSearchParams();
  const { hash } = useLocation();
  const address = params.toString();

  const change = useCallback(
    (edit: (next: URLSearchParams) => void) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          edit(next);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  return useMemo(() => {
    const current = new URLSearchParams(address);
    const asked = current.getAll('state');
    const states = CONTROL_STATES.filter(state => asked.includes(state));
    return {
      states,
      text: current.get('q') ?? '',
      target: current.get('control') ?? readHash(hash),
      toggleState: state =>
        change(next => {
          const rest = states.includes(state)
            ? states.filter(other => other !== state)
            : [...states, state];
          next.delete('state');
          next.delete('control');
          for (const item of rest) next.append('state', item);
        }),
      setText: text =>
        change(next => {
          next.delete('control');
          if (text) next.set('q', text);
          else next.delete('q');
        }),
      clear: () =>
        change(next => {
          for (const key of ['state', 'q', 'control']) next.delete(key);
        }),
    };
  }, [address, hash, change]);
}
