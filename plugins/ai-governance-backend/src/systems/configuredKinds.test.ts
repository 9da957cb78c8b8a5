import {
  AiSystemEntity,
  ControlResult,
  evaluate,
  findNextSteps,
  getRelationEdges,
  relationsWithKinds,
  toEvaluationInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { createTestGovernance } from '../__testUtils__/createTestGovernance';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem } from '../__testUtils__/entities';

const COMMAND = path.resolve(
  __dirname,
  '../../../../packages/cli/bin/ai-governance',
);
const KINDS = ['ModelGateway'];

const gateway: Entity = {
  apiVersion: 'example.com/v1',
  kind: 'ModelGateway',
  metadata: { namespace: 'default', name: 'central' },
  spec: {},
};

/** A system that runs on nothing but a gateway. */
const agent = aiSystem('agent', {
  spec: {
    risk: {
      class: 'high',
      rationale: 'Annex III, point 5.',
      classifiedOn: '2026-01-05',
    },
    dependsOn: ['modelgateway:default/central'],
  },
});

/** As the catalog has it where the kind is configured. */
const inCatalog: Entity = {
  ...agent,
  relations: getRelationEdges(agent, {
    definitions: relationsWithKinds({ kinds: KINDS }),
  }).map(({ relation, target }) => ({
    type: relation,
    targetRef: stringifyEntityRef(target),
  })),
};

const linkOf = ({ controls }: { controls: ControlResult[] }) =>
  controls.find(({ controlId }) => controlId === 'INV-04')!.state;

const databases = createTestDatabases();

describe('kinds that an organisation takes for AI', () => {
  describe.each(databases.eachSupportedId())('in the portal, on %s', id => {
    async function portal(aiKinds: string[]) {
      const governance = await createTestGovernance({
        knex: await initDatabase(databases, id),
        policy: { aiKinds },
      });
      governance.catalog.put(gateway, inCatalog);
      await governance.run();
      const { service, caller } = governance;
      const [stored, inputs] = await Promise.all([
        service.getScorecard({ entityRef: 'aisystem:default/agent' }, caller),
        service.getEvaluationInputs(
          { entities: [agent as unknown as JsonObject] },
          caller,
        ),
      ]);
      // As the editor does it with the answer of the portal.
      const preview = toEvaluationInput({
        entity: agent,
        rules: inputs,
        portal: inputs.systems[0],
        now: governance.clock.now,
      });
      return {
        stored: linkOf(stored),
        preview: linkOf(evaluate(preview)),
        // What is left to do is reckoned from the same states.
        isReckonedAlike:
          findNextSteps(preview).completeness === stored.completeness,
        kinds: inputs.policy.aiKinds,
      };
    }

    it('link a system, and the preview of its descriptor', async () => {
      expect(await portal(KINDS)).toEqual({
        stored: 'pass',
        preview: 'pass',
        isReckonedAlike: true,
        kinds: KINDS,
      });
    });

    it('link nothing where they are not configured', async () => {
      expect(await portal([])).toMatchObject({
        stored: 'fail',
        preview: 'fail',
        isReckonedAlike: true,
      });
    });
  });

  describe('on the command line', () => {
    let folder: string;
    const at = (name: string) => path.join(folder, name);

    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'kinds-'));
      const { relations, ...descriptor } = agent as AiSystemEntity;
      writeFileSync(
        at('a.yaml'),
        [descriptor, gateway].map(entity => stringify(entity)).join('---\n'),
      );
      const { dependsOn, ...unlinked } = descriptor.spec;
      writeFileSync(
        at('before.yaml'),
        stringify({ ...descriptor, spec: unlinked }),
      );
      writeFileSync(
        at('app-config.yaml'),
        stringify({ aiGovernance: { discovery: { kinds: KINDS } } }),
      );
    });

    afterAll(() => rmSync(folder, { recursive: true }));

    async function ai(...args: string[]) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [COMMAND, ...args, '--format', 'json'],
        { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } },
      );
      return JSON.parse(stdout);
    }

    it.each([
      { kinds: 'are configured', options: ['--overrides', 'app-config.yaml'] },
      { kinds: 'are not', options: [] },
    ])(
      'say the same where they $kinds, with check, next and diff',
      async ({ options }) => {
        const isLinked = options.length > 0;
        const { scorecards } = await ai(
          'check',
          'a.yaml',
          '--no-gate',
          ...options,
        );
        expect(linkOf(scorecards[0])).toBe(isLinked ? 'pass' : 'fail');
        const [next] = await ai('next', 'a.yaml', ...options);
        expect(next.completeness).toBe(scorecards[0].completeness);
        const diff = await ai('diff', 'before.yaml', 'a.yaml', ...options);
        const changed = JSON.stringify(diff).includes('"INV-04"');
        expect(changed).toBe(isLinked);
      },
      60_000,
    );
  });
});
