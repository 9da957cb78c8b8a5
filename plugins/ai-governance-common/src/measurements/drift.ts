/**
 * Share that stands in for an empty bin, whose logarithm does not exist. It is far below
 * what one case in a sample of usual size would be.
 */
const EMPTY_SHARE = 0.0001;

/**
 * Population stability index of two distributions over the same bins:
 * `Σ (aᵢ − bᵢ) · ln(aᵢ ÷ bᵢ)` over the shares of the bins, after N. Siddiqi, Credit Risk
 * Scorecards (Wiley, 2006), chapter 8, and B. Yurdakul, Statistical Properties of
 * Population Stability Index (Western Michigan University, 2018), equation 1.1. It is the
 * symmetrised Kullback-Leibler divergence. An empty bin counts with a share of 0.0001.
 *
 * @param expected - counts or shares of the baseline by bin, none below 0
 * @param actual - counts or shares of the window by bin; a bin that only one of them has
 * is empty in the other
 * @returns 0 for equal shares; NaN where one of them is empty as a whole, or has a count
 * below 0 or one that is not finite
 * @public
 */
export function populationStabilityIndex(
  expected: ReadonlyMap<string, number>,
  actual: ReadonlyMap<string, number>,
): number {
  const bins = [...new Set([...expected.keys(), ...actual.keys()])];
  const before = toShares(bins, expected);
  const after = toShares(bins, actual);
  return bins.reduce(
    (sum, _, index) => {
      const b = before[index] || EMPTY_SHARE;
      const a = after[index] || EMPTY_SHARE;
      return Number.isNaN(before[index] + after[index])
        ? Number.NaN
        : sum + (a - b) * Math.log(a / b);
    },
    bins.length === 0 ? Number.NaN : 0,
  );
}

function toShares(
  bins: string[],
  counts: ReadonlyMap<string, number>,
): number[] {
  const values = bins.map(bin => counts.get(bin) ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const isDistribution =
    Number.isFinite(total) && total > 0 && values.every(value => value >= 0);
  return values.map(value => (isDistribution ? value / total : Number.NaN));
}

/**
 * Two-sample Kolmogorov-Smirnov statistic: the greatest distance between the empirical
 * distribution functions, `D = sup |F₁(x) − F₂(x)|`, after N. Smirnov, Table for Estimating
 * the Goodness of Fit of Empirical Distributions (Annals of Mathematical Statistics 19,
 * 1948), and W. J. Conover, Practical Nonparametric Statistics (3rd ed., 1999), 6.3. Values
 * that are equal, in one sample or in both, move both functions before they are compared.
 *
 * @returns 0 for equal samples up to 1 for samples that do not overlap; NaN where a sample
 * is empty or has a value that is not finite
 * @public
 */
export function kolmogorovSmirnov(
  one: readonly number[],
  other: readonly number[],
): number {
  if (one.length === 0 || other.length === 0) return Number.NaN;
  if (![...one, ...other].every(Number.isFinite)) return Number.NaN;
  const a = [...one].sort((x, y) => x - y);
  const b = [...other].sort((x, y) => x - y);
  let i = 0;
  let j = 0;
  let greatest = 0;
  while (i < a.length && j < b.length) {
    const x = Math.min(a[i], b[j]);
    while (a[i] === x) i += 1;
    while (b[j] === x) j += 1;
    greatest = Math.max(greatest, Math.abs(i / a.length - j / b.length));
  }
  return greatest;
}
