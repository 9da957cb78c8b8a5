/*
 * This plugin: forty controls of ISO/IEC 42001 for every system, with records and
 * measurements from providers, and 500 groups that are read in each run.
 */
require('@backstage/cli/config/nodeTransform.cjs');
// Neither benchmark is published, so neither is exported.
/* eslint-disable @backstage/no-relative-monorepo-imports */
const {
  createSystems,
} = require('../../../ai-governance-common/bench/syntheticSystems.cjs');
const { ask, start } = require('../standalone.cjs');
const { createEvidenceProviders } = require('../syntheticEvidence.cjs');
const { medianOf } = require('./meter.cjs');

const SAMPLES = 60;

/** Every system is deployed again, without the log it had. */
function changeAll({ systems }) {
  for (const { metadata, spec } of systems) {
    metadata.etag = '2';
    spec.version = `${spec.version ?? '0'}.1`;
    spec.logging = { enabled: false };
  }
}

function verify(report, expected) {
  if (report.evaluated !== expected) {
    throw new Error(`evaluated ${report.evaluated} systems of ${expected}`);
  }
}

/** @param {{ knex: object, meter: object, catalog: object }} options */
async function measureWith(hasEvidence, { knex, meter, catalog }) {
  const count = catalog.systems.length;
  const { governance, base, stop } = await start(knex, {
    catalog,
    now: Date.now(),
    ...(hasEvidence && createEvidenceProviders(createSystems({ count }))),
  });
  let report;
  const run = async () => {
    report = await governance.runner.run({ mode: 'full' });
  };
  const cold = await meter.measure(run);
  verify(report, count);
  const unchanged = await meter.measure(run);
  verify(report, 0);
  changeAll(catalog);
  const changed = await meter.measure(run);
  verify(report, count);
  const one = await medianOf(SAMPLES, () =>
    ask(base, '/v1/systems/default/system-0/scorecard'),
  );
  stop();
  return { steps: { cold, unchanged, changed }, one };
}

module.exports = {
  measure: options => measureWith(true, options),
  measureEntityOnly: options => measureWith(false, options),
};
