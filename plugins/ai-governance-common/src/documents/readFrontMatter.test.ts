import fc from 'fast-check';
import { readModelCard } from './readModelCard';

const read = (...lines: string[]) =>
  readModelCard(['---', ...lines, '---', '# Card', ''].join('\n')).metadata;

describe('the metadata of a model card', () => {
  it('is read as the Hugging Face Hub has it', () => {
    expect(
      read(
        'license: apache-2.0',
        'base_model: acme/base',
        'datasets:',
        '- acme/repayments',
        '- acme/holdout',
        'language: [nl, no]',
        'pipeline_tag: text-classification',
        'library_name: transformers',
        'tags: [credit]',
        'model-index:',
        '- name: limit',
        '  results:',
        '  - task: { type: text-classification }',
        '    dataset: { name: Holdout, type: acme/holdout }',
        '    metrics:',
        '    - { type: f1, value: 0.91, verified: true }',
        '    - { name: Recall, value: "81.5" }',
        '    - { type: loss, value: unknown }',
        '  - metrics: [{ type: wer, value: 9 }]',
      ),
    ).toEqual({
      licences: ['apache-2.0'],
      baseModels: ['acme/base'],
      datasets: ['acme/repayments', 'acme/holdout'],
      languages: ['nl', 'no'],
      task: 'text-classification',
      library: 'transformers',
      results: [
        { metric: 'f1', value: 0.91, dataset: 'acme/holdout' },
        { metric: 'Recall', value: 81.5, dataset: 'acme/holdout' },
        { metric: 'wer', value: 9 },
      ],
    });
  });

  it.each([
    [
      'a licence of its own',
      ['license: other', 'license_name: acme-1'],
      ['acme-1'],
    ],
    ['another licence without a name', ['license: other'], undefined],
    ['two licences', ['license: [mit, apache-2.0]'], ['mit', 'apache-2.0']],
    ['a template', ['license: "{{ license }}"'], undefined],
  ])('takes %s', (_, lines, licences) => {
    expect(read(...lines)?.licences).toEqual(licences);
  });

  it.each([
    ['nothing', []],
    ['other fields', ['tags: [a]']],
    ['a text', ['some text']],
    ['a list', ['- a']],
    ['an unfilled template', ['{{ card_data }}']],
    [
      'the template with its comment',
      [
        '# For reference on model card metadata, see the spec',
        '{{ card_data }}',
      ],
    ],
    ['values of other types', ['license: 1', 'datasets: { a: b }']],
    [
      'placeholders',
      ['license: TODO', 'datasets: ["[More Information Needed]"]'],
    ],
  ])('is absent where there is %s', (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  it('is absent where the card does not begin with it', () => {
    expect(readModelCard('# Card\n---\nlicense: mit\n---\n').metadata).toBe(
      undefined,
    );
  });

  it.each([
    ['\r\n', '---\r\nlicense: mit\r\n---\r\n# Card'],
    ['\r', '---\rlicense: mit\r---\r# Card'],
    ['no end of the last line', '---\nlicense: mit\n---'],
  ])('may have lines that end with %j', (_, card) => {
    expect(readModelCard(card).metadata).toEqual({ licences: ['mit'] });
  });

  it('says on which line of the card it is no YAML', () => {
    expect(read('license: mit', 'datasets: [a')).toEqual({
      fault: expect.stringMatching(/^line [34]: /),
    });
  });

  it('keeps no more than anybody writes', () => {
    const metadata = read(
      `license: ${'x'.repeat(5000)}`,
      `datasets: [${'a/b, '.repeat(5000)}]`,
    );
    expect(JSON.stringify(metadata).length).toBeLessThan(1000);
  });

  describe('that is made to be slow', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`);
    const laughs = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`,
    );

    it.each([
      ['more than is read', [`a: ${'x'.repeat(300_000)}`]],
      ['nested lists', ['['.repeat(200_000)]],
      ['nested maps', ['{a: '.repeat(60_000)]],
      ['nested blocks', ['- '.repeat(100_000)]],
      ['nested blocks with tabs', ['-\t'.repeat(100_000)]],
      ['nested keys', ['a: '.repeat(80_000)]],
      ['nested questions', ['? '.repeat(100_000)]],
      ['nested values', [': '.repeat(100_000)]],
      ['nested aliases', ['*a : '.repeat(50_000)]],
      ['deep brackets', Array(100_000).fill('[')],
      [
        'deep blocks',
        Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}-`),
      ],
      ['many keys', keys],
      ['many aliases', ['a0: &a0 [x]', ...laughs]],
      ['anchors', ['&a '.repeat(80_000)]],
      ['tags', ['!a '.repeat(80_000)]],
      ['quotes', ['"\\'.repeat(100_000)]],
      ['comments', ['#\n'.repeat(120_000)]],
      ['directives', ['%a\n'.repeat(80_000)]],
      ['a block text', ['a: |', ...Array(50_000).fill('  x')]],
      [
        'wrong indents',
        Array.from({ length: 400 }, (_, i) => `${' '.repeat(400 - i)}a:`),
      ],
    ])(
      'has a result: %s',
      (_, lines) => {
        const begun = process.cpuUsage();
        const card = ['---', ...lines, '---', '# Use', 'Text'].join('\n');
        expect(readModelCard(card).sections).toHaveLength(1);
        // Other work on the machine does not count.
        expect(process.cpuUsage(begun).user).toBeLessThan(9_000_000);
      },
      60_000,
    );
  });

  it('has a result for every text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['license: ', 'model-index:', '- ', '\n', '  ', '{', '}', '[', ']'],
        ...['&a ', '*a', '!!map ', '|', '>', '"', "'", '? ', ': ', '<<: ', '#'],
        ...['results:', 'metrics:', 'value: ', '.nan', '__proto__: ', '1'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const metadata = read(pieces.join(''));
        expect(JSON.parse(JSON.stringify(metadata ?? {}))).toEqual(
          metadata ?? {},
        );
      }),
    );
  });
});
