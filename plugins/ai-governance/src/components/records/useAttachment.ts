import { Attachment } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';

/** What is known of an uploaded file; asked of nobody where it is known already. */
export function useAttachment(
  id: string,
  known?: Attachment,
): { value?: Attachment; error?: Error; retry: () => void } {
  const api = useApi(aiGovernanceApiRef);
  const { value, error, retry } = useAsyncRetry(
    async () => known ?? api.getAttachment(id),
    [api, id, known],
  );
  return { value: known ?? value, error, retry };
}
