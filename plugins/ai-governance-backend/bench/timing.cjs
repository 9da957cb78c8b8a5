/* How long calls take, one after another. */

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
    p50: taken[Math.floor(samples * 0.5)],
    p95: taken[Math.floor(samples * 0.95)],
  };
}

module.exports = { percentiles };
