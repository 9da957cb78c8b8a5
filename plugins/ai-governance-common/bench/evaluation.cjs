/*
 * CPU time of the pure evaluation of many AI systems against the shipped pack.
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
 * @param {{ count: number, seed?: number, runs?: number, common?: object }} options
 * @returns {{ count: number, controls: number, cpuMs: number, wallMs: number,
 *   microsecondsPerSystem: number, states: Record<string, number> }}
 */
function benchEvaluation({ count, seed, runs = 5, common = loadCommon() }) {
  const { evaluateDigest, iso42001Pack, defaultEvaluationPolicy } = common;
  const inputs = createSystems({ count, seed }).map(system => ({
    ...system,
    pack: iso42001Pack,
    policy: defaultEvaluationPolicy,
  }));
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
    controls: iso42001Pack.controls.length,
    cpuMs: best.cpuMs,
    wallMs: best.wallMs,
    microsecondsPerSystem: (best.cpuMs * 1000) / count,
    states,
  };
}

module.exports = { benchEvaluation };

if (require.main === module) {
  for (const count of [1000, 10000]) {
    process.stdout.write(`${JSON.stringify(benchEvaluation({ count }))}\n`);
  }
}
