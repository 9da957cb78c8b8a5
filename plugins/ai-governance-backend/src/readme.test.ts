import {
  aiGovernancePermissions,
  aiGovernanceSystemPermissions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { aiSystemRules } from './access';

const readme = readFileSync(resolve(__dirname, '../../../README.md'), 'utf8');

/** Cells of each table row that begins with a permission. */
const rows = readme
  .split('\n')
  .filter(line => line.startsWith('| `ai-governance.'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replace(/`/g, '')),
  );

describe('the table of permissions', () => {
  it('has a row for each, with the rules that may be asked of it', () => {
    const rules = Object.values(aiSystemRules).map(({ name }) => name);
    const ofSystem = aiGovernanceSystemPermissions.map(({ name }) => name);
    expect(rows.map(([name, , rule]) => [name, rule])).toEqual(
      aiGovernancePermissions.map(({ name }) => [
        name,
        ofSystem.includes(name) ? rules.join(', ') : 'all or nothing',
      ]),
    );
  });

  it('says what each allows, and to whom, for example', () => {
    expect(
      rows.filter(cells => cells.length !== 4 || cells.includes('')),
    ).toEqual([]);
  });
});
