import { readFileSync } from 'fs';
import { resolve } from 'path';
import { ruleRegistry } from './index';

// A condition may have the name of a rule; rules stand under this heading.
const [, text] = readFileSync(
  resolve(__dirname, '../../../../../docs/packs.md'),
  'utf8',
).split('## Checks');

describe('docs/packs.md', () => {
  it.each([...ruleRegistry])('tells the rule %s', (name, rule) => {
    const row = text
      .split('\n')
      .find(line => line.startsWith(`| \`${name}\``))
      ?.replace(/\\/g, '');
    expect(row).toContain(rule.description);
    for (const parameter of Object.keys(rule.parameters)) {
      expect(row).toContain(`\`${parameter}\``);
    }
  });
});
