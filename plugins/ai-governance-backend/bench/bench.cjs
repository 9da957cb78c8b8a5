#!/usr/bin/env node
/*
 * yarn bench [--sizes 1000,10000] [--engines sqlite,postgres] [--only insights] [--write]
 *
 * Measures the pure evaluation, and the real plugin beside the real catalog, each
 * scenario in a process of its own. PostgreSQL is measured where a server answers
 * on 127.0.0.1:5432 or where BENCH_POSTGRES names one. --write puts the figures
 * into docs/performance.md. BENCH_PACKS names shipped packs that are in force besides
 * iso-42001, such as BENCH_PACKS=eu-ai-act,nist-ai-rmf,omb-m-25-21. Roll-ups and
 * trends are measured on two years of history without a catalog beside them; --only
 * insights measures nothing else.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { spawn } = require('node:child_process');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
// Neither benchmark is published, so neither is exported.
/* eslint-disable @backstage/no-relative-monorepo-imports */
const {
  benchEvaluation,
} = require('../../ai-governance-common/bench/evaluation.cjs');
const { formatReport, writeReport } = require('./report.cjs');
const { formatInsights, writeInsights } = require('./insightsReport.cjs');

const POSTGRES =
  process.env.BENCH_POSTGRES ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1];
}

function answers(connectionString) {
  const { hostname, port } = new URL(connectionString);
  return new Promise(resolve => {
    const socket = net.connect(Number(port || 5432), hostname);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Runs a script of this folder and returns the JSON of its last line. */
function inOwnProcess(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(__dirname, script), ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_ENV: 'development' },
      },
    );
    let output = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.once('error', reject);
    child.once('close', code => {
      if (code !== 0) {
        reject(new Error(`${script} ${args[0]} ${args[1]} ended with ${code}`));
        return;
      }
      resolve(JSON.parse(output.trim().split('\n').pop()));
    });
  });
}

/** Roll-ups and trends, at the largest size. */
async function measureInsights({ sizes, engines, machine }) {
  const scenarios = [];
  for (const engine of engines) {
    if (engine === 'postgres' && !(await answers(POSTGRES))) continue;
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

async function main() {
  const sizes = option('sizes', '1000,10000').split(',').map(Number);
  const engines = option('engines', 'sqlite,postgres').split(',');
  const machine = {
    cores: os.cpus().length,
    model: os.cpus()[0].model,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
  if (option('only') === 'insights') {
    await measureInsights({ sizes, engines, machine });
    return;
  }
  const result = {
    machine,
    pure: sizes.map(count => benchEvaluation({ count })),
    scenarios: [],
  };
  for (const engine of engines) {
    if (engine === 'postgres' && !(await answers(POSTGRES))) {
      process.stderr.write('PostgreSQL does not answer; it is left out.\n');
      continue;
    }
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
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
