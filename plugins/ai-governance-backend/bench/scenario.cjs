/*
 * One benchmark in a process of its own: one number of systems on one engine.
 * Prints its result as JSON on the last line.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const { Session } = require('node:inspector/promises');
const os = require('node:os');
const path = require('node:path');
const { createOrganisation, LOCATION } = require('./organisation.cjs');
const { startPortal } = require('./portal.cjs');
const { openDatabases } = require('./databases.cjs');
const { runAsProcess } = require('./processes.cjs');
const { percentiles } = require('./timing.cjs');
const { freePort, sleep, until } = require('./waiting.cjs');

const TASK = 'evaluate-ai-systems';
const SAMPLES = 60;
const FEW = { samples: 40 };

/** Runs the scheduled task once and reports what the plugin itself recorded. */
async function evaluateAll(portal, databases) {
  const before = await databases.latestRun();
  const heapBefore = process.memoryUsage().heapUsed;
  let heapPeak = heapBefore;
  const watch = setInterval(() => {
    heapPeak = Math.max(heapPeak, process.memoryUsage().heapUsed);
  }, 10);
  await portal.request(
    `/ai-governance/.backstage/scheduler/v1/tasks/${TASK}/trigger`,
    {
      method: 'POST',
    },
  );
  let run;
  await until(async () => {
    run = await databases.latestRun();
    return run && run.id !== before?.id;
  }, 'the evaluation run');
  clearInterval(watch);
  // The scheduler must have put the task back before it can be triggered again.
  await sleep(1500);
  return {
    ms: run.finishedAt - run.startedAt,
    evaluated: run.evaluated,
    changed: run.changed,
    heapGrowthMb: Math.round((heapPeak - heapBefore) / 1e6),
  };
}

/** BENCH_PROFILE=file.cpuprofile keeps a CPU profile of the first run. */
async function startProfile() {
  const file = process.env.BENCH_PROFILE;
  if (!file) return async () => {};
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    fs.writeFileSync(file, JSON.stringify(profile));
    session.disconnect();
  };
}

const ORDERS = [
  'name',
  'completeness',
  'level',
  'class',
  'stage',
  'owner',
  'failing',
  'changed',
];

/** Every order both ways, without a filter and with the one that costs most. */
async function measurePages(portal) {
  const hardest =
    'q=decide&groupTree=group:default/team-1&control=OPS-04&controlState=fail&controlState=unknown&controlState=pass';
  const results = [];
  for (const filter of ['', hardest]) {
    for (const order of ORDERS.flatMap(field => [
      `${field},asc`,
      `${field},desc`,
    ])) {
      const taken = await percentiles(FEW, () =>
        portal.request(
          `/ai-governance/v1/systems?limit=20&orderBy=${order}&${filter}`,
        ),
      );
      results.push({ filter: filter ? 'hardest' : 'none', order, ...taken });
    }
  }
  return results.sort((a, b) => b.p95 - a.p95)[0];
}

/** Of the governance office: what each view asks for, in all systems. */
const VIEWS = {
  attention: '/attention?limit=50',
  unregistered: '/unregistered?limit=50',
  crosswalk: '/crosswalk',
  clauses: '/management-system/clauses',
  applicability: '/management-system/applicability',
  obligations: '/management-system/obligations',
  reviewInputs: '/management-system/review-inputs',
  readiness: '/management-system/readiness',
  gap: '/management-system/gap',
};

async function measureViews(portal) {
  const to = Date.now();
  const period = `?from=${new Date(
    to - 365 * 86_400_000,
  ).toISOString()}&to=${new Date(to).toISOString()}`;
  const views = {};
  for (const [name, route] of Object.entries(VIEWS)) {
    const query = ['reviewInputs', 'readiness'].includes(name) ? period : '';
    const read = () => portal.request(`/ai-governance/v1${route}${query}`);
    views[name] = await percentiles({ ...FEW, warmUps: 3 }, read);
  }
  return views;
}

async function measureReads(portal, count) {
  const scorecard = index =>
    portal.request(
      `/ai-governance/v1/systems/default/system-${
        (index * 37) % count
      }/scorecard`,
    );
  return {
    scorecard: await percentiles({ samples: SAMPLES, warmUps: 10 }, scorecard),
    slowestPage: await measurePages(portal),
    summary: await percentiles(FEW, () =>
      portal.request('/ai-governance/v1/summary'),
    ),
    groupTreeSummary: await percentiles(FEW, () =>
      portal.request(
        '/ai-governance/v1/summary?groupTree=group:default/team-1',
      ),
    ),
    history: await percentiles(FEW, index =>
      portal.request(
        `/ai-governance/v1/systems/default/system-${index}/history`,
      ),
    ),
    views: await measureViews(portal),
  };
}

/** The stage moves on: what a team does when it deploys. */
const changed = entity => ({
  ...entity,
  spec: {
    ...entity.spec,
    version: `${entity.spec.version ?? '0'}.1`,
    logging: { enabled: false },
  },
});

async function main() {
  const [engine, size, connectionString] = process.argv.slice(2);
  const count = Number(size);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ai-governance-bench-'));
  const prefix = `bench_${process.pid}_`;
  const { systems, entities } = createOrganisation({ count });
  const databases = openDatabases({ engine, folder, prefix, connectionString });
  const portal = await startPortal({
    engine,
    folder,
    prefix,
    connectionString,
    systems,
    location: LOCATION,
    port: await freePort(),
  });
  try {
    const ingestStart = Date.now();
    await portal.provider.replaceAll(entities);
    await until(
      () => databases.catalogIsReady(entities.length),
      'the catalog',
      2400,
    );
    const ingestSeconds = Math.round((Date.now() - ingestStart) / 1000);

    const stopProfile = await startProfile();
    const first = await evaluateAll(portal, databases);
    await stopProfile();
    const unchanged = await evaluateAll(portal, databases);
    const some = entities
      .filter(entity => entity.kind === 'AISystem')
      .slice(0, 100);
    const settled = await databases.catalogStamp();
    await portal.provider.update(some.map(changed));
    await until(
      () => databases.catalogMoved(settled, some.length),
      'the changed entities',
    );
    const hundred = await evaluateAll(portal, databases);
    const bytesPerChange = await databases.bytesPerChange();
    const reads = await measureReads(portal, count);
    process.stdout.write(
      `${JSON.stringify({
        engine,
        count,
        ingestSeconds,
        first,
        unchanged,
        hundred,
        bytesPerChange,
        reads,
      })}\n`,
    );
  } finally {
    await portal.stop();
    await databases.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

runAsProcess(main);
