const { markdownText } = require('./markdownText.cjs');

describe('markdownText', () => {
  const wordsOf = markdown => markdownText(markdown).match(/\w+/g) ?? [];

  it.each([
    ['a fenced block', 'before\n\n```sh\nhe anew\n```\n\nafter'],
    ['an indented fence', '- before\n\n  ~~~\n  he\n  ~~~\n\n  after'],
    ['a comment', 'before <!-- he\nanew --> after'],
    ['front matter', '---\nname: he\n---\nbefore\nafter'],
    ['the target of a link', '[before](docs/he.md) [after](he.md "he")'],
    ['a definition', 'before\n\n[he]: https://example.com/he\n\nafter'],
    ['an element', '<img alt="he">before</img> after'],
  ])('leaves out %s', (_name, markdown) => {
    expect(wordsOf(markdown)).toEqual(['before', 'after']);
  });

  it.each([
    ['code', 'a `he` b'],
    ['code with ticks in it', 'a ``he ` he`` b'],
    ['code over two lines', 'a `he\nanew` b'],
    ['an address', 'a https://example.com/he b'],
  ])('takes %s as a word', (_name, markdown) => {
    const text = markdownText(markdown);
    expect(text).not.toMatch(/\b(he|anew)\b/);
    expect(wordsOf(markdown).length).toBeGreaterThan(2);
  });

  it('takes no two pieces of code for the same word', () => {
    const [one, two] = wordsOf('`abc` `abd`');
    expect(one).not.toBe(two);
  });

  it('keeps every place, so that lines stay what they are', () => {
    const markdown = 'a `he\nanew`\n\n```\nhe\n```\n\nwhoever <b>x</b>';
    const text = markdownText(markdown);
    expect(text).toHaveLength(markdown.length);
    expect(text.indexOf('whoever')).toBe(markdown.indexOf('whoever'));
    expect(text.split('\n')).toHaveLength(markdown.split('\n').length);
  });
});
