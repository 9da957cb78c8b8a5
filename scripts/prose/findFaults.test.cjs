const { findFaults } = require('./findFaults.cjs');
const { Vocabulary } = require('./Vocabulary.cjs');

const vocabulary = new Vocabulary([{ phrase: 'anew', use: 'again' }]);

const linesOf = (file, content, options) =>
  findFaults(file, content, { vocabulary, ...options }).map(
    ({ line, phrase }) => `${line} ${phrase}`,
  );

describe('findFaults', () => {
  it('says where, what and what to write instead', () => {
    expect(findFaults('a.md', 'Read\nit anew.', { vocabulary })).toEqual([
      { file: 'a.md', line: 2, phrase: 'anew', suggestion: 'again' },
    ]);
  });

  it('finds a word that is repeated, but not in cells or over paragraphs', () => {
    expect(linesOf('a.md', 'the\nthe end')).toEqual(['2 the']);
    expect(linesOf('a.md', '| CSV | CSV |\n\n4, 4, 4\n\nend\n\nend')).toEqual(
      [],
    );
  });

  it('finds a sentence that starts with So, and no passive or weak word', () => {
    expect(linesOf('a.md', 'It ran. So it is done very quickly.')).toEqual([
      '1 So',
    ]);
    expect(linesOf('a.md', 'It ran.\n\nSo it is done.')).toEqual(['3 So']);
    expect(linesOf('a.md', 'It ran,\nso it is done.')).toEqual([]);
  });

  it('reads every string of a translation', () => {
    const messages = "export const m = {\n  'anew.key': 'Anew',\n};\n";
    expect(linesOf('src/translation/m.ts', messages)).toEqual(['2 Anew']);
  });

  it('reads sentences elsewhere, and no names', () => {
    const source = [
      "import x from './anew file';",
      "const anew = 'anew';",
      'throw new Error(`Read ${anew} anew`);',
      'const view = <p>Read it anew</p>;',
    ].join('\n');
    expect(linesOf('src/a.tsx', source)).toEqual(['3 anew', '4 anew']);
  });

  it('reads comments where it is asked to, and in declarations of configuration', () => {
    const source = '/**\n * Read\n * anew.\n */\nconst a = 1; // anew\n';
    expect(linesOf('src/a.ts', source)).toEqual([]);
    const found = ['3 anew', '5 anew'];
    expect(linesOf('src/a.ts', source, { comments: true })).toEqual(found);
    expect(linesOf('config.d.ts', source)).toEqual(found);
  });

  it('reads YAML as it is', () => {
    expect(linesOf('packs/a.yaml', 'a: 1\n# anew\nb: anew')).toEqual([
      '2 anew',
      '3 anew',
    ]);
  });
});
