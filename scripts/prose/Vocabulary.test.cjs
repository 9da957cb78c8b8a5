const { resolveRoot } = require('../lib/workspace.cjs');
const { Vocabulary } = require('./Vocabulary.cjs');

describe('Vocabulary', () => {
  const phrases = (entries, text, file = 'README.md') =>
    new Vocabulary(entries).find(text, file).map(({ phrase }) => phrase);

  it('finds whole words in any case, over the end of a line, with what to write', () => {
    const vocabulary = new Vocabulary([
      { phrase: ['hand in', 'he'], use: 'submit' },
    ]);
    expect(vocabulary.find('The head may Hand\nin here.', 'README.md')).toEqual(
      [{ index: 13, phrase: 'Hand\nin', suggestion: 'submit' }],
    );
  });

  it('takes signs of a phrase as they are', () => {
    const entries = [{ phrase: 'left out,', use: 'Default' }];
    expect(phrases(entries, 'Left out, all.')).toEqual(['Left out,']);
    expect(phrases(entries, 'It was left out.')).toEqual([]);
  });

  it('takes a pattern where a phrase is too little', () => {
    const entries = [{ pattern: '\\bis no(?! longer) [a-z]+', use: 'is not' }];
    expect(phrases(entries, 'It is no file. It is no longer one.')).toEqual([
      'is no file',
    ]);
  });

  it('leaves alone the files and folders that may use a phrase', () => {
    const entries = [
      { phrase: 'certified', use: 'x', allowedIn: ['docs/adr', 'A.md'] },
    ];
    for (const file of ['docs/adr/1.md', 'A.md']) {
      expect(phrases(entries, 'certified', file)).toEqual([]);
    }
    for (const file of ['docs/adrs.md', 'B/A.md']) {
      expect(phrases(entries, 'certified', file)).toEqual(['certified']);
    }
  });

  it.each([
    { phrase: 'a' },
    { use: 'b' },
    { phrase: 'a', pattern: 'a', use: 'b' },
  ])('refuses the entry %j', entry => {
    expect(() => new Vocabulary([entry])).toThrow(/needs 'use'/);
  });
});

describe('the vocabulary of the project', () => {
  const vocabulary = Vocabulary.fromFile(
    resolveRoot('scripts/prose/vocabulary.yaml'),
  );
  const phrases = text =>
    vocabulary.find(text, 'README.md').map(({ phrase }) => phrase);

  it.each([
    'whoever can commit could certify himself',
    'Nobody decides on what he wrote',
    'Write it anew',
    'Hand in for approval',
    'Left out, all.',
    'Told below.',
    'It is no legal advice.',
    'It tells of every write.',
    'Run out',
    'compliant with the law',
  ])('has something better than "%s"', text => {
    expect(phrases(text)).not.toEqual([]);
  });

  it.each([
    'There is no legal advice in it, and it is no longer needed.',
    'People are told that they talk to a machine.',
    'The process must not run out of memory.',
    'This tells you who answered.',
    'the theme of other history',
  ])('has nothing against "%s"', text => {
    expect(phrases(text)).toEqual([]);
  });
});
