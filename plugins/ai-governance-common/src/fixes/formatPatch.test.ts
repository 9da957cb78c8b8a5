import { execFileSync } from 'child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'fs';
import { tmpdir } from 'os';
import path from 'path';
import { editDescriptor } from '../descriptor';
import { formatPatch } from './formatPatch';

const HEAD = `apiVersion: ai-governance.io/v1alpha1
kind: AISystem
metadata:
  # Known as the limit engine.
  name: limit
  description: Proposes limits
`;

const SPEC = `spec:
  type: predictive
  lifecycle: production
  lifecycleStage: operation-monitoring # since spring
  intendedUse:
    purpose: Propose limits
`;

describe('a patch', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'patch-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each([
    ['with a new owner', `${HEAD}${SPEC}`],
    ['with another owner', `${HEAD}${SPEC}  owner: group:default/gone\n`],
    [
      'with an owner first',
      `${HEAD}spec:\n  owner: x # who left\n  type: predictive\n`,
    ],
    ['without a last newline', `${HEAD}${SPEC}`.trimEnd()],
    ['with Windows lines', `${HEAD}${SPEC}`.replace(/\n/g, '\r\n')],
    ['with one line of spec', `${HEAD}spec:\n  type: predictive`],
  ])('is applied by git to a descriptor %s', (_, before) => {
    const after = editDescriptor({
      file: 'catalog-info.yaml',
      text: before,
      edits: [{ path: ['spec', 'owner'], value: 'group:default/lending' }],
    });
    expect(after).not.toBe(before);
    const file = 'apps/limit/catalog-info.yaml';
    mkdirSync(path.join(root, 'apps/limit'), { recursive: true });
    writeFileSync(path.join(root, file), before);
    const patch = formatPatch({ path: file, before, after });
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: root,
      input: patch,
    });
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(after);
  });

  it('of many changes has a hunk for each', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`);
    const before = `${lines.join('\n')}\n`;
    const changed = lines.flatMap((line, index) => {
      if (index === 5) return [];
      return index === 40 ? [line, 'new', 'newer'] : [line];
    });
    const after = `${changed.join('\n')}\n`;
    writeFileSync(path.join(root, 'a.txt'), before);
    const patch = formatPatch({ path: 'a.txt', before, after });
    expect(patch.match(/^@@ .*$/gm)).toEqual([
      '@@ -3,7 +3,6 @@',
      '@@ -39,6 +38,8 @@',
    ]);
    execFileSync('git', ['apply', '-'], { cwd: root, input: patch });
    expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe(after);
  });

  it('of the same text is empty', () => {
    expect(formatPatch({ path: 'a', before: 'x', after: 'x' })).toBe('');
  });
});
