import { readPersonRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** The person who looks, in normal form; undefined until that is known. */
export function useOwnRef(): string | undefined {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(async () => {
    const { userEntityRef } = await identity.getBackstageIdentity();
    return readPersonRef(userEntityRef);
  }, [identity]);
  return value;
}
