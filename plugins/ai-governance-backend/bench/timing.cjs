/* How long calls take, one after another. */

/** The smallest of some sorted figures that this share of them does not exceed. */
const nearestRank = (sorted, share) =>
  sorted[Math.ceil(sorted.length * share) - 1];

/**
 * Median and 95th percentile in milliseconds.
 *
 * @param {{ samples: number, warmUps?: number }} options - calls that count, and those
 *   before them that do not
 * @param {(index: number) => Promise<unknown>} work
 */
async function percentiles({ samples, warmUps = 0 }, work) {
  for (let index = 0; index < warmUps; index++) await work(index);
  const taken = [];
  for (let index = 0; index < samples; index++) {
    const began = process.hrtime.bigint();
    await work(index);
    taken.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  taken.sort((a, b) => a - b);
  return {
    p50: nearestRank(taken, 0.5),
    p95: nearestRank(taken, 0.95),
  };
}

module.exports = { nearestRank, percentiles };
