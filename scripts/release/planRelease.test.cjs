const { planRelease } = require('./planRelease.cjs');

const entry = (name, dependencies = [], version = '0.1.0') => ({
  folder: `plugins/${name}`,
  manifest: {
    name,
    version,
    dependencies: Object.fromEntries(
      dependencies.map(dependency => [dependency, 'workspace:^']),
    ),
  },
});

const PACKAGES = [
  entry('cli', ['common', 'node']),
  entry('node', ['common', 'express']),
  entry('common'),
];

const namesOf = options =>
  planRelease({ packages: PACKAGES, changesets: [], tags: [], ...options }).map(
    ({ manifest }) => manifest.name,
  );

describe('planRelease', () => {
  it('publishes each package after those that it depends on', () => {
    expect(namesOf({})).toEqual(['common', 'node', 'cli']);
  });

  it('leaves alone what this version has a tag for', () => {
    expect(namesOf({ tags: ['common@0.1.0', 'node@0.0.9'] })).toEqual([
      'node',
      'cli',
    ]);
  });

  it('refuses what has no version yet', () => {
    expect(() => namesOf({ changesets: ['first-release.md'] })).toThrow(
      /0\.1\.0 cannot be released/,
    );
    expect(() => namesOf({ packages: [entry('a', [], '0.0.0')] })).toThrow(
      /0\.0\.0 cannot be released/,
    );
  });

  it('refuses packages that do not go together', () => {
    expect(() =>
      namesOf({ packages: [...PACKAGES, entry('a', [], '0.2.0')] }),
    ).toThrow(/different versions: 0\.1\.0, 0\.2\.0/);
  });
});
