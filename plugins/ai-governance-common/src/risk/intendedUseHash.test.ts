import { aiSystem } from '../evaluation/__testUtils__';
import { stableJson } from '../entity/specMeaning';
import { sha256Hex } from '../lib/sha256Hex';
import { intendedUseHash, intendedUseMatcher } from './intendedUseHash';

const use = { purpose: 'Propose a limit.', users: ['case handlers'] };

describe('intendedUseHash', () => {
  it('does not depend on the order of keys', () => {
    const turned = { users: use.users, purpose: use.purpose };
    expect(intendedUseHash(aiSystem({ intendedUse: use }))).toBe(
      intendedUseHash(aiSystem({ intendedUse: turned })),
    );
  });

  it('does not depend on how the use is written', () => {
    const folded = {
      purpose: 'Propose a limit.\n',
      users: ['case handlers', 'case handlers'],
    };
    expect(intendedUseHash(aiSystem({ intendedUse: folded }))).toBe(
      intendedUseHash(aiSystem({ intendedUse: use })),
    );
  });

  it('accepts the hash of an earlier release while the text is the same', () => {
    const former = sha256Hex(stableJson(use));
    const matches = (purpose: string) =>
      intendedUseMatcher(aiSystem({ intendedUse: { ...use, purpose } }))(
        former,
      );
    expect(matches('Propose a limit.')).toBe(true);
    expect(matches('Decide on a limit.')).toBe(false);
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
