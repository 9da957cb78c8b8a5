import { aiGovernancePermissions } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** What runs: no tests, and nothing that only helps them. */
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  file => /\.ts$/.test(file) && !/\.test\.ts$|__testUtils__/.test(file),
);

const findLines = (pattern: RegExp, inside: (file: string) => boolean) =>
  sources.filter(inside).flatMap(file =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .filter(line => pattern.test(line))
      .map(line => `${file}: ${line.trim()}`),
  );

describe('permissions', () => {
  it('are named by their constants, never by their ids', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(aiGovernancePermissions.length).toBeGreaterThan(10);
    const ids = aiGovernancePermissions.map(({ name }) => name);
    const literal = new RegExp(
      `(${ids.map(id => id.replaceAll('.', '\\.')).join('|')})\\b`,
    );
    expect(findLines(literal, () => true)).toEqual([]);
  });

  it('are asked for in one room', () => {
    const asks = /\.authorize(Conditional)?\(/;
    const isInside = (file: string) => file.startsWith(`access${path.sep}`);
    expect(findLines(asks, isInside)).not.toEqual([]);
    expect(findLines(asks, file => !isInside(file))).toEqual([]);
  });
});
