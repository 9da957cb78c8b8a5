import { withoutCredentials } from './withoutCredentials';

describe('withoutCredentials', () => {
  it.each([
    ['https://ada:secret@example.com/a', 'https://example.com/a'],
    ['https://token@example.com', 'https://example.com'],
    ['https://ada:p@ss@example.com/a@b', 'https://example.com/a@b'],
    [
      "Reading from 'https://a:b@x.org/' and http://c:d@y.org, 404",
      "Reading from 'https://x.org/' and http://y.org, 404",
    ],
  ])('takes them out of %s', (text, expected) => {
    expect(withoutCredentials(text)).toBe(expected);
  });

  it.each([
    'https://example.com/@ada?mail=a@b.org',
    'mailto:ada@example.com',
    'docs/ada@2.md',
  ])('leaves %s as it is', text => {
    expect(withoutCredentials(text)).toBe(text);
  });

  it('looks at a long text once', () => {
    const text = '://a'.repeat(250_000);
    expect(withoutCredentials(text)).toBe(text);
    expect(withoutCredentials(`://${'a'.repeat(1_000_000)}`)).toHaveLength(
      1_000_003,
    );
  });
});
