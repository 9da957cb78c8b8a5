import { RISK_CLASSES, RiskClass } from '../entity/vocabulary';
import { sha256Hex } from '../lib/sha256Hex';

/** A system that an audit may draw. @public */
export interface SampleCandidate {
  system: string;
  class: RiskClass;
}

/** From the weightiest, which comes first where not every class has a place. */
const WEIGHTIEST: readonly RiskClass[] = [
  'prohibited',
  'high',
  'unclassified',
  'limited',
  'minimal',
];

const rankOf = (riskClass: RiskClass) => {
  const rank = WEIGHTIEST.indexOf(riskClass);
  return rank < 0 ? RISK_CLASSES.length : rank;
};

/**
 * Places of each class: one each, in the order of weight, as far as they go; the rest
 * in proportion to its number, by the largest remainder.
 */
function placesOf(
  strata: Array<[RiskClass, string[]]>,
  size: number,
): Map<RiskClass, number> {
  const total = strata.reduce((sum, [, systems]) => sum + systems.length, 0);
  const places = new Map<RiskClass, number>();
  const exact = new Map<RiskClass, number>();
  for (const [riskClass, systems] of strata) {
    exact.set(riskClass, (size * systems.length) / total);
    places.set(riskClass, 0);
  }
  let left = size;
  for (const [riskClass] of strata) {
    if (left === 0) break;
    places.set(riskClass, 1);
    left--;
  }
  while (left > 0) {
    const [next] = strata
      .filter(([riskClass, systems]) => places.get(riskClass)! < systems.length)
      .map(([riskClass]) => ({
        riskClass,
        short: exact.get(riskClass)! - places.get(riskClass)!,
      }))
      .sort(
        (a, b) =>
          b.short - a.short || rankOf(a.riskClass) - rankOf(b.riskClass),
      );
    places.set(next.riskClass, places.get(next.riskClass)! + 1);
    left--;
  }
  return places;
}

/**
 * Samples systems for an audit at random, spread over the classes (ISO/IEC 42001:2023
 * 9.2). Within a class a system stands by the SHA-256 of seed, line feed and its
 * reference, and those that stand first are drawn: the same seed draws the same from
 * the same systems, in whatever order they are given, and anybody can repeat it.
 *
 * @returns as many as `size`, or all of them; the weightiest class first
 * @public
 */
export function drawSample(options: {
  candidates: readonly SampleCandidate[];
  size: number;
  seed: string;
}): SampleCandidate[] {
  const { candidates, seed } = options;
  const byClass = new Map<RiskClass, string[]>();
  for (const { system, class: riskClass } of candidates) {
    byClass.set(riskClass, [...(byClass.get(riskClass) ?? []), system]);
  }
  const strata = [...byClass].sort(([a], [b]) => rankOf(a) - rankOf(b));
  const size = Math.min(options.size, candidates.length);
  if (size <= 0) return [];
  const places = placesOf(strata, size);
  return strata.flatMap(([riskClass, systems]) =>
    systems
      .map(system => ({ system, lot: sha256Hex(`${seed}\n${system}`) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, places.get(riskClass))
      .map(({ system }) => ({ system, class: riskClass })),
  );
}
