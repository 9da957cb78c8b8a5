import { Entity } from '@backstage/catalog-model';
import { placeOf, SystemToAssign, toOwnerPatches } from './ownerPatch';

const OWNER = 'group:default/lending';

const entity = (location?: string): Entity => ({
  apiVersion: 'ai-governance.io/v1alpha1',
  kind: 'AISystem',
  metadata: {
    name: 'limit',
    annotations: location
      ? { 'backstage.io/managed-by-location': location }
      : {},
  },
});

const system = (
  name: string,
  change: Partial<SystemToAssign> = {},
): SystemToAssign => ({
  entityRef: `aisystem:default/${name}`,
  descriptor: {
    file: 'catalog-info.yaml',
    origin: 'source',
    text: `kind: AISystem\nspec:\n  type: predictive # ${name}\n`,
  },
  place: {
    repository: 'https://git.example.com/org/apps',
    path: `${name}/catalog-info.yaml`,
  },
  ...change,
});

describe('placeOf', () => {
  it.each([
    [
      'url:https://github.com/org/apps/blob/main/limit/catalog-info.yaml',
      'https://github.com/org/apps',
      'limit/catalog-info.yaml',
    ],
    [
      'url:https://gitlab.com/a/b/c/-/blob/main/catalog-info.yaml',
      'https://gitlab.com/a/b/c',
      'catalog-info.yaml',
    ],
    [
      'url:https://gitea.example.com/org/apps/src/branch/main/x/catalog-info.yaml',
      'https://gitea.example.com/org/apps',
      'x/catalog-info.yaml',
    ],
    [
      'file:/repos/limit/catalog-info.yaml',
      '/repos/limit/',
      'catalog-info.yaml',
    ],
  ])('of %s', (location, repository, path) => {
    expect(placeOf(entity(location))).toEqual({ repository, path });
  });

  it.each([undefined, 'url:https://example.com/catalog-info.yaml', 'nothing'])(
    'of %s is not known',
    location => {
      expect(placeOf(entity(location))).toBeUndefined();
    },
  );
});

describe('toOwnerPatches', () => {
  it('makes one patch per repository', () => {
    const { patches, rest } = toOwnerPatches(
      [
        system('limit'),
        system('score'),
        system('far', {
          place: { repository: 'https://git.example.com/far', path: 'c.yaml' },
        }),
      ],
      OWNER,
    );
    expect(rest).toEqual([]);
    expect(
      patches.map(({ repository, entityRefs }) => [repository, ...entityRefs]),
    ).toEqual([
      [
        'https://git.example.com/org/apps',
        'aisystem:default/limit',
        'aisystem:default/score',
      ],
      ['https://git.example.com/far', 'aisystem:default/far'],
    ]);
    expect(patches[0].text).toContain('--- a/limit/catalog-info.yaml');
    expect(patches[0].text).toContain('+++ b/score/catalog-info.yaml');
    expect(
      patches[0].text.match(/^\+ {2}owner: group:default\/lending$/gm),
    ).toHaveLength(2);
    expect(patches[0].text).toContain('  type: predictive # limit');
  });

  it('names what is in no patch, and why', () => {
    const { descriptor } = system('x');
    const { patches, rest } = toOwnerPatches(
      [
        system('unread', { descriptor: { ...descriptor!, origin: 'catalog' } }),
        system('gone', { descriptor: undefined }),
        system('shared', { descriptor: { ...descriptor!, isPart: true } }),
        system('nowhere', { place: undefined }),
        system('broken', { descriptor: { ...descriptor!, text: 'spec: [' } }),
        system('same', {
          descriptor: {
            ...descriptor!,
            text: `kind: AISystem\nspec:\n  owner: ${OWNER}\n`,
          },
        }),
      ],
      OWNER,
    );
    expect(patches).toEqual([]);
    expect(rest.map(({ why }) => why)).toEqual([
      'unread',
      'unread',
      'shared',
      'nowhere',
      'unclear',
      'same',
    ]);
  });
});
