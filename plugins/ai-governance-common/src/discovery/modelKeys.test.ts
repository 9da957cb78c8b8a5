import { declaredModelKeys, foundModelKeys, ModelIdentity } from '.';

const covers = (declared: ModelIdentity, found: ModelIdentity) => {
  const keys = declaredModelKeys(declared);
  return foundModelKeys(found).some(key => keys.includes(key));
};

const PURL = 'pkg:huggingface/acme/whisper@1.2';

describe('a declared model', () => {
  it.each<[string, ModelIdentity, ModelIdentity]>([
    ['the same package URL', { name: 'x', purl: PURL }, { purl: PURL }],
    [
      'the same package with another spelling and qualifiers',
      { purl: PURL },
      {
        purl: 'pkg:HuggingFace/acme/whisper@1%2E2?checksum=sha256:00#model.bin',
      },
    ],
    [
      'the same name and version',
      { name: 'whisper', version: '1.2' },
      { name: 'whisper', version: '1.2' },
    ],
    [
      'the same name with its group',
      { name: 'acme/whisper', version: '1.2' },
      { group: 'acme', name: 'whisper', version: '1.2' },
    ],
    [
      'the same name without its group',
      { name: 'whisper', version: '1.2' },
      { group: 'acme', name: 'whisper', version: '1.2' },
    ],
    [
      'a name, where only what was found has a package URL',
      { name: 'whisper', version: '1.2' },
      { name: 'whisper', version: '1.2', purl: PURL },
    ],
    [
      'a name, where only what is declared has a package URL',
      { name: 'whisper', version: '1.2', purl: PURL },
      { name: 'whisper', version: '1.2' },
    ],
    [
      'a name that was found without its version',
      { name: 'acme/whisper', version: '1.2' },
      { name: 'acme/whisper' },
    ],
    [
      'a package that was found without its version',
      { purl: PURL },
      { purl: 'pkg:huggingface/acme/whisper' },
    ],
    [
      'a version that only the package URL has',
      { name: 'whisper', purl: PURL },
      { name: 'whisper', version: '1.2' },
    ],
  ])('covers %s', (_, declared, found) => {
    expect(covers(declared, found)).toBe(true);
  });

  it.each<[string, ModelIdentity, ModelIdentity]>([
    [
      'another version',
      { name: 'whisper', version: '1.2' },
      { name: 'whisper', version: '1.3' },
    ],
    [
      'a version, where none is declared',
      { name: 'whisper' },
      { name: 'whisper', version: '1.3' },
    ],
    [
      'another group',
      { name: 'acme/whisper', version: '1' },
      { group: 'bolt', name: 'whisper', version: '1' },
    ],
    [
      'another package of the same name and version',
      { name: 'whisper', version: '1.2', purl: PURL },
      {
        name: 'whisper',
        version: '1.2',
        purl: 'pkg:huggingface/bolt/whisper@1.2',
      },
    ],
    [
      'the same number in another registry',
      { purl: 'pkg:mlflow/risk@7?repository_url=https://a.example' },
      { purl: 'pkg:mlflow/risk@7?repository_url=https://b.example' },
    ],
    [
      'another case of a name',
      { name: 'Whisper', version: '1' },
      { name: 'whisper', version: '1' },
    ],
    ['what has no name', { name: 'whisper', version: '1' }, {}],
    [
      'a package URL that is none',
      { purl: 'whisper@1' },
      { purl: 'whisper@1' },
    ],
  ])('does not cover %s', (_, declared, found) => {
    expect(covers(declared, found)).toBe(false);
  });

  it('takes the escapes of a package URL as they are where they are broken', () => {
    const purl = 'pkg:generic/a%ZZ/b@1';
    expect(covers({ purl }, { purl })).toBe(true);
  });
});
