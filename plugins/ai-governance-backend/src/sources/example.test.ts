import { MeasurementPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { readFileSync } from 'fs';
import { createServer } from 'http';
import { AddressInfo } from 'net';
import { resolve } from 'path';
import { aiSystem } from '../__testUtils__/entities';
import {
  eventually,
  startPortal,
  TestProvider,
} from '../__testUtils__/startPortal';
import scoreService from './__fixtures__/scoreService';

jest.setTimeout(240_000);

const page = readFileSync(
  resolve(__dirname, '../../../../docs/sources.md'),
  'utf8',
);

function plain(entity: Entity): Entity {
  const { relations: _relations, metadata, ...rest } = entity;
  const { etag: _etag, annotations: _annotations, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

describe('docs/sources.md', () => {
  it('shows the example that this test runs, in fewer than 100 lines', () => {
    const [, code] = /```ts\n([\s\S]*?)```/.exec(page)!;
    const file = resolve(__dirname, '__fixtures__/scoreService.ts');
    expect(code).toBe(readFileSync(file, 'utf8'));
    expect(page.trimEnd().split('\n').length).toBeLessThan(100);
  });

  it('has an example that pulls what is new, and says what is not there', async () => {
    const begin = Date.now() - 3_600_000;
    const asked: string[] = [];
    const server = createServer((req, res) => {
      const query = new URL(req.url!, 'http://localhost').searchParams;
      asked.push([...query.values()].join(' '));
      if (query.get('metric') !== 'drift') {
        res.statusCode = 404;
        res.end('{}');
        return;
      }
      const after = Math.max(begin, Number(query.get('after')));
      res.end(
        JSON.stringify([
          { time: new Date(after + 1_000).toISOString(), score: 0.1 },
        ]),
      );
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    const provider = new TestProvider();
    await provider.set([
      plain(
        aiSystem('loan', {
          spec: {
            monitoring: {
              metrics: [
                { metric: 'drift', kind: 'drift' },
                { metric: 'other', kind: 'performance' },
              ],
            },
          },
        }),
      ),
    ]);
    const { get, stop } = await startPortal({
      provider,
      features: [scoreService],
      aiGovernance: {
        sources: {
          scores: {
            baseUrl: `http://127.0.0.1:${port}`,
            schedule: {
              frequency: { seconds: 1 },
              timeout: { seconds: 10 },
              initialDelay: { seconds: 1 },
            },
          },
        },
      },
    });
    try {
      const { points, series } = await eventually(
        () =>
          get('/v1/systems/default/loan/measurements').then(
            ({ body }) => body as MeasurementPage,
          ),
        body => body.points?.length > 1,
      );
      expect(series).toMatchObject([{ metric: 'drift', source: 'scores' }]);
      expect(
        points.map(({ at }) => Date.parse(at) - begin).slice(0, 2),
      ).toEqual([1_000, 2_000]);
      expect(asked.slice(0, 3)).toEqual([
        'aisystem:default/loan drift 0',
        'aisystem:default/loan other 0',
        `aisystem:default/loan drift ${begin + 1_000}`,
      ]);
      const { body } = await get('/v1/measurement-sources');
      expect(body.items).toMatchObject([
        {
          id: 'scores',
          state: 'faulty',
          faults: [{ metric: 'other', message: 'The score service says 404' }],
        },
      ]);
    } finally {
      await stop();
      server.closeAllConnections();
      server.close();
    }
  });
});
