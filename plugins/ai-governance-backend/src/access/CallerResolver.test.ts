import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { group } from '../__testUtils__/entities';
import { InMemoryCatalog } from '../__testUtils__/InMemoryCatalog';
import { GroupTree } from '../catalog';
import { CallerResolver } from './CallerResolver';

/** Tribe, squad and crew nest; crew is its own great-grandparent. */
const catalog = new InMemoryCatalog([
  group('crew', { parent: 'squad' }),
  group('squad', { parent: 'tribe' }),
  group('tribe', { parent: 'crew' }),
  group('others'),
]);

function resolverOf(userEntityRef: string, ...ownershipEntityRefs: string[]) {
  return new CallerResolver({
    auth: mockServices.auth(),
    userInfo: mockServices.userInfo({ userEntityRef, ownershipEntityRefs }),
    groups: new GroupTree({ catalog, now: () => 0 }),
  });
}

const ada = mockCredentials.user('user:default/ada');

describe('CallerResolver', () => {
  it('reads a person and claims in any spelling', async () => {
    const resolver = resolverOf(
      ' User:ADA\u200b',
      'GROUP:Default/Others\u00a0',
    );
    expect(await resolver.of(ada)).toEqual({
      ref: 'user:default/ada',
      ownershipRefs: ['user:default/ada', 'group:default/others'],
      isPerson: true,
    });
  });

  it('adds the groups above those that the sign-in names, also in a circle', async () => {
    const { ownershipRefs } = await resolverOf(
      'user:default/ada',
      'group:default/crew',
    ).of(ada);
    expect([...ownershipRefs].sort()).toEqual([
      'group:default/crew',
      'group:default/squad',
      'group:default/tribe',
      'user:default/ada',
    ]);
  });

  it('leaves out a claim that names no kind', async () => {
    const { ownershipRefs } = await resolverOf('user:default/ada', 'crew').of(
      ada,
    );
    expect(ownershipRefs).toEqual(['user:default/ada']);
  });

  it('refuses a person whose reference cannot be read', async () => {
    await expect(resolverOf('user:default/').of(ada)).rejects.toThrow(
      'The sign-in names "user:default/"',
    );
  });

  it('leaves the subject of a service as it is', async () => {
    expect(
      await resolverOf('user:default/ada').of(
        mockCredentials.service('plugin:Scorer'),
      ),
    ).toEqual({ ref: 'plugin:Scorer', ownershipRefs: [], isPerson: false });
  });
});
