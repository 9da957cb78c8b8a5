import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';
import {
  createTestGovernance,
  DAY,
  HOUR,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, systemRef } from '../__testUtils__/entities';
import { MINUTE } from '../util';
import { DefaultDocumentReader } from './DefaultDocumentReader';
import { HostOptions } from './DocumentOptions';
import { DocumentReader } from './DocumentReader';

const databases = createTestDatabases();

const CARD = `# Limit
## Intended use
Proposes a credit limit to a case handler, who decides about it.
## Limitations
Does not know about income that is not declared to the bank.
## Evaluation
Measured on the holdout set of June, see the validation report.
## Training data
Repayment history of the years 2019 to 2025, without special categories.
`;

const PAGE =
  '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>';

const spec: Partial<AISystemSpec> = {
  risk: { class: 'limited' },
  models: [{ name: 'gbm' }],
  documentation: { modelCard: 'MODEL_CARD.md' },
};

interface Answer {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/** A host of documents that answers as it is told, over HTTP. */
class DocumentHost {
  /** What was asked, in order. */
  readonly asked: string[] = [];
  #server: Server | undefined;
  answer: (path: string) => Answer = () => ({ status: 200, body: CARD });

  get host(): string {
    const { port } = this.#server!.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url!);
      const { status, body, headers } = this.answer(request.url!);
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>(resolve =>
      this.#server!.listen(0, '127.0.0.1', resolve),
    );
  }

  async stop(): Promise<void> {
    this.#server!.closeAllConnections();
    await new Promise(resolve => this.#server!.close(resolve));
  }
}

describe.each(databases.eachSupportedId())(
  'documents that are kept, %s',
  id => {
    const host = new DocumentHost();

    beforeEach(async () => {
      host.asked.length = 0;
      host.answer = () => ({ status: 200, body: CARD });
      await host.start();
    });

    afterEach(() => host.stop());

    async function setUp(
      names: string[],
      options: { hosts?: HostOptions; graceDays?: number } = {},
    ) {
      const clock = { now: Date.UTC(2026, 10, 24, 12) };
      const urlReader = UrlReaders.default({
        config: new ConfigReader({
          backend: { reading: { allow: [{ host: host.host }] } },
        }),
        logger: mockServices.logger.mock(),
      });
      const documentReader: DocumentReader = new DefaultDocumentReader({
        urlReader,
        maxBytes: 100_000,
        timeoutMs: 5_000,
        now: () => clock.now,
      });
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, id as string),
        documentReader,
        clock,
        hosts: options.hosts,
        policy: { documentGraceDays: options.graceDays ?? 7 },
      });
      governance.catalog.put(
        ...names.map(name =>
          aiSystem(name, {
            spec,
            metadata: {
              annotations: {
                'backstage.io/managed-by-location': `url:http://${host.host}/${name}/catalog-info.yaml`,
              },
            },
          }),
        ),
      );
      return governance;
    }

    async function card(governance: TestGovernance, name: string) {
      const { controls } = await governance.service.getScorecard(
        { entityRef: systemRef(name) },
        governance.caller,
      );
      return controls.find(({ controlId }) => controlId === 'DOC-01')!;
    }

    async function states(governance: TestGovernance, names: string[]) {
      const found = [];
      for (const name of names)
        found.push((await card(governance, name)).state);
      return found;
    }

    async function completeness(governance: TestGovernance, name: string) {
      const { items } = await governance.service.listSystems(
        { filter: {}, order: { field: 'name', direction: 'asc' }, limit: 50 },
        governance.caller,
      );
      return items.find(system => system.name === name)?.completeness;
    }

    /** Lets so many minutes pass, and a run with each. */
    async function pass(governance: TestGovernance, minutes: number, step = 1) {
      for (let minute = 0; minute < minutes; minute += step) {
        governance.clock.now += step * MINUTE;
        await governance.poll();
      }
    }

    it.each([
      ['without a word', {}],
      ['as GitHub throttles', { 'x-ratelimit-remaining': '0' }],
    ])(
      'change no score while the host answers 403 %s for ten minutes, and do once a file is removed',
      async (_, headers) => {
        const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
        const governance = await setUp(names);
        await governance.run();
        expect(await states(governance, names)).toEqual(
          names.map(() => 'pass'),
        );
        const before = await completeness(governance, 'a');

        host.answer = () => ({ status: 403, headers });
        governance.clock.now += HOUR;
        host.asked.length = 0;
        await pass(governance, 10);
        expect(host.asked.length).toBeGreaterThan(0);
        expect(await states(governance, names)).toEqual(
          names.map(() => 'pass'),
        );
        expect(await completeness(governance, 'a')).toBe(before);
        const { items } = await governance.service.getHistory(
          { entityRef: systemRef('a'), limit: 50 },
          governance.caller,
        );
        expect(items).toHaveLength(1);
        expect((await card(governance, 'a')).reason).toMatch(
          /could not be read since 2026-11-24T13:01:00.000Z \(.*403 Forbidden\); what was read at 2026-11-24T12:00:00.000Z counts until 2026-12-01T13:01:00.000Z/,
        );

        host.answer = path =>
          path.startsWith('/a/')
            ? { status: 404 }
            : { status: 200, body: CARD };
        await pass(governance, 20);
        expect(await card(governance, 'a')).toMatchObject({
          state: 'fail',
          code: 'unresolved',
        });
        expect(await states(governance, ['b', 'g'])).toEqual(['pass', 'pass']);
        expect((await card(governance, 'b')).reason).not.toContain('since');
        expect(await completeness(governance, 'a')).toBeLessThan(before!);
      },
    );

    it.each<[string, Answer]>([
      ['fails', { status: 503 }],
      ['answers a page to sign in', { status: 200, body: PAGE }],
      ['wants fewer requests', { status: 429 }],
    ])(
      'are unknown since when, and why, once the grace is over, where the host %s',
      async (_, answer) => {
        const governance = await setUp(['a'], { graceDays: 2 });
        await governance.run();
        host.answer = () => answer;
        governance.clock.now += 2 * HOUR;
        const since = new Date(governance.clock.now).toISOString();
        await governance.poll();
        governance.clock.now += 2 * DAY - 1;
        expect((await card(governance, 'a')).state).toBe('pass');
        governance.clock.now += 1;
        expect(await card(governance, 'a')).toMatchObject({
          state: 'unknown',
          reason: expect.stringContaining(`is unknown since ${since}: `),
        });
        await governance.poll();
        const { items } = await governance.service.getHistory(
          { entityRef: systemRef('a'), limit: 50 },
          governance.caller,
        );
        expect(items[0]).toMatchObject({ cause: 'expiry' });

        host.answer = () => ({ status: 200, body: CARD });
        await pass(governance, 120, 20);
        expect((await card(governance, 'a')).state).toBe('pass');
      },
    );

    it('are gone at once where the host says that they are', async () => {
      const governance = await setUp(['a']);
      await governance.run();
      host.answer = () => ({ status: 410 });
      await pass(governance, 61, 61);
      expect(await card(governance, 'a')).toMatchObject({
        state: 'fail',
        code: 'unresolved',
      });
    });

    it('are unknown, with the cause, where they were never read, and tried again', async () => {
      const governance = await setUp(['a']);
      host.answer = () => ({ status: 429, headers: { 'retry-after': '300' } });
      await governance.run();
      expect(await card(governance, 'a')).toMatchObject({
        state: 'unknown',
        reason: expect.stringMatching(/since 2026-11-24T12:00:00.000Z: .*429/),
      });
      host.answer = () => ({ status: 200, body: CARD });
      await pass(governance, 4);
      expect(host.asked).toHaveLength(1);
      await pass(governance, 3);
      expect((await card(governance, 'a')).state).toBe('pass');
    });

    it('leave a host alone for as long as it asks', async () => {
      const names = Array.from({ length: 30 }, (_, index) => `s${index}`);
      const governance = await setUp(names);
      await governance.run();
      expect(host.asked).toHaveLength(30);
      host.answer = () => ({ status: 429, headers: { 'retry-after': '1800' } });
      governance.clock.now += 2 * HOUR;
      await governance.poll();
      const asked = host.asked.length;
      expect(asked).toBeLessThan(30 + 10);
      await pass(governance, 29);
      expect(host.asked).toHaveLength(asked);
      // What nobody asked for is not read all the same, so its grace has begun.
      expect((await card(governance, 's29')).reason).toContain('since');
      await pass(governance, 3);
      expect(host.asked.length).toBeGreaterThan(asked);
    });

    it('wait for the next hour beyond the budget, the oldest first, and nothing is missing', async () => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const governance = await setUp(names, {
        hosts: { requestsPerHour: 4, byHost: new Map(), discoveryShare: 0 },
      });
      await governance.run();
      expect(host.asked).toHaveLength(4);
      const first = await states(governance, names);
      expect(first.filter(state => state === 'pass')).toHaveLength(4);
      expect(first.filter(state => state === 'unknown')).toHaveLength(2);
      const unread = names[first.indexOf('unknown')];
      expect((await card(governance, unread)).reason).toContain(
        'waits to be read',
      );

      await pass(governance, 59, 10);
      await pass(governance, 10, 10);
      expect(await states(governance, names)).toEqual(names.map(() => 'pass'));
      expect(host.asked.length).toBeLessThanOrEqual(8);
    });

    it('of another host are read while one has no requests left', async () => {
      const governance = await setUp(['a', 'b'], {
        hosts: {
          requestsPerHour: 1000,
          byHost: new Map([['spent.example', 1]]),
        },
      });
      governance.catalog.put(
        ...['x', 'y', 'z'].map(name =>
          aiSystem(name, {
            spec: {
              ...spec,
              documentation: { modelCard: `https://spent.example/${name}.md` },
            },
          }),
        ),
      );
      await governance.run();
      expect(await states(governance, ['a', 'b'])).toEqual(['pass', 'pass']);
      governance.clock.now += 2 * HOUR;
      await governance.poll();
      expect(host.asked).toHaveLength(4);
    });
  },
);
