import { AttachmentSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../../api';

/** Which files can be uploaded, and how large. */
export function useAttachmentSettings(): {
  value?: AttachmentSettings;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  return useAsyncRetry(() => api.getAttachmentSettings(), [api]);
}
