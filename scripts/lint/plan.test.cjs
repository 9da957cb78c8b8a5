const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { listWorkspaces, resolveRoot } = require('../lib/workspace.cjs');
const { readImports } = require('./importGraph.cjs');
const { readPlan } = require('./plan.cjs');

// Each run starts Node and TypeScript.
jest.setTimeout(120_000);

let root;

function put(files) {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, 'src', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(__dirname, 'plan.cjs'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-'));
  put({
    'util/index.ts': `export * from './text'; export { Id as Key } from './id';`,
    'util/text.ts': `export const text = 1;`,
    'util/id.ts': `export type Id = string;`,
    'records/index.ts': `export * from './records'; export { text } from '../util';`,
    'records/records.ts': `import { Key } from '../util'; export const a: Key = '';`,
    'systems/systems.ts': `import type { text as t } from '../records'; export type S = typeof t;`,
    'systems/systems.test.ts': `import { plugin } from '../plugin';`,
    'plugin.ts': `import React from 'react'; import * as all from './records';
      export const plugin = () => import('./systems/systems');
      export type Made = import('./util').Key;`,
    'index.ts': `export { plugin } from './plugin';`,
  });
});

afterEach(() => fs.rmSync(root, { recursive: true }));

describe('readImports', () => {
  it('follows names to the file that declares them and skips tests', () => {
    expect(readImports(path.join(root, 'src'))).toEqual([
      { from: 'index.ts', to: 'plugin.ts', name: 'plugin' },
      { from: 'plugin.ts', to: 'records/index.ts', name: '*' },
      { from: 'plugin.ts', to: 'systems/systems.ts', name: '*' },
      { from: 'plugin.ts', to: 'util/index.ts', name: '*' },
      { from: 'records/index.ts', to: 'records/records.ts', name: '*' },
      { from: 'records/index.ts', to: 'util/text.ts', name: 'text' },
      { from: 'records/records.ts', to: 'util/id.ts', name: 'Key' },
      { from: 'systems/systems.ts', to: 'util/text.ts', name: 'text' },
      { from: 'util/index.ts', to: 'util/id.ts', name: 'Id' },
      { from: 'util/index.ts', to: 'util/text.ts', name: '*' },
    ]);
  });
});

describe('plan', () => {
  it('passes where all arrows lead down', () => {
    const { status, stdout } = run(root);
    expect(stdout).toBe(
      [
        `${root}: 5 rooms, 6 arrows, 0 knots, 0 circles`,
        '  index    plugin',
        '  plugin   records, systems, util',
        '  records  util',
        '  systems  util',
        '  util',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('fails on a knot that only types tie, and says which import ties it', () => {
    put({
      'util/text.ts': `import type { a } from '../records'; export const text: typeof a = '';`,
    });
    const { status, stdout } = run(root);
    expect(stdout).toContain(
      [
        'Knot of 2: records, util',
        '  records -> util: records/index.ts imports text of util/text.ts (and 1 more)',
        '  util -> records: util/text.ts imports a of records/records.ts',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('fails on files of one room that import from each other', () => {
    put({
      'util/id.ts': `import { text } from './text'; export type Id = typeof text;`,
      'util/text.ts': `import type { Id } from './id'; export let text: Id | 1 = 1;`,
    });
    const { status, stdout } = run(root);
    expect(stdout).toContain('0 knots, 1 circle\n');
    expect(stdout).toContain('Circle of files: util/id.ts, util/text.ts');
    expect(status).toBe(1);
  });

  it('draws the rooms, top first, without arrows that follow from others', () => {
    const { status, stdout } = run('--mermaid', root);
    expect(stdout).toContain(
      [
        '```mermaid',
        'flowchart TD',
        '  r0["index"]',
        '  r1["plugin"]',
        '  r2["records"]',
        '  r3["systems"]',
        '  r4["util"]',
        '  r0 --> r1',
        '  r1 --> r2',
        '  r1 --> r3',
        '  r2 --> r4',
        '  r3 --> r4',
        '```',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('refuses what it does not know', () => {
    expect(run().status).toBe(2);
    expect(run('--picture', root).stderr).toContain('Usage: ');
  });
});

describe('packages that hold their floors', () => {
  const held = listWorkspaces().filter(folder => {
    const config = resolveRoot(folder, '.eslintrc.js');
    return (
      fs.existsSync(config) &&
      fs.readFileSync(config, 'utf8').includes('holdFloors')
    );
  });

  it('includes the backend', () => {
    expect(held).toContain('plugins/ai-governance-backend');
  });

  // The lint sees no circle of files that only types make.
  it.each(held)('%s has no knot', folder => {
    const plan = readPlan(folder);
    expect(plan.imports.length).toBeGreaterThan(0);
    expect([...plan.knots, ...plan.circles]).toEqual([]);
  });
});
