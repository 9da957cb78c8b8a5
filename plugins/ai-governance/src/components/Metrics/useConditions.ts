import {
  METRIC_CONDITIONS,
  MetricCondition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'condition';

/** What needs somebody now. */
const DEFAULT: readonly MetricCondition[] = ['breached', 'stale'];

/** Conditions of an address; the default where it names none that is known. */
function parseConditions(params: URLSearchParams): readonly MetricCondition[] {
  const asked = params.getAll(PARAMETER);
  const known = METRIC_CONDITIONS.filter(one => asked.includes(one));
  return known.length > 0 ? known : DEFAULT;
}

/** Which conditions are listed, as the address says; the last one cannot be taken away. */
export function useConditions(): {
  conditions: readonly MetricCondition[];
  toggle: (condition: MetricCondition) => void;
} {
  const [params, setParams] = useSearchParams();
  const text = params.getAll(PARAMETER).join();
  const conditions = useMemo(
    () =>
      parseConditions(
        new URLSearchParams(text.split(',').map(one => [PARAMETER, one])),
      ),
    [text],
  );
  const toggle = useCallback(
    (condition: MetricCondition) =>
      setParams(current => {
        const before = parseConditions(current);
        const next = METRIC_CONDITIONS.filter(one =>
          one === condition ? !before.includes(one) : before.includes(one),
        );
        const changed = new URLSearchParams(current);
        changed.delete(PARAMETER);
        for (const one of next) changed.append(PARAMETER, one);
        return changed;
      }),
    [setParams],
  );
  return { conditions, toggle };
}
