/*
 * The goals beside other plugins: forty controls for less time than the best peer takes
 * for ten, and for a twenty-fifth of what tech-insights takes.
 */

/** Our steps, and the step of a peer that each is held against. */
const STEPS = [
  { key: 'cold', title: 'First run', peerStep: 'cold' },
  { key: 'unchanged', title: 'Run with nothing changed', peerStep: 'warm' },
  {
    key: 'changed',
    title: 'Run after every system changed',
    peerStep: 'warm',
  },
];

/** Tech insights is among the peers, but is never the best of them. */
const GOALS = [
  {
    peers: ['scorecard', 'scorecard-each'],
    beside: 'the best of scorecard',
    most: 1,
  },
  {
    peers: ['tech-insights'],
    beside: 'the checks of tech-insights',
    most: 1 / 25,
  },
];

const verdict = (ratio, most) =>
  `${Number(ratio.toPrecision(2))}, ${ratio <= most ? 'met' : '**missed**'}`;

/**
 * One row for each goal: what it is, the most that it allows, and for each engine the
 * share that was measured.
 *
 * @param {{ engines: string[], subjects: Record<string, object[]> }} result
 * @returns {string[][]} empty where no peer was measured
 */
function goalRows({ engines, subjects }) {
  return GOALS.flatMap(({ peers, beside, most }) => {
    const measured = peers.filter(id => subjects[id]);
    if (measured.length === 0) return [];
    return STEPS.map(({ key, title, peerStep }) => [
      `${title}, as a share of ${beside}`,
      String(most),
      ...engines.map((_, index) => {
        const best = Math.min(
          ...measured.map(id => subjects[id][index].steps[peerStep].ms),
        );
        return verdict(subjects.ours[index].steps[key].ms / best, most);
      }),
    ]);
  });
}

module.exports = { goalRows };
