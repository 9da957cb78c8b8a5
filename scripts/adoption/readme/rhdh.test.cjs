const fs = require('node:fs');
const yaml = require('yaml');
const { resolveRoot } = require('../../lib/workspace.cjs');

const page = fs.readFileSync(
  resolveRoot('docs/red-hat-developer-hub.md'),
  'utf8',
);
const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) =>
  yaml.parse(text),
);

/** Every value of these keys, however deep. */
function valuesOf(value, keys) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) ? [inner].flat() : valuesOf(inner, keys),
  );
}

describe('the page on Red Hat Developer Hub', () => {
  it('names what the frontend package exports', () => {
    const report = fs.readFileSync(
      resolveRoot('plugins/ai-governance/report.api.md'),
      'utf8',
    );
    const names = valuesOf(blocks, ['importName', 'allOf']);
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter(
        name => !new RegExp(`^export .*\\b${name}\\b`, 'm').test(report),
      ),
    ).toEqual([]);
  });

  it('configures the packages under the names that they have', () => {
    const folders = [
      'ai-governance',
      'ai-governance-backend',
      'catalog-backend-module-ai-system',
    ];
    const names = folders.map(folder =>
      require(resolveRoot('plugins', folder, 'package.json'))
        .name.replace('@', '')
        .replace('/', '-'),
    );
    const configured = valuesOf(blocks, ['package']).map(p =>
      p.split('/').pop(),
    );
    expect([...new Set(configured)].sort()).toEqual(names.sort());
  });
});
