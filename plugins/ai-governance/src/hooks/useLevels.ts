import { defaultEvaluationPolicy } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';

/** Levels with a threshold, lowest first. */
export const EARNED_LEVELS = ['bronze', 'silver', 'gold'] as const;

/** Least completeness per level, 0 to 1, as the portal is configured. */
export function useLevels(): Record<(typeof EARNED_LEVELS)[number], number> {
  const config = useApi(configApiRef);
  return useMemo(() => {
    const levels = { ...defaultEvaluationPolicy.levels };
    for (const level of EARNED_LEVELS) {
      levels[level] =
        config.getOptionalNumber(`aiGovernance.levels.${level}`) ??
        levels[level];
    }
    return levels;
  }, [config]);
}
