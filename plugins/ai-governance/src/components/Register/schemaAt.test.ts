import { keyAt, placeAt, schemaAt, wordsAt } from './schemaAt';

/** Places at the bar in a text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  return placeAt(marked.replace('|', ''), offset);
}

const HEAD = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: scoring
spec:
  type: predictive
`;

describe('schemaAt', () => {
  it.each([
    ['a key of the spec', `${HEAD}  li|\n`, 'key', ['spec']],
    [
      'a value',
      `${HEAD}  risk:\n    class: hi|\n`,
      'value',
      ['spec', 'risk', 'class'],
    ],
    [
      'a key of a group',
      `${HEAD}  risk:\n    class: high\n    |\n`,
      'key',
      ['spec', 'risk'],
    ],
    [
      'a field of an entry',
      `${HEAD}  datasets:\n    - ref: resource:default/a\n      role: |\n`,
      'value',
      ['spec', 'datasets', '[]', 'role'],
    ],
    [
      'the first field of an entry',
      `${HEAD}  datasets:\n    - |\n`,
      'key',
      ['spec', 'datasets', '[]'],
    ],
    ['a key of the entity', `${HEAD}|`, 'key', []],
  ])('finds %s', (_, text, kind, path) => {
    expect(at(text)).toMatchObject({ kind, path });
  });

  it('offers the values of an enumeration, also in brackets', () => {
    const labels = (text: string) =>
      wordsAt(at(text)).map(({ label }) => label);
    expect(labels(`${HEAD}  risk:\n    class: |\n`)).toEqual([
      'prohibited',
      'high',
      'limited',
      'minimal',
      'unclassified',
    ]);
    expect(labels(`${HEAD}  roles: [deployer, |]\n`)).toContain('provider');
    expect(labels(`${HEAD}  logging:\n    enabled: |\n`)).toEqual([
      'true',
      'false',
    ]);
  });

  it('offers the keys of a group with what they mean', () => {
    const words = wordsAt(at(`${HEAD}  risk:\n    |\n`));
    expect(words.map(({ label }) => label)).toContain('annexIII');
    expect(words.find(({ label }) => label === 'class')).toMatchObject({
      detail: 'Risk class; unclassified is held to high.',
      apply: 'class: ',
    });
  });

  it('knows the key below the pointer', () => {
    const text = `${HEAD}  risk:\n    class: high\n`;
    const key = keyAt(text, text.indexOf('class:') + 2);
    expect(key?.path).toEqual(['spec', 'risk', 'class']);
    expect(schemaAt(key!.path)?.description).toContain('unclassified');
    expect(keyAt('# nothing\n', 3)).toBeUndefined();
  });
});
