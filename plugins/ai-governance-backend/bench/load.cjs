#!/usr/bin/env node
/*
 * node plugins/ai-governance-backend/bench/load.cjs [--users 50,200] [--seconds 60]
 *   [--size 3611] [--think 0] [--readers 50] [--kept NAME] [--profile FILE] [--write]
 *
 * People who use the real backend with PostgreSQL at the same time: inventory, scorecards,
 * summary and now and then an export. Each asks again as soon as it was answered, or after
 * --think milliseconds on average, and shares the processors with the portal and its
 * database. --readers has so many of them whom the permission policy limits, each by other
 * conditions; 0 leaves them out. --kept keeps the filled databases under a name for the
 * next time, --profile writes a CPU profile of the portal, and --write puts the figures into
 * docs/performance.md.
 */
const { fork } = require('node:child_process');
const path = require('node:path');
const { formatLoad, writeLoad } = require('./loadReport.cjs');
const { describeMachine, option } = require('./processes.cjs');
const { useTogether } = require('./users.cjs');

/** Before it counts, so that everything is compiled and connected. */
const WARM_UP_SECONDS = 10;

function startServer(options) {
  const child = fork(
    path.join(__dirname, 'loadServer.cjs'),
    [JSON.stringify(options)],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  const answer = () =>
    new Promise((resolve, reject) => {
      // The loader of TypeScript names the files that it reads.
      const listen = message => {
        if (message.type === 'watch') return;
        child.off('message', listen);
        resolve(message);
      };
      child.on('message', listen);
      child.once('exit', code =>
        reject(new Error(`The portal ended with ${code}`)),
      );
    });
  return {
    ready: answer(),
    ask: message => {
      const answered = answer();
      child.send(message);
      return answered;
    },
    stop: () =>
      new Promise(resolve => {
        child.once('exit', resolve);
        child.send('stop');
      }),
  };
}

async function measure({
  count,
  readers,
  users,
  seconds,
  think,
  kept,
  profile,
}) {
  const server = startServer({ count, readers, kept });
  const { ready } = await server.ready;
  const results = [];
  try {
    for (const [index, number] of users.entries()) {
      const load = { ...ready, users: number, size: count, think };
      await useTogether({ ...load, seconds: WARM_UP_SECONDS });
      await server.ask({ begin: index === 0 ? { profile } : {} });
      const used = await useTogether({ ...load, seconds });
      const { measured } = await server.ask('end');
      results.push({
        users: number,
        readers,
        seconds,
        think,
        ...used,
        ...measured,
      });
    }
  } finally {
    await server.stop();
  }
  return results;
}

async function main() {
  const numbers = (name, fallback) =>
    option(name, fallback).split(',').map(Number);
  const common = {
    count: Number(option('size', '3611')),
    seconds: Number(option('seconds', '60')),
    think: Number(option('think', '0')),
    profile: option('profile'),
  };
  const kept = option('kept');
  const scenarios = await measure({
    ...common,
    kept,
    readers: 0,
    users: numbers('users', '50,200'),
  });
  const readers = Number(option('readers', '50'));
  if (readers > 0) {
    scenarios.push(
      ...(await measure({ ...common, kept, readers, users: [readers] })),
    );
  }
  const result = { machine: describeMachine(), size: common.count, scenarios };
  process.stdout.write(`${formatLoad(result)}\n`);
  if (process.argv.includes('--write')) writeLoad(result);
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
