import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as legacy from './index';

const read = (file: string) =>
  readFileSync(resolve(__dirname, '..', file), 'utf8');

const readme = read('README.md');

/** What stands first in each row of a table and matches. */
const firstCells = (pattern: RegExp) =>
  readme.split('\n').flatMap(line => pattern.exec(line)?.slice(1) ?? []);

describe('the README', () => {
  it('has a row for each extension of the new frontend system', () => {
    // The report is kept up to date by a check of its own.
    const ids = read('report-alpha.api.md')
      .split('\n')
      .flatMap(
        line =>
          /^ {4}'([a-z-]+:ai-governance[a-z/-]*)':/.exec(line)?.slice(1) ?? [],
      );
    expect(ids.length).toBeGreaterThan(10);
    expect(
      firstCells(/^\| `([a-z-]+:ai-governance[a-z/-]*)` +\|/).sort(),
    ).toEqual(ids.sort());
  });

  it('shows how a legacy app mounts everything', () => {
    const mounted = Object.keys(legacy).filter(name =>
      /^(Entity|AiSystem\w+Picker|AiGovernancePage)/.test(name),
    );
    expect(mounted).toContain('EntityAiSystemRiskContent');
    expect(
      mounted.filter(
        name =>
          !readme.includes(`<${name} />`) && !readme.includes(`\`${name}\``),
      ),
    ).toEqual([]);
  });
});
