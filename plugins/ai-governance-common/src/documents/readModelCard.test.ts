import fc from 'fast-check';
import { readModelCard } from './readModelCard';

const lines = (...text: string[]) => text.join('\n');

const headings = (markdown: string) =>
  readModelCard(markdown).sections.map(({ heading }) => heading);

/** Characters of real text below a heading. */
const lengthBelow = (markdown: string, heading: string) =>
  readModelCard(markdown).sections.find(found => found.heading === heading)
    ?.length;

describe('readModelCard', () => {
  it('counts the text below each heading, up to the next one of its rank', () => {
    const card = lines(
      '# Card',
      'Four',
      '## Intended use',
      'Eight...',
      '### Users',
      'Staff',
      '## Limits',
      'None known',
    );
    expect(readModelCard(card).sections).toEqual([
      { heading: 'users', length: 5, placeholder: false },
      { heading: 'intended use', length: 11, placeholder: false },
      { heading: 'limits', length: 10, placeholder: false },
      { heading: 'card', length: 27, placeholder: false },
    ]);
  });

  it.each([
    ['signs', '## Intended use'],
    ['signs at both ends', '  ## Intended use ## '],
    ['a line below', 'Intended use\n---'],
    ['a line below, of several lines', '\n Intended use\n==='],
    ['Windows line ends', '## Intended use\r\n\r\nText\r\n'],
  ])('takes a heading with %s', (_, markdown) => {
    expect(headings(markdown)).toEqual(['intended use']);
  });

  it.each([
    ['no blank after its signs', '#Intended use'],
    ['seven signs', '####### Intended use'],
    ['a column of code', '    # Intended use'],
    ['code', '```md\n# Intended use\n```'],
    ['code that does not end', '~~~\n# Intended use\n~~'],
    ['a comment', '<!--\n# Intended use\n-->'],
    ['HTML', '<div>\n# Intended use\n</div>'],
    ['preformatted text', '<pre>\n\n# Intended use\n</pre>'],
    ['a quote', '> # Intended use\n> ---'],
    ['a list', '- # Intended use\n\n  # More\n- Two\n  ---'],
    ['what goes on in a quote', '> Intended use\n==='],
    ['front matter', '---\n# Intended use\n---\nText'],
    ['a rule', 'Text\n\n---\n***\n- - -'],
  ])('takes none from %s', (_, markdown) => {
    expect(headings(markdown)).toEqual([]);
  });

  it.each([
    ['code', '```\n#\n```'],
    ['HTML', '<div>\n</div>\n'],
    ['a quote', '> Quoted'],
    ['a list', '1. One\n\n   More\n\n- Two'],
    ['a paragraph', 'Text'],
    ['a comment', '<!-- Tell about limits. -->'],
  ])('takes a heading after %s', (_, before) => {
    expect(headings(`${before}\n# Limits\nText`)).toEqual(['limits']);
  });

  it.each([
    ['nothing', '', 0, false],
    ['a comment', '<!-- Say what it is for. -->', 0, false],
    ['a comment that does not end', '<!-- Say what\n\nit is for.', 0, false],
    ['tags', '<div align="center">\n<img src="x.png">\n</div>', 0, false],
    ['a note to write it', 'TODO', 0, true],
    ['what templates have', '[More Information Needed]', 0, true],
    ['text around a comment', 'Be<!-- or -->low', 5, false],
    ['code', '```\ncode\n```', 4, false],
    ['a list', '- one\n- two', 7, false],
    ['a quote', '> said', 4, false],
    ['HTML', '<p>said</p>', 4, false],
    ['what links lead to', '[a]: b.md\n[c]: <d> "E"', 0, false],
    ['what begins like a link', '[^1]: Said so', 12, false],
  ])('counts %s', (_, text, length, placeholder) => {
    expect(readModelCard(`# Use\n${text}`).sections).toEqual([
      { heading: 'use', length, placeholder },
    ]);
  });

  it('keeps no more of a heading than somebody looks for', () => {
    const [heading] = headings(`# Use ${'x'.repeat(1000)}\ny\n===`);
    expect(heading).toHaveLength(200);
  });

  /** Each is read in a moment, and would take minutes or all of the stack otherwise. */
  describe('a text that is made to be slow', () => {
    const growing = Array.from({ length: 800 }, (_, i) => '`'.repeat(i)).join(
      ' ',
    );
    const nested = Array.from(
      { length: 1000 },
      (_, depth) => `${' '.repeat(2 * depth)}- a`,
    ).join('\n');

    it.each([
      ['quotes', '>'.repeat(500_000)],
      ['lists', '- '.repeat(250_000)],
      ['numbered lists', '1. '.repeat(170_000)],
      ['lists in quotes', '> - '.repeat(125_000)],
      ['nested lists', nested],
      ['links', '[a]('.repeat(125_000)],
      ['images', '![a]['.repeat(100_000)],
      ['brackets', '['.repeat(500_000)],
      ['emphasis', '*a **b '.repeat(70_000)],
      ['underscores', '_a __b '.repeat(70_000)],
      ['growing back ticks', growing],
      ['back ticks', '`'.repeat(500_000)],
      ['fences', '```\n'.repeat(125_001)],
      ['comments', '<!--'.repeat(125_000)],
      ['comments in a paragraph', `a ${'<!--'.repeat(125_000)}`],
      ['tags', '<'.repeat(500_000)],
      ['tags in HTML', `<div>${'<a '.repeat(160_000)}`],
      ['attributes', `<a ${'b '.repeat(250_000)}`],
      ['declarations', '<![CDATA['.repeat(55_000)],
      ['tables', '| a '.repeat(125_000).concat('\n|-').repeat(2)],
      ['table rows', '|-|\n'.repeat(125_000)],
      ['blanks', `a${' '.repeat(500_000)}b`],
      ['tabs', '\t'.repeat(500_000)],
      ['blank lines', '\n'.repeat(500_000)],
      ['rules', '- '.repeat(250_000).concat('a')],
      ['asterisks', '* '.repeat(250_000).concat('_')],
      ['underlines', `a\n${'='.repeat(500_000)}a`],
      ['long paragraphs', 'a\n'.repeat(250_000)],
      ['headings', '# a\n'.repeat(125_000)],
      ['signs', '#'.repeat(500_000)],
      ['closing signs', `# a${' #'.repeat(250_000)}a`],
      ['front matter', '---\n'.repeat(125_000)],
      ['definitions', '[a]: b\n'.repeat(70_000)],
      ['addresses', 'http://'.repeat(70_000)],
      ['mail', 'a@'.repeat(250_000)],
      ['placeholders', '[more information '.repeat(30_000)],
      ['entities', '&'.repeat(500_000)],
      ['backslashes', '\\'.repeat(500_000)],
      ['returns', '\r'.repeat(500_000)],
    ])('of %s is read', (_, hostile) => {
      const card = `# Before\nText\n\n${hostile}`;
      expect(headings(card)).toContain('before');
      expect(lengthBelow(card, 'before')).toBeGreaterThanOrEqual(4);
    });
  });

  it('has a result for every text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...['#', '##', '=', '---', '>', '- ', '1. ', '\t', '    ', ' ', '\n'],
        ...['\r\n', '\r', '```', '~~~', '`', '<!--', '-->', '<div>', '<', '>'],
        ...['<?', '<![CDATA[', ']]>', '</pre>', '<pre>', '[', '](', '*', '_'],
        ...['\u0000', '\u2028', '\uFEFF', '\uD800', 'TODO', 'n/a', '|', '\\'],
      ),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map(all => all.join(''));
    fc.assert(
      fc.property(text, markdown => {
        const { sections } = readModelCard(markdown);
        for (const { heading, length } of sections) {
          expect(typeof heading).toBe('string');
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(markdown.length);
        }
      }),
    );
  });

  it('reads the same whatever line ends a text has', () => {
    const card = '# Use\n\nText\n- one\n\n  two\n\n## Limits\n```\n# x\n```\n';
    expect(readModelCard(card.replace(/\n/g, '\r\n'))).toEqual(
      readModelCard(card),
    );
    expect(readModelCard(card.replace(/\n/g, '\r'))).toEqual(
      readModelCard(card),
    );
  });
});
