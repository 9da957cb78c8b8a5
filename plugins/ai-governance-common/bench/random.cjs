/**
 * Numbers that look random and are the same for the same seed (mulberry32), so
 * that two runs of a benchmark measure the same systems.
 */
function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) % 4294967296;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const chance = probability => next() < probability;
  const pick = list => list[int(0, list.length - 1)];
  /** One of the keys; its value says how often. */
  const weighted = weights => {
    const entries = Object.entries(weights);
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    let left = next() * total;
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[entries.length - 1][0];
  };
  const times = (count, make) =>
    Array.from({ length: count }, (_, index) => make(index));
  return { next, int, chance, pick, weighted, times };
}

module.exports = { createRandom };
