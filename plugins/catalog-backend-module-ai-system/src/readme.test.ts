import {
  AI_SYSTEM_RELATIONS,
  validateAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { aiSystem } from './__testUtils__/aiSystem';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');

/** Cells of each table row that begins with a field of the spec. */
const relationRows = readme
  .split('\n')
  .filter(line => /^\| `spec\./.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replace(/`/g, '')),
  );

describe('README', () => {
  it('shows the relation table as it is', () => {
    const lists = ['spec.dependsOn', 'spec.tools', 'spec.providesApis'];
    expect(relationRows).toEqual(
      AI_SYSTEM_RELATIONS.map(row => [
        lists.includes(row.path) ? `${row.path}[]` : row.path,
        row.relation,
        row.reverse,
        row.defaultKind,
        row.allowedKinds.join(', '),
      ]),
    );
  });

  it('shows errors as they are', () => {
    const faults = validateAiSystemEntity(
      aiSystem('advisor', {
        owner: 'credit team',
        version: 3.2,
        intendedUse: { purpoes: 'Propose a limit.' },
        risk: { class: 'hihg', classifiedOn: '2026-02-30' },
        traits: { profiling: 'yes' },
      }),
    );
    expect(faults).toHaveLength(6);
    for (const { message } of faults) {
      expect(readme.split('\n')).toContain(`- ${message}`);
    }
  });
});
