import { mockServices } from '@backstage/backend-test-utils';
import { join } from 'path';
import { ThreadParser } from './ThreadParser';

const CARD = '# Card\n\n## Intended use\n\nProposes a limit.\n';

describe('ThreadParser', () => {
  const parsers: ThreadParser[] = [];

  function start(options: { module?: () => string; deadlineMs?: number } = {}) {
    const logger = mockServices.logger.mock();
    const parser = new ThreadParser({ logger, ...options });
    parsers.push(parser);
    return { parser, logger };
  }

  afterEach(async () => {
    await Promise.all(parsers.splice(0).map(parser => parser.close()));
  });

  it('reads documents and manifests', async () => {
    const { parser } = start();
    await expect(
      parser.readDocument('model-card', Buffer.from(CARD)),
    ).resolves.toMatchObject({
      status: 'available',
      modelCard: {
        sections: [{ heading: 'intended use' }, { heading: 'card' }],
      },
    });
    await expect(
      parser.readDocument(
        'model-card',
        Buffer.from(`---\nlicense: mit\n---\n${CARD}`),
      ),
    ).resolves.toMatchObject({
      modelCard: { metadata: { licences: ['mit'] } },
    });
    await expect(
      parser.readDocument('bom', Buffer.from('{"bomFormat":"CycloneDX"}')),
    ).resolves.toMatchObject({
      status: 'available',
      bom: { format: 'CycloneDX', faults: [expect.any(String)] },
    });
    await expect(
      parser.readManifest(
        'go.mod',
        Buffer.from('require google.golang.org/genai v1'),
      ),
    ).resolves.toMatchObject({
      libraries: [{ value: 'google.golang.org/genai' }],
    });
  });

  it('gives up what takes too long, and says so of that alone', async () => {
    const { parser } = start({
      module: () => join(__dirname, '__fixtures__', 'functions.cjs'),
      deadlineMs: 100,
    });
    const content = Buffer.from(CARD);
    await expect(parser.readDocument('model-card', content)).resolves.toEqual({
      status: 'malformed',
      detail: 'it took longer than 100 ms',
    });
    await expect(parser.readManifest('pom.xml', content)).resolves.toEqual({
      libraries: [],
      fault: 'it took longer than 100 ms',
    });
  });

  it.each([
    ['that does not start', () => join(__dirname, 'none.cjs')],
    [
      'whose module is not where it is looked for',
      () => {
        throw new Error("Cannot find module 'documents'");
      },
    ],
  ])('blames no document for a thread %s', async (_, module) => {
    const { parser, logger } = start({ module });
    const content = Buffer.from(CARD);
    await expect(parser.readDocument('text', content)).resolves.toEqual({
      status: 'unavailable',
      detail: 'nothing could be parsed',
    });
    await expect(
      parser.readManifest('pom.xml', content),
    ).resolves.toBeUndefined();
    expect(logger.error).toHaveBeenCalledTimes(2);
  });
});
