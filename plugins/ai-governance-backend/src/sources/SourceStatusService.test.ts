import { aiGovernanceReadPermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { PermissionAsker, ReadScope } from '../access';
import { AuthorizedSourceStatusService } from './SourceStatusService';
import { StoredSourceStatus } from './types';

const NOON = Date.UTC(2026, 10, 24, 12);

const stored = (more: Partial<StoredSourceStatus>): StoredSourceStatus => ({
  id: 'probe',
  lastRunAt: NOON,
  failures: 0,
  stored: 3,
  faults: [],
  moreFaults: 0,
  ...more,
});

function setUp(statuses: StoredSourceStatus[], scope: ReadScope) {
  const assertHolds = jest.fn(async () => {});
  const service = new AuthorizedSourceStatusService({
    store: { listSourceStatuses: async () => statuses },
    ids: ['other', 'probe'],
    permissions: { assertHolds } as unknown as PermissionAsker,
    scopes: { of: async () => scope },
  });
  const caller = { credentials: mockCredentials.user() };
  return { list: () => service.listSources(caller), assertHolds };
}

const faults = [
  { system: 'aisystem:default/loan', metric: 'drift', message: 'a' },
  { system: 'Claims', metric: 'drift', message: 'b' },
  { message: 'c' },
];

describe('AuthorizedSourceStatusService', () => {
  it('shows faults of the systems that the caller may read, and of none', async () => {
    const refs = ['aisystem:default/claims'];
    const { list } = setUp([stored({ faults, moreFaults: 2 })], {
      type: 'refs',
      refs,
    });
    expect(await list()).toEqual([
      { id: 'other', state: 'waiting', stored: 0, faults: [], moreFaults: 0 },
      {
        id: 'probe',
        state: 'faulty',
        lastRunAt: '2026-11-24T12:00:00.000Z',
        stored: 3,
        faults: faults.slice(1),
        moreFaults: 3,
      },
    ]);
    const all = setUp([stored({ faults })], { type: 'all' });
    expect((await all.list())[1]).toMatchObject({ faults, moreFaults: 0 });
  });

  it('says since when a source fails, and leaves out one that is gone', async () => {
    const { list } = setUp(
      [
        stored({ id: 'gone' }),
        stored({
          failures: 2,
          lastSuccessAt: NOON - 60_000,
          lastError: { at: NOON, message: 'HTTP 503' },
          retryAt: NOON + 60_000,
        }),
      ],
      { type: 'all' },
    );
    expect((await list())[1]).toMatchObject({
      id: 'probe',
      state: 'failing',
      lastSuccessAt: '2026-11-24T11:59:00.000Z',
      lastError: { at: '2026-11-24T12:00:00.000Z', message: 'HTTP 503' },
      retryAt: '2026-11-24T12:01:00.000Z',
    });
  });

  it('asks for the permission to read', async () => {
    const { list, assertHolds } = setUp([stored({})], { type: 'all' });
    expect((await list())[1].state).toBe('ok');
    expect(assertHolds).toHaveBeenCalledWith(
      aiGovernanceReadPermission,
      expect.anything(),
    );
    assertHolds.mockRejectedValue(new NotAllowedError('no') as never);
    await expect(list()).rejects.toThrow('no');
  });
});
