import { aiSystem } from '../evaluation/__testUtils__';
import { intendedUseHash } from './intendedUseHash';

const use = { purpose: 'Propose a limit.', users: ['case handlers'] };

describe('intendedUseHash', () => {
  it('does not depend on the order of keys', () => {
    const turned = { users: use.users, purpose: use.purpose };
    expect(intendedUseHash(aiSystem({ intendedUse: use }))).toBe(
      intendedUseHash(aiSystem({ intendedUse: turned })),
    );
  });

  it('does not change with anything else', () => {
    expect(intendedUseHash(aiSystem({ intendedUse: use }))).toBe(
      intendedUseHash(aiSystem({ intendedUse: use, version: '2.0.0' })),
    );
  });

  it('changes with each part of the use, and when it is left out', () => {
    const hashes = [
      use,
      { ...use, purpose: 'Decide on a limit.' },
      { ...use, users: ['everybody'] },
      undefined,
    ].map(intendedUse => intendedUseHash(aiSystem({ intendedUse })));
    expect(new Set(hashes).size).toBe(4);
  });
});
