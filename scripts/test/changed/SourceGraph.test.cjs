const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { SourceGraph } = require('./SourceGraph.cjs');
const { selectTests } = require('./selectTests.cjs');

const FILES = {
  'package.json': { workspaces: ['packages/*', 'plugins/*'] },
  'plugins/common/package.json': {
    name: '@a/common',
    main: 'src/index.ts',
    exports: { '.': './src/index.ts', './extra': './src/extra.ts' },
  },
  'plugins/common/src/index.ts': `export * from './rules';\nexport type { Late } from './types';`,
  'plugins/common/src/types.ts': 'export interface Late {}',
  'plugins/common/src/rules/index.ts': `export { one } from './one';`,
  'plugins/common/src/rules/one.ts': 'export const one = 1;',
  'plugins/common/src/rules/one.test.ts': `import { one } from './one';`,
  'plugins/common/src/extra.ts': 'export const extra = 1;',
  'plugins/common/src/extra.test.ts': `const { extra } = require('./extra');`,
  'plugins/common/src/data.yaml': 'a: 1',
  'packages/cli/package.json': {
    name: 'cli',
    dependencies: { '@a/common': 'workspace:^' },
  },
  'packages/cli/src/run.ts': `import {\n  one,\n} from '@a/common';`,
  'packages/cli/src/run.test.ts': `jest.mock('./run');`,
  'packages/cli/src/late.test.ts': `it('x', () => import('@a/common/extra'));`,
  'packages/cli/src/files.test.ts': `const file = '../../examples/one/a.csv'; // README.md`,
  'packages/other/package.json': { name: 'other' },
  'packages/other/src/x.test.ts': `const folder = ['..', 'examples'];`,
};

describe('selectTests over a SourceGraph', () => {
  let root;

  beforeAll(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'graph-'));
    for (const [name, content] of Object.entries(FILES)) {
      const file = path.join(root, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(
        file,
        typeof content === 'string' ? content : JSON.stringify(content),
      );
    }
  });

  afterAll(() => fs.rmSync(root, { recursive: true }));

  it.each([
    [
      'a source, across packages and through what re-exports it',
      'plugins/common/src/rules/one.ts',
      ['packages/cli/src/run.test.ts', 'plugins/common/src/rules/one.test.ts'],
    ],
    ['a type', 'plugins/common/src/types.ts', ['packages/cli/src/run.test.ts']],
    [
      'an entry point of its own',
      'plugins/common/src/extra.ts',
      ['packages/cli/src/late.test.ts', 'plugins/common/src/extra.test.ts'],
    ],
    ['a source that is gone', 'packages/cli/src/gone.ts', []],
    [
      'a test',
      'packages/cli/src/run.test.ts',
      ['packages/cli/src/run.test.ts'],
    ],
    [
      'data among the sources: every test of the package and of those that depend on it',
      'plugins/common/src/data.yaml',
      [
        'packages/cli/src/files.test.ts',
        'packages/cli/src/late.test.ts',
        'packages/cli/src/run.test.ts',
        'plugins/common/src/extra.test.ts',
        'plugins/common/src/rules/one.test.ts',
      ],
    ],
    [
      'a file beside the sources',
      'packages/cli/package.json',
      [
        'packages/cli/src/files.test.ts',
        'packages/cli/src/late.test.ts',
        'packages/cli/src/run.test.ts',
      ],
    ],
    [
      'a README, for tests that read it',
      'packages/cli/README.md',
      ['packages/cli/src/files.test.ts'],
    ],
    [
      'an example, for tests that name it or the folder of all',
      'examples/one/a.csv',
      ['packages/cli/src/files.test.ts', 'packages/other/src/x.test.ts'],
    ],
    ['another example', 'examples/two/b.csv', ['packages/other/src/x.test.ts']],
    ['a report', 'plugins/common/report.api.md', []],
  ])('finds the tests that can notice %s', (_, file, tests) => {
    expect(selectTests([file], new SourceGraph(root))).toEqual(tests);
  });

  it('runs all tests when what they all stand on changed', () => {
    const graph = new SourceGraph(root);
    expect(selectTests(['yarn.lock'], graph)).toBe('all');
    expect(selectTests(['scripts/jest/config.cjs'], graph)).toBe('all');
  });

  it('finds importers of a source that was deleted', () => {
    fs.writeFileSync(
      path.join(root, 'packages/cli/src/left.test.ts'),
      `import { gone } from './gone';`,
    );
    expect(
      selectTests(['packages/cli/src/gone.ts'], new SourceGraph(root)),
    ).toEqual(['packages/cli/src/left.test.ts']);
    fs.rmSync(path.join(root, 'packages/cli/src/left.test.ts'));
  });
});
