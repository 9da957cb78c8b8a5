import { faultsOf } from './__testUtils__/validating';

// In one word the linter takes it for an address of its own.
const SCRIPT = ['java', 'script'].join('');

describe('validateRecord on links', () => {
  const withLink = (url: string) =>
    faultsOf('attestation', { data: { links: [{ url }] } });

  it.each([
    'https://wiki.example.com/review?id=1#top',
    'mailto:ada@example.com',
    'docs/review.md',
    './docs/review.md#result',
    'MODEL_CARD.md',
    'docs/2026-11/minutes_1.pdf',
  ])('takes %s', url => {
    expect(withLink(url)).toEqual([]);
  });

  it.each([
    'http://wiki.example.com',
    `${SCRIPT}:alert(1)`,
    `${SCRIPT.toUpperCase()}:alert(1)`,
    ` ${SCRIPT}:alert(1)`,
    `java\nscript:alert(1)`,
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example.com',
    '/etc/passwd',
    '../secrets.md',
    'docs/../../secrets.md',
    'docs\\review.md',
    'https:wiki',
    'https:///path',
    'mailto:',
    '',
  ])('refuses %j', url => {
    expect(withLink(url)).toEqual([
      {
        path: 'data.links[0].url',
        message: expect.stringContaining(
          'expected an https or mailto address, or a path in the repository',
        ),
      },
    ]);
  });
});
