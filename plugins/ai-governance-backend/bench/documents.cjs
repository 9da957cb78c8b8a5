/*
 * Documents: those of many systems, on a host of its own that says that nothing
 * changed. Prints its result as JSON on the last line.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const http = require('node:http');
const { BenchCatalog } = require('./insightsData.cjs');
const { runAsProcess } = require('./processes.cjs');
const { openDatabase, quietLogger, start } = require('./standalone.cjs');

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SWEEPS = 5;

const CARD = [
  '# Card',
  ...['Intended use', 'Limitations', 'Evaluation', 'Training data'].map(
    heading => `## ${heading}\n${'What somebody has to know. '.repeat(20)}`,
  ),
].join('\n');

/** Answers every file once, and from then on that it did not change. */
async function startHost() {
  const counts = { requests: 0, unchanged: 0 };
  const server = http.createServer((request, response) => {
    counts.requests++;
    const etag = '"v1"';
    if (request.headers['if-none-match'] === etag) {
      counts.unchanged++;
      response.writeHead(304, { etag }).end();
    } else {
      response.writeHead(200, { etag }).end(CARD);
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { host: `127.0.0.1:${server.address().port}`, counts, stop };
}

/** The real reader of documents, the thread that parses them, and no limit of requests. */
function documentsOf(host) {
  const { UrlReaders } = require('@backstage/backend-defaults/urlReader');
  const { ConfigReader } = require('@backstage/config');
  const { DefaultDocumentReader } = require('../src/documents');
  const { ThreadParser } = require('../src/parsing');
  const urlReader = UrlReaders.default({
    config: new ConfigReader({ backend: { reading: { allow: [{ host }] } } }),
    logger: quietLogger,
  });
  return {
    reader: new DefaultDocumentReader({
      urlReader,
      maxBytes: 1_000_000,
      timeoutMs: 10_000,
    }),
    parser: new ThreadParser({ logger: quietLogger }),
    options: {
      refreshIntervalMs: HOUR,
      concurrency: 8,
      hosts: { requestsPerHour: 1_000_000, byHost: new Map() },
    },
  };
}

function declareDocuments(systems, host) {
  for (const { metadata, spec } of systems) {
    metadata.annotations = {
      ...metadata.annotations,
      'backstage.io/managed-by-location': `url:http://${host}/${metadata.name}/catalog-info.yaml`,
    };
    metadata.links = [];
    spec.documentation = {
      modelCard: 'MODEL_CARD.md',
      design: 'DESIGN.md',
      rollback: 'ROLLBACK.md',
      userGuide: 'GUIDE.md',
    };
  }
}

async function timed(task) {
  const began = process.hrtime.bigint();
  await task();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

async function main() {
  const [engine, size, connectionString] = process.argv.slice(2);
  const count = Number(size);
  const clock = { now: Date.now() };
  const { knex, close } = await openDatabase({
    engine,
    connectionString,
    name: 'documents',
  });
  const { host, counts, stop: stopHost } = await startHost();
  const documents = documentsOf(host);
  try {
    const catalog = new BenchCatalog(count);
    declareDocuments(catalog.systems, host);
    const { governance, stop } = await start(knex, {
      catalog,
      clock: () => clock.now,
      documents,
    });
    const poll = () => governance.runner.run({ mode: 'changes' });
    const first = await timed(() => governance.runner.run({ mode: 'full' }));
    const read = counts.requests;
    const idle = await timed(poll);
    const sweeps = [];
    let evaluated = 0;
    for (let turn = 0; turn < SWEEPS; turn++) {
      clock.now += HOUR + MINUTE;
      const target = (turn + 2) * read;
      let ms = 0;
      while (counts.requests < target) {
        const report = {};
        ms += await timed(async () => Object.assign(report, await poll()));
        evaluated += report.evaluated;
      }
      sweeps.push(ms);
    }
    stop();
    process.stdout.write(
      `${JSON.stringify({
        engine,
        count,
        documents: read,
        first,
        idle,
        sweep: sweeps.sort((a, b) => a - b)[Math.floor(SWEEPS / 2)],
        requests: (counts.requests - read) / SWEEPS,
        unchanged: counts.unchanged / SWEEPS,
        evaluated,
      })}\n`,
    );
  } finally {
    await documents.parser.close();
    stopHost();
    await close();
  }
}

runAsProcess(main);
