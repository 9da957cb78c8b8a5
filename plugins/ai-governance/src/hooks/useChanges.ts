import { SystemRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApiHolder } from '@backstage/core-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';
import { aiGovernanceApiRef } from '../api';
import { ChangeFollower } from '../lib/ChangeFollower';

/** The channel of the backend. */
const CHANNEL = 'ai-governance';

/**
 * Calls when something of a system may have changed, and without one when something of
 * any system may have: after a signal where the app has them, else when somebody comes
 * back to the window.
 *
 * @remarks
 *
 * It subscribes itself: `useSignal` keeps the last signal alone, so that of two which
 * arrive at once one would be lost.
 */
export function useChanges(
  ref: SystemRef | undefined,
  onChange: () => Promise<unknown>,
): void {
  const apis = useApiHolder();
  const latest = useRef(onChange);
  latest.current = onChange;
  const { namespace, name } = ref ?? {};

  useEffect(() => {
    const api = apis.get(aiGovernanceApiRef);
    const signals = apis.get(signalApiRef);
    const follower = new ChangeFollower({
      read: () => latest.current(),
      isOfOne: name !== undefined,
      hasSignals: signals !== undefined,
    });
    if (signals && api && namespace !== undefined && name !== undefined) {
      // One that cannot be told is of every signal.
      api.getSignalMark({ namespace, name }).then(
        mark => follower.setMark(mark),
        () => undefined,
      );
    }
    const subscription = signals?.subscribe<{ marks: string[] }>(
      CHANNEL,
      ({ marks }) => follower.signal(marks),
    );
    const back = () => follower.comeBack();
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      subscription?.unsubscribe();
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
      follower.stop();
    };
  }, [apis, namespace, name]);
}
