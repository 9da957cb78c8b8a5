/* The plugin on a database of its own, over a catalog in memory and without a portal. */
const express = require('express');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const DAY = 24 * 3_600_000;

/**
 * An empty database that goes when it is closed.
 *
 * @param {{ engine: string, connectionString: string, name: string,
 *   knexFactory?: Function }} options - `knexFactory` is the knex of the one that is measured
 */
async function openDatabase({ engine, connectionString, name, knexFactory }) {
  const open = knexFactory ?? require('knex');
  if (engine === 'sqlite') {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), `ai-gov-${name}-`));
    const knex = open({
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
  const database = `bench_${name}_${process.pid}`;
  const admin = open({ client: 'pg', connection: connectionString });
  await admin.raw('create database ??', [database]);
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  const knex = open({ client: 'pg', connection: url.toString() });
  return {
    knex,
    close: async () => {
      await knex.destroy();
      await admin.raw('drop database ?? with (force)', [database]);
      await admin.destroy();
    },
  };
}

const quietLogger = {
  debug() {},
  info() {},
  warn() {},
  error(message, error) {
    process.stderr.write(`${message} ${error?.stack ?? ''}\n`);
  },
  child() {
    return quietLogger;
  },
};

/** Listens on a free port of the loopback. */
async function listen(app) {
  const server = app.listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    stop: () => server.close(),
  };
}

/** Asks a plugin, and reads all of the answer without looking at it. */
async function ask(base, route, body) {
  const response = await fetch(`${base}${route}`, {
    headers: { 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`);
  return text;
}

const noDocuments = {
  reader: { read: async () => ({ status: 'missing', detail: '' }) },
  options: { refreshIntervalMs: DAY, concurrency: 8 },
};

async function wire(
  knex,
  { catalog, now, clock, evidenceProviders, metricProviders, documents },
) {
  const { createGovernance } = require('../src/createGovernance');
  const { PackRegistry } = require('../src/packs');
  const common = require('@ai-catalogue/backstage-plugin-ai-governance-common');
  return createGovernance({
    knex,
    catalog,
    packs: PackRegistry.create({
      packs: [common.iso42001Pack],
      policy: common.defaultEvaluationPolicy,
    }),
    documentReader: (documents ?? noDocuments).reader,
    parser: documents?.parser,
    resolveUrl: ({ url, base }) => new URL(url, base).toString(),
    documents: (documents ?? noDocuments).options,
    evidenceProviders: evidenceProviders ?? [],
    metricProviders: metricProviders ?? [],
    attachments: { enabled: false, maxBytes: 0, types: [] },
    riskSettings: common.defaultRiskSettings,
    callers: {
      of: async () => ({ ref: 'bench', ownershipRefs: [], isPerson: false }),
    },
    logger: quietLogger,
    now: clock ?? (() => now),
  });
}

/**
 * Starts the plugin.
 *
 * @param {import('knex').Knex} knex
 * @param {{ catalog: object, now: number, evidenceProviders?: object[],
 *   metricProviders?: object[], documents?: object, clock?: () => number }} options -
 *   `now` in milliseconds since the epoch
 */
async function start(knex, options) {
  const { applyMigrations } = require('../src/database');
  const { createRouter } = require('../src/routes');
  await applyMigrations(knex);
  const governance = await wire(knex, options);
  const event = { success: async () => {}, fail: async () => {} };
  const app = express().use(
    createRouter({
      ...governance,
      outages: { note: () => false, isFull: () => false },
      httpAuth: { credentials: async () => ({}) },
      auditor: { createEvent: async () => event },
    }),
  );
  const { base, stop } = await listen(app);
  const request = async (route, body) =>
    JSON.parse(await ask(base, `/v1${route}`, body));
  return { governance, base, request, stop };
}

module.exports = { openDatabase, start, listen, ask, quietLogger };
