import { readFileSync } from 'fs';
import { resolve } from 'path';
import { ruleRegistry } from './index';

const text = readFileSync(
  resolve(__dirname, '../../../../../docs/packs.md'),
  'utf8',
);

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
