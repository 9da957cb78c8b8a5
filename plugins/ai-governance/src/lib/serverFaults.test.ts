import { refuse } from '../__testUtils__/refuse';
import { serverFaults, splitFaults } from './serverFaults';

describe('serverFaults', () => {
  it('reads the keys of the places of faults', async () => {
    const error = await refuse(400, {
      faults: [
        { path: 'data.findings[0].owner', message: 'a' },
        { path: 'expiresAt', message: 'b' },
      ],
    });
    expect(serverFaults(error)).toEqual([
      { path: ['data', 'findings', '0', 'owner'], message: 'a' },
      { path: ['expiresAt'], message: 'b' },
    ]);
  });

  it('is empty for every other failure', async () => {
    expect(serverFaults(await refuse(400, {}))).toEqual([]);
    expect(
      serverFaults(await refuse(403, { faults: [{ message: 'a' }] })),
    ).toEqual([]);
    expect(serverFaults(new Error('no'))).toEqual([]);
  });
});

describe('splitFaults', () => {
  it('sorts faults to the fields that show them', () => {
    const { extraErrors, outer, rest } = splitFaults(
      [
        { path: ['data', 'items', '0', 'owner'], message: 'a' },
        { path: ['subject'], message: 'b' },
        { path: ['data', 'gone'], message: 'c' },
      ],
      ['items'],
    );
    expect(extraErrors).toEqual({
      items: { 0: { owner: { __errors: ['a'] } } },
    });
    expect([...outer]).toEqual([['subject', 'b']]);
    expect(rest).toEqual(['c']);
  });

  it('reaches nothing through an odd key', () => {
    splitFaults(
      [{ path: ['data', 'a', '__proto__', 'polluted'], message: 'x' }],
      ['a'],
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
