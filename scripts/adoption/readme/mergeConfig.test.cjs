const yaml = require('yaml');
const { mergeConfig } = require('./mergeConfig.cjs');

const merged = (text, snippet) => yaml.parse(mergeConfig(text, snippet));

describe('mergeConfig', () => {
  it('adds keys beside those that are there, and replaces values', () => {
    expect(
      merged(
        'backend:\n  baseUrl: a\n  database: { client: x, connection: ":memory:" }',
        'backend:\n  database:\n    connection: { directory: ../../.data }',
      ),
    ).toEqual({
      backend: {
        baseUrl: 'a',
        database: { client: 'x', connection: { directory: '../../.data' } },
      },
    });
  });

  it('replaces the rules of the catalog and adds locations to those that are there', () => {
    expect(
      merged(
        'catalog: { rules: [{ allow: [API] }], locations: [{ target: one }] }',
        'catalog: { rules: [{ allow: [API, AISystem] }], locations: [{ target: two }] }',
      ),
    ).toEqual({
      catalog: {
        rules: [{ allow: ['API', 'AISystem'] }],
        locations: [{ target: 'one' }, { target: 'two' }],
      },
    });
  });

  it('fills a key that is there without a value', () => {
    expect(merged('aiGovernance:\n', 'aiGovernance: { packs: [a] }')).toEqual({
      aiGovernance: { packs: ['a'] },
    });
  });
});
