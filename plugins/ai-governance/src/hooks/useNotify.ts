import { alertApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { coreApis } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

/** Milliseconds that a note stays. */
const SHOWN_FOR = 5000;

/**
 * Reports that something worked: as a toast where the app has them, which is the new
 * frontend system, as an alert where it has not.
 */
export function useNotify(): (message: string) => void {
  const apis = useApiHolder();
  return useCallback(
    message => {
      const toasts = apis.get(coreApis.toast);
      if (toasts) {
        toasts.post({ title: message, status: 'success', timeout: SHOWN_FOR });
        return;
      }
      apis
        .get(alertApiRef)
        ?.post({ message, severity: 'success', display: 'transient' });
    },
    [apis],
  );
}
