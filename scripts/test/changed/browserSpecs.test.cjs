const fs = require('node:fs');
const { resolveRoot } = require('../../lib/workspace.cjs');
const { ALL, selectSpecs } = require('./browserSpecs.cjs');

describe('selectSpecs', () => {
  it('knows every browser test', () => {
    const names = fs
      .readdirSync(resolveRoot('e2e-tests'))
      .filter(name => name.endsWith('.spec.ts'))
      .map(name => name.replace('.spec.ts', ''));
    expect(ALL).toEqual(names.sort());
  });

  it.each([
    ['a browser test itself', 'e2e-tests/register.spec.ts', ['register']],
    ['the register', 'examples/us-2025/individual.csv', ['us-2025']],
    [
      'a part of the page',
      'plugins/ai-governance/src/components/Trends/Trends.tsx',
      ['accessibility', 'markup', 'narrow', 'pages', 'past', 'trends'],
    ],
    [
      'a part of the backend',
      'plugins/ai-governance-backend/src/attachments/attachmentTypes.ts',
      ['accessibility', 'attachments', 'exports', 'markup', 'narrow', 'story'],
    ],
    ['a unit test', 'plugins/ai-governance/src/paths.test.ts', []],
    ['documentation', 'plugins/ai-governance/README.md', []],
    ['a workflow', '.github/workflows/ci.yml', []],
  ])('finds those that can notice %s', (_, file, specs) => {
    expect(selectSpecs([file])).toEqual(specs);
  });

  it.each([
    'e2e-tests/harness/Portal.ts',
    'examples/repos/a/catalog-info.yaml',
    'packages/backend/src/index.ts',
    'playwright.config.ts',
    'plugins/ai-governance-common/src/evaluation/evaluate.ts',
    'scripts/lib/ports.cjs',
  ])('runs all for %s', file => {
    expect(selectSpecs([file])).toBe('all');
  });

  it('adds up what several changes reach', () => {
    expect(
      selectSpecs([
        'e2e-tests/records.spec.ts',
        'docs/packs.md',
        'e2e-tests/story.spec.ts',
      ]),
    ).toEqual(['records', 'story']);
  });
});
