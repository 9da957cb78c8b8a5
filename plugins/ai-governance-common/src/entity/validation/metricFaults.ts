import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../../lib/isJsonObject';
import { showValue } from '../../validation/describeValue';
import { childPath } from '../../validation/Fault';
import { MOST_COMPUTED, MOST_VALUES } from '../metricSchema';
import { AiSystemFault } from './AiSystemFault';

/** Limits beside the limit: which fields say them, and what they have to be inside of. */
const BESIDE = [
  ['warningThreshold', 'warningUpperThreshold'],
  ['recoveryThreshold', 'recoveryUpperThreshold'],
] as const;

interface Place {
  path: string;
  metric: JsonObject;
}

function faultAt(
  { path, metric }: Place,
  key: string,
  expected: string,
): AiSystemFault {
  const place = childPath(path, key);
  const value: JsonValue | undefined = metric[key];
  return {
    path: place,
    value,
    message:
      value === undefined
        ? `${place} is missing; expected ${expected}`
        : `${place} is ${showValue(value)}; expected ${expected}`,
  };
}

/** Which ends a comparator has, and that they are in order. */
function endFaults(place: Place): AiSystemFault[] {
  const { comparator, threshold, upperThreshold } = place.metric;
  if (comparator !== 'between') {
    return Object.keys(place.metric)
      .filter(key => /^(u|\w+U)pperThreshold$/.test(key))
      .map(key => faultAt(place, key, 'it with the comparator between alone'));
  }
  if (threshold === undefined) {
    return [faultAt(place, 'threshold', 'the lower end, a number')];
  }
  if (upperThreshold === undefined) {
    return [faultAt(place, 'upperThreshold', 'the upper end, a number')];
  }
  return Number(threshold) > Number(upperThreshold)
    ? [faultAt(place, 'upperThreshold', `${threshold} or more`)]
    : [];
}

/** A limit beside the limit that is outside of it would never be looked at. */
function besideFaults(place: Place): AiSystemFault[] {
  const { comparator, threshold, upperThreshold } = place.metric;
  return BESIDE.flatMap(pair =>
    pair.flatMap((key, index) => {
      const value = place.metric[key];
      if (value === undefined) return [];
      if (comparator === undefined || comparator === 'eq') {
        return [
          faultAt(place, key, 'none without a comparator that has a side'),
        ];
      }
      if (comparator !== 'between') {
        // The other end is named already.
        if (index === 1 || threshold === undefined) return [];
        const isBelow = comparator === 'lt' || comparator === 'lte';
        const isWrong = isBelow
          ? Number(value) > Number(threshold)
          : Number(value) < Number(threshold);
        const words = `${threshold} or ${isBelow ? 'less' : 'more'}`;
        return isWrong ? [faultAt(place, key, words)] : [];
      }
      const isInside =
        Number(value) >= Number(threshold) &&
        Number(value) <= Number(upperThreshold);
      return isInside
        ? []
        : [
            faultAt(
              place,
              key,
              `a number between threshold and upperThreshold (${threshold} and ${upperThreshold})`,
            ),
          ];
    }),
  );
}

function orderFaults(place: Place): AiSystemFault[] {
  return BESIDE.flatMap(([lower, upper]) => {
    const least = place.metric[lower];
    const greatest = place.metric[upper];
    return typeof least === 'number' &&
      typeof greatest === 'number' &&
      least > greatest
      ? [faultAt(place, upper, `${least} or more`)]
      : [];
  });
}

function spanFaults(place: Place): AiSystemFault[] {
  const { sustainedFor, drift } = place.metric;
  const most = isJsonObject(drift) ? MOST_COMPUTED : MOST_VALUES;
  const faults: AiSystemFault[] = [];
  if (Number(sustainedFor) > most) {
    faults.push(faultAt(place, 'sustainedFor', `${most} values or fewer`));
  }
  if (isJsonObject(drift) && Number(drift.window) > MOST_VALUES) {
    const at = { path: childPath(place.path, 'drift'), metric: drift };
    faults.push(faultAt(at, 'window', `${MOST_VALUES} values or fewer`));
  }
  return faults;
}

function computedFaults(place: Place): AiSystemFault[] {
  const { drift, fairness } = place.metric;
  return drift !== undefined && fairness !== undefined
    ? [faultAt(place, 'fairness', 'either drift or fairness, not both')]
    : [];
}

function metricFaults(place: Place): AiSystemFault[] {
  return [
    ...endFaults(place),
    ...besideFaults(place),
    ...orderFaults(place),
    ...spanFaults(place),
    ...computedFaults(place),
  ];
}

/** What the limits of metrics say that does not fit together. */
export function limitsFaults(spec: JsonValue): AiSystemFault[] {
  if (!isJsonObject(spec)) return [];
  const monitoring = isJsonObject(spec.monitoring) ? spec.monitoring : {};
  const places = [
    { path: 'spec.acceptance', list: spec.acceptance },
    { path: 'spec.monitoring.metrics', list: monitoring.metrics },
  ];
  return places.flatMap(({ path, list }) =>
    (Array.isArray(list) ? list : []).flatMap((metric, index) =>
      isJsonObject(metric)
        ? metricFaults({ path: childPath(path, index), metric })
        : [],
    ),
  );
}
