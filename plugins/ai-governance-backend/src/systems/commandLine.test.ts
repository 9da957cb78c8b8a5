import {
  AiSystemEntity,
  getRelationEdges,
  iso42001Pack,
  shippedPacks,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import express from 'express';
import { execFile } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import {
  createTestGovernance,
  TestGovernance,
} from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { person } from '../__testUtils__/people';
import { createRouter } from '../routes';
import { RouteOptions } from '../routes/RouteOptions';

const run = promisify(execFile);

const ROOT = path.resolve(__dirname, '../../../..');
const COMMAND = path.join(ROOT, 'packages/cli/bin/ai-governance');
const REGISTER = path.join(ROOT, 'examples/us-2025/individual.csv');
const MAPPING = path.join(ROOT, 'packages/cli/mappings/us-federal-2025.yaml');

const SYSTEMS = 3611;
const omb = shippedPacks.find(({ id }) => id === 'omb-m-25-21')!;

const isSystem = ({ kind }: Entity) => kind === 'AISystem';

/** Every tenth system, and all that is none. */
const isInPart = (entity: Entity, index: number) =>
  !isSystem(entity) || index % 10 === 0;

const environment = { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' };

/** Runs the command of this repository, whatever its exit code. */
async function ai(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [COMMAND, ...args], {
    env: environment,
    maxBuffer: 2 ** 30,
  });
  return stdout;
}

/** As the catalog has it: with its relations, in the order of type and target. */
function inCatalog(entity: Entity): Entity {
  const relations = getRelationEdges(entity as AiSystemEntity).map(edge => ({
    type: edge.relation,
    targetRef: stringifyEntityRef(edge.target),
  }));
  const keyed = new Map(relations.map(each => [JSON.stringify(each), each]));
  return {
    ...entity,
    metadata: {
      namespace: 'default',
      ...entity.metadata,
      etag: 'v1',
      annotations: {
        [ANNOTATION_LOCATION]:
          'url:https://git.example.com/all/blob/main/a.yaml',
        ...entity.metadata.annotations,
      },
    },
    relations: [...keyed.keys()].sort().map(key => keyed.get(key)!),
  };
}

const databases = createTestDatabases();

describe('the command line beside the portal', () => {
  let folder: string;
  let part: string;
  let entities: Entity[];
  let server: Server | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parity-'));
    part = mkdtempSync(path.join(tmpdir(), 'parity-part-'));
    await ai('import', REGISTER, '--mapping', MAPPING, '--out', folder);
    entities = readdirSync(folder)
      .sort()
      .flatMap(name =>
        parseAllDocuments(readFileSync(path.join(folder, name), 'utf8')),
      )
      .map(document => document.toJS());
  }, 180_000);

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  afterAll(() => {
    for (const each of [folder, part]) rmSync(each, { recursive: true });
  });

  async function serve(governance: TestGovernance): Promise<string> {
    const routes = {
      ...governance,
      outages: {
        note: () => false,
        isFull: () => false,
        unreachableSince: undefined,
      },
      httpAuth: mockServices.httpAuth(),
      auditor: mockServices.auditor.mock(),
    } as unknown as RouteOptions;
    const app = express().use('/api/ai-governance', createRouter(routes));
    server = createServer(app);
    await new Promise<void>(resolve => {
      server!.listen(0, '127.0.0.1', () => resolve());
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** A portal that holds these entities, and records of some. */
  async function portal(databaseId: string, held: Entity[]) {
    const governance = await createTestGovernance({
      knex: await initDatabase(databases, databaseId),
      packs: [iso42001Pack, omb],
      clock: { now: Date.now() },
    });
    governance.catalog.put(...held.map(inCatalog));
    const systems = held.filter(isSystem);
    for (const entity of systems.filter((_, index) => index % 200 === 0)) {
      await governance.records.createRecord(
        {
          entityRef: stringifyEntityRef(entity),
          input: {
            type: 'governance-review',
            data: { decision: 'continue', attendees: ['user:default/ada'] },
            submit: true,
          },
        },
        person('ada'),
      );
    }
    return { governance, systems, url: await serve(governance) };
  }

  /** A file of these entities alone, outside of the folder of all. */
  function writePart(held: Entity[]): string {
    const file = path.join(part, 'part.yaml');
    writeFileSync(file, held.map(entity => stringify(entity)).join('---\n'));
    return file;
  }

  it.each(databases.eachSupportedId())(
    'says the same of every real system, byte for byte, on %s',
    async databaseId => {
      const isWhole = databaseId === 'SQLITE_3';
      // Once is enough for all of them and for the second pack: what is read of a system
      // and its records does not depend on the others, and the storage knows no packs.
      const held = isWhole ? entities : entities.filter(isInPart);
      const packs = isWhole ? [iso42001Pack, omb] : [iso42001Pack];
      const { governance, systems, url } = await portal(databaseId, held);
      expect(entities.filter(isSystem)).toHaveLength(SYSTEMS);
      for (const { id } of packs) {
        const { scorecards } = JSON.parse(
          await ai(
            'check',
            isWhole ? path.join(folder, '*.yaml') : writePart(held),
            ...['--portal', url, '--pack', id, '--format', 'json', '--no-gate'],
          ),
        );
        expect(scorecards).toHaveLength(systems.length);
        // The command has its own clock: the portal is asked for that very instant.
        governance.clock.now = Date.parse(scorecards[0].evaluatedAt);
        const different: object[] = [];
        for (const scorecard of scorecards) {
          const { entityRef } = scorecard;
          const shown = await governance.service.getScorecard(
            { entityRef, packId: id },
            governance.caller,
          );
          if (JSON.stringify(scorecard) !== JSON.stringify(shown)) {
            different.push({ scorecard, shown });
          }
        }
        expect(different).toEqual([]);
        const reviewed = scorecards.filter(
          ({ controls }: { controls: Array<{ state: string }> }) =>
            controls.some(({ state }) => state === 'pass'),
        );
        expect(reviewed.length).toBeGreaterThan(0);
      }
    },
    600_000,
  );

  it('evaluates a changed descriptor with the records of the portal', async () => {
    const { governance, systems, url } = await portal(
      'SQLITE_3',
      entities.filter(isInPart),
    );
    const [first] = systems;
    const file = path.join(part, 'changed.json');
    const changed = {
      ...first,
      spec: { ...first.spec, owner: 'group:default/nobody-of-that-name' },
    };
    writeFileSync(file, JSON.stringify(changed));
    const { scorecards } = JSON.parse(
      await ai(
        'check',
        file,
        ...['--portal', url, '--format', 'json', '--no-gate'],
      ),
    );
    const [{ ownership, controls }] = scorecards;
    expect(ownership).toBe('dangling');
    const owner = controls.find(
      ({ controlId }: { controlId: string }) => controlId === 'INV-01',
    );
    expect(owner).toMatchObject({ state: 'fail', code: 'unresolved' });
    governance.clock.now = Date.parse(scorecards[0].evaluatedAt);
    const before = await governance.service.getScorecard(
      { entityRef: stringifyEntityRef(first) },
      governance.caller,
    );
    expect(before.ownership).not.toBe('dangling');
  }, 180_000);
});
