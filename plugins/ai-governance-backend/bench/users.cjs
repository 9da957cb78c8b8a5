/* People who use a portal at the same time. */
const http = require('node:http');
const { nearestRank } = require('./timing.cjs');
const { sleep } = require('./waiting.cjs');

/** Every so many requests of a person are an export. */
const EXPORT_EVERY = 50;

const ORDERS = [
  'name,asc',
  'completeness,desc',
  'level,asc',
  'class,desc',
  'owner,asc',
  'failing,desc',
];

/** A view, its share of the requests, and what it asks for. */
const VIEWS = [
  {
    name: 'Inventory',
    weight: 4,
    route: turn => `/systems?limit=20&orderBy=${ORDERS[turn % ORDERS.length]}`,
  },
  {
    name: 'Scorecard',
    weight: 4,
    route: (turn, size) =>
      `/systems/default/system-${(turn * 37) % size}/scorecard`,
  },
  { name: 'Summary', weight: 2, route: () => '/summary' },
];

const EXPORT = { name: 'Export (CSV)', route: () => '/exports/systems.csv' };

/** The views in their shares, one after another. */
const ROUND = VIEWS.flatMap(view => Array(view.weight).fill(view));

/** Asks, and reads all of the answer without looking at it. */
function ask({ agent, base, route, authorization }) {
  return new Promise((resolve, reject) => {
    const request = http.get(
      `${base}${route}`,
      { agent, headers: { authorization } },
      response => {
        response.on('error', reject);
        response.on('end', () => resolve(response.statusCode));
        response.resume();
      },
    );
    request.on('error', reject);
  });
}

async function use({ person, until, taken, errors, size, think, ...portal }) {
  // Otherwise all of them would ask for the same view at the same time.
  for (let turn = person * 7; Date.now() < until; turn++) {
    const isExport = turn % EXPORT_EVERY === EXPORT_EVERY - 1;
    const view = isExport ? EXPORT : ROUND[(turn * 3) % ROUND.length];
    const began = process.hrtime.bigint();
    const status = await ask({
      ...portal,
      route: view.route(turn, size),
    }).catch(error => error.code ?? error.message);
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    if (status === 200) taken[view.name].push(ms);
    else errors[status] = (errors[status] ?? 0) + 1;
    if (think > 0) await sleep(think * (0.5 + (turn % 11) / 10));
  }
}

function describeTimes(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share => nearestRank(sorted, share);
  return {
    requests: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: sorted.at(-1),
  };
}

/**
 * @param {{ base: string, people: string[], users: number, seconds: number, size: number,
 *   think: number }} options - `people` are the headers by which they sign in, in turn; `size`
 *   is the number of systems; `think` is how long each pauses on average, milliseconds
 */
async function useTogether({ base, people, users, seconds, size, think }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: users });
  const until = Date.now() + seconds * 1000;
  const taken = Object.fromEntries(
    [...VIEWS, EXPORT].map(({ name }) => [name, []]),
  );
  const errors = {};
  await Promise.all(
    Array.from({ length: users }, (_, person) => {
      const authorization = people[person % people.length];
      return use({
        person,
        authorization,
        until,
        taken,
        errors,
        size,
        think,
        agent,
        base,
      });
    }),
  );
  agent.destroy();
  return {
    views: Object.fromEntries(
      Object.entries(taken)
        .filter(([, times]) => times.length > 0)
        .map(([name, times]) => [name, describeTimes(times)]),
    ),
    errors,
  };
}

module.exports = { useTogether };
