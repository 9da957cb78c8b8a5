const { isProse, listFiles } = require('./listFiles.cjs');

describe('isProse', () => {
  it.each([
    'README.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    'plugins/ai-governance/src/translation/records.ts',
    'packages/cli/src/lib/json.ts',
    'plugins/ai-governance-backend/config.d.ts',
    'plugins/ai-governance-common/packs/eu-ai-act.yaml',
    'scripts/start.cjs',
  ])('is true of %s', file => {
    expect(isProse(file)).toBe(true);
  });

  it.each([
    'plugins/ai-governance/CHANGELOG.md',
    'plugins/ai-governance/report-alpha.api.md',
    'plugins/ai-governance-backend/report.sql.md',
    'packages/cli/cli-report.md',
    'packages/cli/src/cli.test.ts',
    'plugins/a/src/__testUtils__/a.ts',
    'plugins/a/src/schema/openapi.generated.ts',
    'app-config.yaml',
    'LICENSE',
  ])('is false of %s', file => {
    expect(isProse(file)).toBe(false);
  });
});

describe('listFiles', () => {
  it('lists files of the repository, or of the places that are asked for', () => {
    expect(listFiles([])).toEqual(
      expect.arrayContaining(['README.md', 'docs/packs.md']),
    );
    const inDocs = listFiles(['docs/adr', 'README.md']);
    expect(inDocs).toContain('README.md');
    expect(inDocs.every(file => /^(docs\/adr\/|README)/.test(file))).toBe(true);
  });
});
