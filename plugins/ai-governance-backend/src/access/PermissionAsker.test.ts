import {
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { PermissionAsker } from './PermissionAsker';

const caller = { credentials: mockCredentials.user('user:default/ada') };
const BOTH = [
  aiGovernanceReadPermission,
  aiGovernanceManagementSystemReadPermission,
];

function setUp(...held: BasicPermission[]) {
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: held.some(({ name }) => name === permission.name)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })),
  });
  return { permissions, asker: new PermissionAsker({ permissions }) };
}

describe('PermissionAsker', () => {
  it('tells which permissions are held, by one question', async () => {
    const { permissions, asker } = setUp(BOTH[1]);
    expect(await asker.holdsEach(BOTH, caller)).toEqual([false, true]);
    expect(permissions.authorize).toHaveBeenCalledTimes(1);
    expect(permissions.authorize).toHaveBeenCalledWith(
      BOTH.map(permission => ({ permission })),
      caller,
    );
    expect(await asker.holds(BOTH[0], caller)).toBe(false);
    expect(await asker.holds(BOTH[1], caller)).toBe(true);
  });

  it('passes only when every permission is held', async () => {
    await setUp(...BOTH).asker.assertHolds(BOTH, caller);
    await setUp(BOTH[0]).asker.assertHolds(BOTH[0], caller);
    await expect(
      setUp(BOTH[0]).asker.assertHolds(BOTH, caller),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: 'Missing permission: ai-governance.management-system.read',
    });
    await expect(setUp().asker.assertHolds(BOTH, caller)).rejects.toThrow(
      'Missing permission: ai-governance.read',
    );
  });

  it('takes a missing answer for a no', async () => {
    const { permissions, asker } = setUp(...BOTH);
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
    expect(await asker.holdsEach(BOTH, caller)).toEqual([true, false]);
    await expect(asker.assertHolds(BOTH, caller)).rejects.toThrow(
      'Missing permission: ai-governance.management-system.read',
    );
  });
});
