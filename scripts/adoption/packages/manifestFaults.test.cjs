const { findManifestFaults } = require('./manifestFaults.cjs');

const EXPECTED = {
  url: 'git+https://example.com/suite.git',
  folder: 'plugins/one',
  engines: { node: '20 || 22 || 24' },
  license: 'Apache-2.0',
  versions: { '@suite/one': '1.2.0', '@suite/two': '1.2.0' },
};

const FILES = [
  'LICENSE',
  'README.md',
  'dist/alpha.cjs.js',
  'dist/alpha.d.ts',
  'dist/index.cjs.js',
  'dist/index.d.ts',
  'package.json',
];

const SOUND = {
  name: '@suite/one',
  version: '1.2.0',
  license: 'Apache-2.0',
  engines: { node: '20 || 22 || 24' },
  repository: { type: 'git', url: EXPECTED.url, directory: 'plugins/one' },
  publishConfig: { access: 'public' },
  main: 'dist/index.cjs.js',
  types: 'dist/index.d.ts',
  files: ['dist'],
  exports: {
    '.': {
      backstage: '@backstage/BackendFeature',
      require: './dist/index.cjs.js',
      types: './dist/index.d.ts',
    },
    './package.json': './package.json',
  },
  typesVersions: { '*': { alpha: ['dist/alpha.d.ts'] } },
  dependencies: { '@suite/two': '^1.2.0', yaml: '^2.9.1' },
};

const faultsOf = (changes, files = FILES) =>
  findManifestFaults({ ...SOUND, ...changes }, files, EXPECTED);

describe('findManifestFaults', () => {
  it('finds nothing wrong with a sound package', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['dependencies', 'workspace:^'],
    ['peerDependencies', 'link:../two'],
    ['optionalDependencies', 'file:../two'],
  ])(
    'refuses a range in %s that only this repository resolves',
    (field, range) => {
      expect(faultsOf({ [field]: { '@suite/two': range } })).toEqual([
        `${field}.@suite/two is ${range}, which only this repository can resolve`,
      ]);
    },
  );

  it('refuses a source as an entry point, wherever it is named', () => {
    expect(
      faultsOf({
        main: 'src/index.ts',
        exports: { '.': { types: './src/index.ts' } },
        typesVersions: { '*': { alpha: ['src/alpha.ts'] } },
      }),
    ).toEqual([
      'main is src/index.ts, a source',
      'exports...types is ./src/index.ts, a source',
      'typesVersions.*.alpha.0 is src/alpha.ts, a source',
    ]);
  });

  it('refuses a path to nothing', () => {
    expect(
      faultsOf({ types: 'dist/index.d.mts', files: ['dist', 'migrations'] }),
    ).toEqual([
      'types is dist/index.d.mts, which is not in the package',
      'files names migrations, which is not in the package',
    ]);
  });

  it('asks for types of everything but a program', () => {
    expect(faultsOf({ types: undefined })).toEqual(['types is missing']);
    expect(faultsOf({ types: undefined, backstage: { role: 'cli' } })).toEqual(
      [],
    );
  });

  it('asks for licence and README, and for no tests', () => {
    const files = FILES.filter(
      name => !['LICENSE', 'README.md'].includes(name),
    );
    expect(faultsOf({}, [...files, 'dist/run.test.cjs.js'])).toEqual([
      'README.md is not in the package',
      'LICENSE is not in the package',
      'dist/run.test.cjs.js is of no use to an adopter',
    ]);
  });

  it('asks for the fields that all packages share', () => {
    expect(
      faultsOf({
        engines: undefined,
        license: 'MIT',
        publishConfig: {},
        private: true,
        repository: { url: 'https://example.com/suite' },
      }),
    ).toEqual([
      'repository.url is https://example.com/suite, not git+https://example.com/suite.git',
      'repository.directory is undefined, not plugins/one',
      'engines.node is undefined, not 20 || 22 || 24',
      'license is MIT, not Apache-2.0',
      'publishConfig.access is undefined, not public',
      'private is set',
    ]);
  });

  it('asks for the version of a sibling that is packed beside it', () => {
    expect(faultsOf({ dependencies: { '@suite/two': '^1.1.0' } })).toEqual([
      'dependencies.@suite/two is ^1.1.0, and 1.2.0 is packed beside it',
    ]);
  });
});
