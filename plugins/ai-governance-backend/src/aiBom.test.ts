import {
  AiSystemEntity,
  AISystemSpec,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  createAiBom,
  readBom,
} from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { aiSystem } from './__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from './__testUtils__/startPortal';

jest.setTimeout(240_000);

const spec: Partial<AISystemSpec> = {
  owner: 'group:default/credit',
  models: [{ name: 'acme/limit-llm', version: '3.2.0', licence: 'MIT' }],
  datasets: [{ ref: 'resource:default/repayments', role: 'training' }],
};

describe('the bill of materials of a system in the catalog', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let declared: AiSystemEntity;

  beforeAll(async () => {
    const { relations: _, metadata, ...rest } = aiSystem('limit', { spec });
    declared = {
      ...rest,
      metadata: { name: metadata.name, namespace: 'default' },
    } as AiSystemEntity;
    const provider = new TestProvider();
    await provider.set([declared]);
    portal = await startPortal({ provider });
    await eventually(
      () => portal.get('/v1/systems').then(({ body }) => body),
      body => body.totalItems === 1,
    );
  });

  afterAll(() => portal.stop());

  it.each([
    ['', '1.6'],
    ['?specVersion=1.5', '1.5'],
    ['?specVersion=1.7', '1.7'],
  ] as const)(
    'is that of its descriptor, and valid: aibom.json%s',
    async (query, specVersion) => {
      const { status, body } = await portal.get(
        `/v1/exports/systems/default/limit/aibom.json${query}`,
      );
      expect(status).toBe(200);
      expect(body).toEqual(
        createAiBom({ entity: declared, specVersion }).document,
      );
      expect(readBom(JSON.stringify(body))).toMatchObject({
        specVersion,
        faults: [],
        models: [
          {
            group: 'acme',
            name: 'limit-llm',
            version: '3.2.0',
            licence: 'MIT',
          },
        ],
        datasets: [{ name: 'repayments' }],
      });
    },
  );
});
