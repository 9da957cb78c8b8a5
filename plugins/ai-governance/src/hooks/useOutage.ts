import { Outage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../api';

/**
 * Has an earlier state shown where the backend cannot reach its database; anyone who
 * calls this has to say so. Undefined while what is shown is of now.
 */
export function useOutage(): Outage | undefined {
  const api = useApi(aiGovernanceApiRef);
  const [outage, setOutage] = useState<Outage>();
  useEffect(() => api.watchOutage?.(setOutage), [api]);
  return outage;
}
