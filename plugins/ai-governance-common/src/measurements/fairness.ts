/**
 * Ratio of groups: the least value divided by the greatest, or, with a reference group, the
 * least quotient of another group and the reference. For selection rates it is the impact
 * ratio of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D), whose
 * four fifths are a limit of `gte 0.8`. Groups that all have 0 are equal: 1.
 *
 * @param values - by group, none below 0
 * @param reference - group that the others are compared with
 * @returns NaN for fewer than two groups, without the reference, and for a value below 0
 * @public
 */
export function fairnessRatio(
  values: ReadonlyMap<string, number>,
  reference?: string,
): number {
  const known = groupsOf(values, reference);
  if (!known || known.some(value => value < 0)) return Number.NaN;
  const base = toBase(values, reference) ?? Math.max(...known);
  return Math.min(...known.map(value => divide(value, base)));
}

/**
 * Difference of groups: the greatest value minus the least, or, with a reference group, the
 * greatest distance of another group from it. For selection rates it is the demographic
 * parity difference, for true positive rates the equal opportunity difference of
 * M. Hardt, E. Price and N. Srebro, Equality of Opportunity in Supervised Learning (2016).
 *
 * @param values - by group
 * @param reference - group that the others are compared with
 * @returns NaN for fewer than two groups, and without the reference
 * @public
 */
export function fairnessDifference(
  values: ReadonlyMap<string, number>,
  reference?: string,
): number {
  const known = groupsOf(values, reference);
  if (!known) return Number.NaN;
  const base = toBase(values, reference);
  return base === undefined
    ? Math.max(...known) - Math.min(...known)
    : Math.max(...known.map(value => Math.abs(value - base)));
}

/** Values that are compared: of every group but the reference. */
function groupsOf(
  values: ReadonlyMap<string, number>,
  reference: string | undefined,
): number[] | undefined {
  if (values.size < 2) return undefined;
  if (reference !== undefined && !values.has(reference)) return undefined;
  return [...values]
    .filter(([group]) => group !== reference)
    .map(([, value]) => value);
}

function toBase(
  values: ReadonlyMap<string, number>,
  reference: string | undefined,
): number | undefined {
  return reference === undefined ? undefined : values.get(reference);
}

function divide(value: number, base: number): number {
  return value === 0 && base === 0 ? 1 : value / base;
}
