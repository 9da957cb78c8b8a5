import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** Entity reference of the person who looks; undefined until it is known. */
export function useOwnRef(): string | undefined {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(
    async () => (await identity.getBackstageIdentity()).userEntityRef,
    [identity],
  );
  return value;
}
