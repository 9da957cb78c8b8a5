import { YamlSource } from './YamlSource';

const TEXT = `# A list of systems
title: Systems
systems:
  - name: a
    years: { 2025: 1 }
  - name: b
`;

const read = (text: string) => YamlSource.parse({ file: 'x.yaml', text });

describe('YamlSource', () => {
  it('reads the value and the line of each place', () => {
    const source = read(TEXT);
    expect(source.value).toMatchObject({ title: 'Systems' });
    expect(source.lineOf([])).toBe(2);
    expect(source.lineOf(['systems'])).toBe(3);
    expect(source.lineOf(['systems', 1])).toBe(6);
    expect(source.lineOf(['systems', 0, 'years', 2025])).toBe(5);
    // What is not there has the line of what would hold it.
    expect(source.lineOf(['systems', 1, 'years', 'first'])).toBe(6);
  });

  it('puts faults in the order of the file, each once', () => {
    const source = read(TEXT);
    const fault = { path: ['systems', 1], message: 'late' };
    const early = { path: ['title'], message: 'early' };
    expect(source.errorOf([fault, early, fault]).message).toBe(
      'x.yaml:2: early\nx.yaml:6: late',
    );
    const many = source.errorOf(Array(250).fill(early)).message;
    expect(many).toMatch(/\nand 150 more faults$/);
    expect(source.errorOf([early], 'No good.').message).toBe(
      'No good.\nx.yaml:2: early',
    );
  });

  it('reads several documents and omits empty ones', () => {
    const sources = YamlSource.parseAll({
      file: 'x.yaml',
      text: 'a: 1\n---\n---\nb: 2\n',
    });
    expect(sources.map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(sources[1].lineOf(['b'])).toBe(4);
    expect(YamlSource.parseAll({ file: 'x.yaml', text: '' })).toEqual([]);
  });

  const manyAliases = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd'].map(
      (name, index) =>
        `${name}: &${name} [${Array(10).fill(`*${'abc'[index]}`).join(', ')}]`,
    ),
  ].join('\n');

  it.each([
    ['a broken list', 'a: [1', /^x\.yaml:\d+: .*\]/],
    ['a key twice', 'a: 1\na: 2', /^x\.yaml:2: Map keys must be unique$/],
    ['an alias without an anchor', 'a: *b', /^x\.yaml: .*alias/i],
    ['aliases of aliases', manyAliases, /^x\.yaml: Excessive alias count/],
  ])('refuses %s', (_, text, expected) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(expected),
      }),
    );
  });
});
