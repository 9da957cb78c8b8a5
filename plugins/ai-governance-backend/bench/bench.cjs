#!/usr/bin/env node
/*
 * yarn bench [--sizes 1000,10000] [--engines sqlite,postgres] [--only insights|measurements|documents] [--write]
 * yarn bench --peers [--engines sqlite,postgres] [--write]
 *
 * Measures the pure evaluation, and the real plugin beside the real catalog, each
 * scenario in a process of its own. PostgreSQL is measured where a server answers
 * on 127.0.0.1:5432 or where BENCH_POSTGRES names one. --write puts the figures
 * into docs/performance.md. BENCH_PACKS names shipped packs that are in force besides
 * iso-42001, such as BENCH_PACKS=eu-ai-act,nist-ai-rmf,omb-m-25-21. Roll-ups and
 * trends are measured on two years of history without a catalog beside them, and so are a
 * year of measurements and the documents of many systems; --only measures one of the
 * three and nothing else, and --peers nothing but other plugins beside this one.
 */
require('@backstage/cli/config/nodeTransform.cjs');
// Neither benchmark is published, so neither is exported.
/* eslint-disable @backstage/no-relative-monorepo-imports */
const {
  benchEvaluation,
} = require('../../ai-governance-common/bench/evaluation.cjs');
const { formatReport, writeReport } = require('./report.cjs');
const { formatInsights, writeInsights } = require('./insightsReport.cjs');
const {
  formatMeasurements,
  writeMeasurements,
} = require('./measurementsReport.cjs');
const { formatDocuments, writeDocuments } = require('./documentsReport.cjs');
const { benchPeers } = require('./peers.cjs');
const {
  describeMachine,
  inOwnProcess,
  option,
  POSTGRES,
  reachable,
} = require('./processes.cjs');

/** Roll-ups and trends, at the largest size. */
async function measureInsights({ sizes, engines, machine }) {
  const scenarios = [];
  for (const engine of engines) {
    const size = Math.max(...sizes);
    process.stderr.write(`${engine}, ${size} systems, two years …\n`);
    scenarios.push(
      await inOwnProcess('insights.cjs', [engine, String(size), POSTGRES]),
    );
  }
  const result = { machine, scenarios };
  process.stdout.write(`${formatInsights(result)}\n`);
  if (process.argv.includes('--write')) {
    writeInsights(result);
  }
}

/** A year of values, at the smallest size. */
async function measureMeasurements({ sizes, engines, machine }) {
  const scenarios = [];
  for (const engine of engines) {
    const size = Math.min(...sizes);
    process.stderr.write(`${engine}, ${size} systems, a year of values …\n`);
    scenarios.push(
      await inOwnProcess('measurements.cjs', [engine, String(size), POSTGRES]),
    );
  }
  const result = { machine, scenarios };
  process.stdout.write(`${formatMeasurements(result)}\n`);
  if (process.argv.includes('--write')) {
    writeMeasurements(result);
  }
}

/** A sweep over the documents of all systems, at the smallest size. */
async function measureDocuments({ sizes, engines, machine }) {
  const scenarios = [];
  for (const engine of engines) {
    const size = Math.min(...sizes);
    process.stderr.write(`${engine}, documents of ${size} systems …\n`);
    scenarios.push(
      await inOwnProcess('documents.cjs', [engine, String(size), POSTGRES]),
    );
  }
  const result = { machine, scenarios };
  process.stdout.write(`${formatDocuments(result)}\n`);
  if (process.argv.includes('--write')) {
    writeDocuments(result);
  }
}

async function main() {
  if (process.argv.includes('--peers')) {
    await benchPeers();
    return;
  }
  const sizes = option('sizes', '1000,10000').split(',').map(Number);
  const engines = await reachable(
    option('engines', 'sqlite,postgres').split(','),
  );
  const machine = describeMachine();
  if (option('only') === 'insights') {
    await measureInsights({ sizes, engines, machine });
    return;
  }
  if (option('only') === 'measurements') {
    await measureMeasurements({ sizes, engines, machine });
    return;
  }
  if (option('only') === 'documents') {
    await measureDocuments({ sizes, engines, machine });
    return;
  }
  const result = {
    machine,
    pure: sizes.map(count => benchEvaluation({ count })),
    scenarios: [],
  };
  for (const engine of engines) {
    for (const size of sizes) {
      process.stderr.write(`${engine}, ${size} systems …\n`);
      result.scenarios.push(
        await inOwnProcess('scenario.cjs', [engine, String(size), POSTGRES]),
      );
    }
  }
  process.stdout.write(`${formatReport(result)}\n`);
  if (process.argv.includes('--write')) {
    writeReport(result);
  }
  await measureInsights({ sizes, engines, machine });
  await measureMeasurements({ sizes, engines, machine });
  await measureDocuments({ sizes, engines, machine });
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
