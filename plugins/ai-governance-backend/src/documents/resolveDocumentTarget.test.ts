import { aiSystem } from '../__testUtils__/entities';
import { resolveDocumentTarget } from './resolveDocumentTarget';

const resolve = (location: string, annotations: Record<string, string>) =>
  resolveDocumentTarget({
    entity: aiSystem('a', { metadata: { annotations } }),
    request: { location, kind: 'text' },
    resolveUrl: ({ url, base }) => new URL(url, base).toString(),
  });

const MANAGED_BY = 'backstage.io/managed-by-location';
const SOURCE = 'backstage.io/source-location';

describe('resolveDocumentTarget', () => {
  it('reads an address as it is', () => {
    expect(resolve('https://docs.example.com/guide', {})).toEqual({
      type: 'url',
      kind: 'text',
      url: 'https://docs.example.com/guide',
    });
  });

  it('starts a path at the descriptor in its repository', () => {
    expect(
      resolve('./MODEL_CARD.md', {
        [MANAGED_BY]:
          'url:https://git.example.com/a/blob/main/ai/catalog-info.yaml',
        [SOURCE]: 'url:https://git.example.com/other/',
      }),
    ).toMatchObject({
      url: 'https://git.example.com/a/blob/main/ai/MODEL_CARD.md',
    });
  });

  it('starts a path at the descriptor on the disk', () => {
    expect(
      resolve('MODEL_CARD.md', {
        [MANAGED_BY]: 'file:/srv/a/catalog-info.yaml',
      }),
    ).toEqual({
      type: 'file',
      kind: 'text',
      root: '/srv/a',
      path: 'MODEL_CARD.md',
    });
  });

  it('starts at the source location where the descriptor came from elsewhere', () => {
    expect(
      resolve('card.md', {
        [MANAGED_BY]: 'discovery:https://git.example.com',
        [SOURCE]: 'url:https://git.example.com/a/blob/main/',
      }),
    ).toMatchObject({ url: 'https://git.example.com/a/blob/main/card.md' });
  });

  it('never reads the disk because a descriptor says so', () => {
    expect(
      resolve('passwd', {
        [MANAGED_BY]: 'discovery:https://git.example.com',
        [SOURCE]: 'file:/etc/',
      }),
    ).toEqual({ unavailable: expect.stringContaining('no file or address') });
  });

  it.each(['http://example.com/x', 'file:///etc/passwd', 'ftp://x/y'])(
    'does not read %s',
    location => {
      expect(
        resolve(location, { [MANAGED_BY]: 'file:/srv/a/catalog-info.yaml' }),
      ).toEqual({ unavailable: 'only paths and https addresses are read' });
    },
  );

  it.each(['x'.repeat(2_000), 'ä'.repeat(400)])(
    'reads no address that is too long to be kept, as %.1s…',
    location => {
      const base = 'url:https://git.example.com/catalog-info.yaml';
      expect(resolve(`./${location}.md`, { [MANAGED_BY]: base })).toEqual({
        unavailable: 'its address is longer than 2000 bytes',
      });
    },
  );

  it('says why a path cannot be joined', () => {
    expect(resolve('x.md', { [MANAGED_BY]: 'url:nonsense' })).toEqual({
      unavailable: expect.any(String),
    });
  });
});
