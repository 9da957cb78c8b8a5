import { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { applyFix } from './applyFix';
import { diffLines, formatDiff } from './lineDiff';
import { FixEdit } from './types';

const OTHER = `kind: Component
metadata:
  name: api
---
`;

const TEXT = `# Ours.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor
spec:
  type: predictive # for now
  lifecycle: production
  lifecycleStage: operation-monitoring
  owner: group:default/gone # left in May
  suppliers:
    # The only one.
    - name: Modelworks
`;

const ENTITY: Entity = {
  apiVersion: 'ai-governance/v1alpha1',
  kind: 'AISystem',
  metadata: { namespace: 'default', name: 'advisor' },
};

const CLASS: FixEdit = {
  path: ['spec', 'risk', 'class'],
  value: 'high',
  choice: { allowed: ['high', 'limited'] },
};

const apply = (edits: FixEdit[], chosen = {}, text = TEXT) =>
  applyFix({ file: 'catalog-info.yaml', text, entity: ENTITY, edits, chosen });

describe('applyFix', () => {
  it('marks what a person has to choose, with what is allowed', () => {
    const { text, diff, open } = apply([CLASS]);
    expect(open).toEqual([CLASS.path]);
    expect(diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'add', text: '  risk:', line: expect.any(Number) },
      {
        kind: 'add',
        text: '    class: TODO # one of: high, limited',
        line: expect.any(Number),
      },
    ]);
    expect(text).toContain('  type: predictive # for now\n');
  });

  it('writes what was chosen, and nothing beside it', () => {
    const { text, open } = apply([CLASS], { 'spec.risk.class': 'limited' });
    expect(open).toEqual([]);
    expect(text).toContain('    class: limited\n');
    expect(text.replace('  risk:\n    class: limited\n', '')).toBe(TEXT);
  });

  it('fills in an entry of a list, and keeps its comments', () => {
    const path = ['spec', 'suppliers', 0, 'role'];
    const { text } = apply([{ path, value: 'integrator' }]);
    expect(text).toMatch(
      /# The only one.\n\s+- name: Modelworks\n\s+role: integrator\n/,
    );
  });

  it('keeps the comment beside a value that it takes the place of', () => {
    const { diff } = apply([
      { path: ['spec', 'owner'], value: 'group:default/team' },
    ]);
    expect(diff.filter(({ kind }) => kind !== 'same')).toEqual([
      {
        kind: 'remove',
        text: '  owner: group:default/gone # left in May',
        line: 10,
      },
      {
        kind: 'add',
        text: '  owner: group:default/team # left in May',
        line: 10,
      },
    ]);
  });

  it('changes the document of the entity, and no other', () => {
    const { text } = apply([CLASS], {}, OTHER + TEXT);
    expect(text.startsWith(OTHER)).toBe(true);
    const [, second] = parseAllDocuments(text);
    expect(second.getIn(['spec', 'risk', 'class'])).toBe('TODO');
    expect(() => apply([CLASS], {}, 'kind: Component\n')).toThrow(
      'catalog-info.yaml does not describe aisystem:default/advisor',
    );
  });
});

describe('the difference of two texts', () => {
  it.each([
    ['', 'a\n'],
    ['a\nb\nc\n', 'a\nc\n'],
    ['a\na\n', 'a\n'],
    ['a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n', 'A\nb\nc\nd\ne\nf\ng\nh\ni\nJ\n'],
  ])('of %j and %j leads from one to the other', (before, after) => {
    const lines = diffLines(before, after, 100);
    const of = (...kinds: string[]) =>
      lines.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
    const all = (text: string) => text.replace(/\n$/, '').split('\n');
    expect(of('same', 'remove')).toEqual(all(before));
    expect(of('same', 'add')).toEqual(all(after));
    const few = diffLines(before, after, 1);
    expect(few.filter(({ kind }) => kind !== 'same')).toEqual(
      lines.filter(({ kind }) => kind !== 'same'),
    );
  });

  it('says where lines are left out', () => {
    const before = [...'abcdefghij'].join('\n');
    const text = formatDiff(
      diffLines(before, before.replace('a', 'A').replace('j', 'J'), 1),
    );
    expect(text).toBe('- a\n+ A\n  b\n…\n  i\n- j\n+ J');
  });
});
