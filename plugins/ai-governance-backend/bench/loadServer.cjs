/*
 * The portal that people use at the same time, in a process of its own: its parent tells
 * when to begin and to end a measurement, and gets what it cost.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const fs = require('node:fs');
const { Session } = require('node:inspector/promises');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { openDatabases } = require('./databases.cjs');
const { limitReaders } = require('./limitedReaders.cjs');
const { createOrganisation, LOCATION } = require('./organisation.cjs');
const { startPortal } = require('./portal.cjs');
const { POSTGRES } = require('./processes.cjs');
const { freePort, until } = require('./waiting.cjs');

const TASK = 'evaluate-ai-systems';

async function fill(portal, databases, entities) {
  if (!(await databases.catalogIsReady(entities.length))) {
    await portal.provider.replaceAll(entities);
    await until(
      () => databases.catalogIsReady(entities.length),
      'the catalog',
      2400,
    );
  }
  const before = await databases.latestRun();
  await portal.request(
    `/ai-governance/.backstage/scheduler/v1/tasks/${TASK}/trigger`,
    { method: 'POST' },
  );
  await until(
    async () => (await databases.latestRun())?.id !== before?.id,
    'the evaluation run',
  );
}

/** Event-loop delay and CPU time between two moments, and a CPU profile where one is asked for. */
async function startMeasuring({ profile }) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let session;
  if (profile) {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
  }
  delay.enable();
  const before = process.cpuUsage();
  return async () => {
    const { user, system } = process.cpuUsage(before);
    delay.disable();
    if (session) {
      const stopped = await session.post('Profiler.stop');
      fs.writeFileSync(profile, JSON.stringify(stopped.profile));
    }
    const toMs = nanoseconds => nanoseconds / 1e6;
    return {
      cpuSeconds: (user + system) / 1e6,
      delay: {
        p50: toMs(delay.percentile(50)),
        p99: toMs(delay.percentile(99)),
        max: toMs(delay.max),
      },
      rssMb: Math.round(process.memoryUsage().rss / 1e6),
    };
  };
}

async function main() {
  const { count, readers, kept } = JSON.parse(process.argv[2]);
  const prefix = `bench_${kept ?? process.pid}_`;
  const place = { engine: 'postgres', prefix, connectionString: POSTGRES };
  const { systems, entities } = createOrganisation({ count });
  const databases = openDatabases({ ...place, keep: kept !== undefined });
  const limited = readers > 0 ? limitReaders(readers) : undefined;
  const port = await freePort();
  const portal = await startPortal({
    ...place,
    ...limited,
    systems,
    location: LOCATION,
    port,
  });
  await fill(portal, databases, entities);
  let end;
  process.on('message', async message => {
    if (message.begin) {
      end = await startMeasuring(message.begin);
      process.send({ begun: true });
    } else if (message === 'end') {
      process.send({ measured: await end() });
    } else {
      await portal.stop();
      await databases.close();
      process.exit(0);
    }
  });
  process.send({
    ready: {
      base: `http://127.0.0.1:${port}/api/ai-governance/v1`,
      people: limited?.people ?? [portal.authorization],
    },
  });
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
