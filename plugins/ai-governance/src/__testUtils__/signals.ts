import { SignalApi } from '@backstage/plugin-signals-react';

/** Signals that a test sends. */
export function testSignals() {
  const listeners = new Set<(message: any) => void>();
  const api: SignalApi = {
    subscribe: (_channel, onMessage) => {
      listeners.add(onMessage);
      return { unsubscribe: () => listeners.delete(onMessage) };
    },
  };
  return {
    api,
    listeners,
    send: (marks: string[]) => listeners.forEach(hear => hear({ marks })),
  };
}
