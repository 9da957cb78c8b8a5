import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { PackControl, packControls } from './packControls';
import {
  filterParams,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';

/** The controls of a pack, counted over the systems that match. */
export function usePackControls(filters: SystemFilters): {
  value?: { controls: PackControl[]; systems: number };
  error?: Error;
  loading: boolean;
  retry: () => void;
} {
  const api = useApi(aiGovernanceApiRef);
  const key = filterParams(filters).toString();
  return useAsyncRetry(
    async () => {
      const readPack = async () => {
        const packs = filters.pack ? [] : await api.listPacks();
        return api.listControls(
          filters.pack ?? packs.find(pack => pack.isDefault)!.id,
        );
      };
      const [summary, pack] = await Promise.all([
        api.getSummary(filterQuery(filters)),
        readPack(),
      ]);
      return {
        controls: packControls(pack.items, summary.controls),
        systems: summary.total,
      };
    },
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key],
  );
}
