import {
  MyWork,
  WorkRole,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useSystemFilters } from '../../hooks';
import { reportWorkChange } from '../../lib/workChanges';

/** Every role, in the order in which they are offered. */
export const WORK_ROLES = [
  'owner',
  'risk-owner',
  'approver',
  'action-owner',
  'auditor',
  'author',
  'office',
] as const satisfies readonly WorkRole[];

/** What waits for the person who looks. */
export interface MyWorkState {
  /** Of before, while it is read again. */
  value?: MyWork;
  error?: Error;
  /** Reads it again, and has the number beside the title do the same. */
  reload: () => void;
}

/** What waits for the person who looks, by the roles given. */
export function useMyWork(options: {
  roles?: readonly WorkRole[];
  limit: number;
}): MyWorkState {
  const { limit } = options;
  const api = useApi(aiGovernanceApiRef);
  const { pack } = useSystemFilters().filters;
  const key = options.roles?.join() ?? '';
  const query = useMemo(
    () => ({
      limit,
      ...(pack && { pack }),
      ...(key && { role: key.split(',') as WorkRole[] }),
    }),
    [limit, pack, key],
  );
  const { value, error, retry } = useAsyncRetry(
    () => api.getMyWork(query),
    [api, query],
  );
  const reload = useCallback(() => {
    retry();
    reportWorkChange();
  }, [retry]);
  return { value, error, reload };
}

/** The roles that the address names, and naming others. */
export function useRolesOfAddress(): [
  roles: WorkRole[] | undefined,
  setRole: (role: WorkRole | undefined) => void,
] {
  const [params, setParams] = useSearchParams();
  const named = params.getAll('role').join();
  const roles = useMemo(() => {
    const known = WORK_ROLES.filter(role => named.split(',').includes(role));
    return known.length > 0 ? known : undefined;
  }, [named]);
  const setRole = useCallback(
    (role: WorkRole | undefined) =>
      setParams(current => {
        const next = new URLSearchParams(current);
        next.delete('role');
        if (role) next.set('role', role);
        return next;
      }),
    [setParams],
  );
  return [roles, setRole];
}
