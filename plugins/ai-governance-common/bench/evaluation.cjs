/*
 * CPU time of the pure evaluation of many AI systems against the shipped packs.
 * Wall time says little on a machine that does other things, so it stands beside.
 */
const { createSystems } = require('./syntheticSystems.cjs');

/** The package from its sources, or what the caller already loaded. */
function loadCommon() {
  require('@backstage/cli/config/nodeTransform.cjs');
  return require('../src');
}

function measure(work) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    result,
    cpuMs: (user + system) / 1000,
    wallMs: Number(process.hrtime.bigint() - start) / 1e6,
  };
}

/**
 * Evaluates `count` systems several times and reports the best run: the others
 * measure the compiler and the neighbours.
 *
 * @param {{ count: number, seed?: number, runs?: number, packs?: string[], common?: object }} options
 *   `packs` are ids of shipped packs; the default one without it.
 * @returns {{ count: number, controls: number, cpuMs: number, wallMs: number,
 *   microsecondsPerSystem: number, states: Record<string, number> }}
 */
function benchEvaluation({
  count,
  seed,
  runs = 5,
  packs = ['iso-42001'],
  common = loadCommon(),
}) {
  const { evaluateDigest, shippedPacks, defaultEvaluationPolicy } = common;
  const measured = shippedPacks.filter(({ id }) => packs.includes(id));
  const inputs = createSystems({ count, seed }).flatMap(system =>
    measured.map(pack => ({
      ...system,
      pack,
      policy: defaultEvaluationPolicy,
    })),
  );
  let best;
  for (let run = 0; run < runs; run++) {
    const taken = measure(() => inputs.map(evaluateDigest));
    if (!best || taken.cpuMs < best.cpuMs) best = taken;
  }
  const states = {};
  for (const { controls } of best.result) {
    for (const { state } of controls) states[state] = (states[state] ?? 0) + 1;
  }
  return {
    count,
    packs: measured.length,
    controls: measured.reduce((sum, pack) => sum + pack.controls.length, 0),
    cpuMs: best.cpuMs,
    wallMs: best.wallMs,
    microsecondsPerSystem: (best.cpuMs * 1000) / count,
    states,
  };
}

module.exports = { benchEvaluation };

if (require.main === module) {
  // --packs iso-42001,eu-ai-act measures those, in one pass over the systems.
  const index = process.argv.indexOf('--packs');
  const packs = index < 0 ? undefined : process.argv[index + 1].split(',');
  for (const count of [1000, 10000]) {
    const result = benchEvaluation({ count, packs });
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}
