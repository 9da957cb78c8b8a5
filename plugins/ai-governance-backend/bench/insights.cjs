/*
 * Roll-ups, trends and targets over two years of history, in a process of its own.
 * Prints its result as JSON on the last line.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const express = require('express');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const knexFactory = require('knex');
const { addHistory, BenchCatalog, DAY, GROUPS } = require('./insightsData.cjs');

const SAMPLES = 60;

async function percentiles(work) {
  for (let index = 0; index < 5; index++) await work();
  const taken = [];
  for (let index = 0; index < SAMPLES; index++) {
    const began = process.hrtime.bigint();
    await work();
    taken.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  taken.sort((a, b) => a - b);
  return {
    p50: taken[Math.floor(SAMPLES * 0.5)],
    p95: taken[Math.floor(SAMPLES * 0.95)],
  };
}

async function openDatabase(engine, connectionString) {
  if (engine === 'sqlite') {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ai-gov-insights-'));
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: path.join(folder, 'bench.sqlite') },
      useNullAsDefault: true,
      pool: { min: 0, max: 1 },
    });
    return {
      knex,
      close: async () => {
        await knex.destroy();
        fs.rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  const name = `bench_insights_${process.pid}`;
  const admin = knexFactory({ client: 'pg', connection: connectionString });
  await admin.raw('create database ??', [name]);
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  const knex = knexFactory({ client: 'pg', connection: url.toString() });
  return {
    knex,
    close: async () => {
      await knex.destroy();
      await admin.raw('drop database ?? with (force)', [name]);
      await admin.destroy();
    },
  };
}

async function start(knex, { catalog, now }) {
  const { createGovernance } = require('../src/createGovernance');
  const { applyMigrations } = require('../src/database');
  const { PackRegistry } = require('../src/packs');
  const { createRouter } = require('../src/routes');
  const common = require('@ai-catalogue/backstage-plugin-ai-governance-common');
  const quiet = {
    debug() {},
    info() {},
    warn() {},
    error(message, error) {
      process.stderr.write(`${message} ${error?.stack ?? ''}\n`);
    },
  };
  await applyMigrations(knex);
  const governance = await createGovernance({
    knex,
    catalog,
    packs: PackRegistry.create({
      packs: [common.iso42001Pack],
      policy: common.defaultEvaluationPolicy,
    }),
    documentReader: { read: async () => ({ status: 'missing', detail: '' }) },
    resolveUrl: ({ url }) => url,
    documents: { refreshIntervalMs: DAY, concurrency: 8 },
    evidenceProviders: [],
    metricProviders: [],
    attachments: { enabled: false, maxBytes: 0, types: [] },
    riskSettings: common.defaultRiskSettings,
    callers: { of: async () => ({ ref: 'bench', ownershipRefs: [] }) },
    logger: quiet,
    now: () => now,
  });
  const event = { success: async () => {}, fail: async () => {} };
  const app = express().use(
    createRouter({
      ...governance,
      httpAuth: { credentials: async () => ({}) },
      auditor: { createEvent: async () => event },
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}/v1`;
  const request = async (route, body) => {
    const response = await fetch(`${base}${route}`, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  return { governance, request, stop: () => server.close() };
}

async function measure(request, now) {
  const ago = days => new Date(now - days * DAY).toISOString();
  const target = await request('/targets', {
    title: 'Silver',
    scope: { class: ['high', 'unclassified'], groupTree: 'team-1' },
    goal: { level: 'silver' },
    startsAt: ago(200),
    dueAt: ago(-165),
  });
  const routes = {
    rollup: '/rollups?by=group',
    wholeTree: '/rollups?by=group&depth=50',
    heatMap: '/rollups/heat-map',
    area: '/rollups?by=area',
    year: '/trends',
    yearByDay: '/trends?step=day',
    twoYears: `/trends?step=month&from=${ago(730)}`,
    yearOfGroup:
      '/trends?groupTree=group:default/team-1&class=high&class=unclassified',
    changes: `/trends/changes?from=${ago(30)}`,
    target: `/targets/${target.id}`,
  };
  const taken = {};
  for (const [name, route] of Object.entries(routes)) {
    taken[name] = await percentiles(() => request(route));
  }
  return taken;
}

async function main() {
  const [engine, size, connectionString] = process.argv.slice(2);
  const count = Number(size);
  const now = Date.now();
  const { knex, close } = await openDatabase(engine, connectionString);
  try {
    const catalog = new BenchCatalog(count);
    const { governance, request, stop } = await start(knex, { catalog, now });
    await governance.runner.run({ mode: 'full' });
    const history = await addHistory(knex, { now });
    const reads = await measure(request, now);
    stop();
    process.stdout.write(
      `${JSON.stringify({
        engine,
        count,
        groups: GROUPS,
        ...history,
        reads,
      })}\n`,
    );
  } finally {
    await close();
  }
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
