import { isSamePackage, parsePackageUrl } from './packageUrl';

describe('parsePackageUrl', () => {
  it('takes a package URL apart', () => {
    expect(
      parsePackageUrl('pkg:huggingface/acme/limit-llm@AB12?repository_url=x#y'),
    ).toEqual({
      type: 'huggingface',
      namespace: 'acme',
      name: 'limit-llm',
      version: 'ab12',
      qualifiers: new Map([['repository_url', 'x']]),
    });
  });

  it.each([
    ['pkg:GENERIC/acme/limit', 'pkg:generic/acme/limit'],
    ['pkg://generic/acme/limit', 'pkg:generic/acme/limit'],
    ['pkg:generic/acme%20corp/limit', 'pkg:generic/acme corp/limit'],
    ['pkg:pypi/Limit_LLM', 'pkg:pypi/limit-llm'],
    ['pkg:github/Acme/Limit', 'pkg:github/acme/limit'],
  ])('takes %s for %s', (left, right) => {
    expect(isSamePackage(parsePackageUrl(left)!, parsePackageUrl(right)!)).toBe(
      true,
    );
  });

  it.each([
    ['pkg:generic/acme/limit', 'pkg:generic/acme/Limit'],
    ['pkg:generic/acme/limit', 'pkg:generic/limit'],
    ['pkg:generic/acme/limit', 'pkg:huggingface/acme/limit'],
  ])('tells %s and %s apart', (left, right) => {
    expect(isSamePackage(parsePackageUrl(left)!, parsePackageUrl(right)!)).toBe(
      false,
    );
  });

  it('keeps what is encoded wrongly', () => {
    expect(parsePackageUrl('pkg:generic/a%2')).toMatchObject({ name: 'a%2' });
  });

  it.each(['', 'limit', 'pkg:', 'pkg:generic', 'pkg:generic/', 'pkg:1/x'])(
    'refuses %p',
    text => {
      expect(parsePackageUrl(text)).toBeUndefined();
    },
  );
});
