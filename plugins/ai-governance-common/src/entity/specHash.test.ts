import fc from 'fast-check';
import { aiSystem } from '../evaluation/__testUtils__';
import { specArbitrary } from '../evaluation/__testUtils__/arbitraries/spec';
import { sha256Hex } from '../lib/sha256Hex';
import { aiSystemSpecSchema } from './specSchema';
import { specHash, specHashMatcher } from './specHash';
import { DEFAULT_KINDS, stableJson } from './specMeaning';
import { SchemaNode, schemaNode } from './validation/schemaNode';

const use = {
  purpose: 'Propose a limit.',
  users: ['case handlers', 'auditors'],
};

const hashOf = (spec: object) =>
  specHash(aiSystem(spec as Record<string, never>));

/** The same in other words of YAML: blanks around text, lists turned round. */
function rewritten(value: unknown): unknown {
  if (typeof value === 'string') return `${value}\n`;
  if (Array.isArray(value)) {
    return [...value].reverse().map(rewritten);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, rewritten(part)]),
  );
}

describe('specHash', () => {
  it('names the way in which it is made', () => {
    expect(hashOf({ intendedUse: use })).toMatch(/^v2:[0-9a-f]{64}$/);
  });

  it.each<[string, object, object]>([
    [
      'a line end after a text',
      { intendedUse: use },
      { intendedUse: { ...use, purpose: 'Propose a limit.\n' } },
    ],
    [
      'the order of a list',
      { intendedUse: use },
      { intendedUse: { ...use, users: ['auditors', 'case handlers'] } },
    ],
    [
      'an entry that stands twice',
      { roles: ['provider'] },
      { roles: ['provider', 'provider'] },
    ],
    [
      'the order of objects in a list',
      { models: [{ name: 'a' }, { name: 'b' }] },
      { models: [{ name: 'b' }, { name: 'a' }] },
    ],
    [
      'a short reference',
      { owner: 'group:default/lending' },
      { owner: 'lending' },
    ],
    [
      'capital letters of a reference in a list of objects',
      { datasets: [{ ref: 'resource:default/ledger' }] },
      { datasets: [{ ref: 'Resource:Ledger' }] },
    ],
    ['a version', { version: '1.0.0' }, { version: '2.0.0' }],
  ])('is the same for %s', (_, one, other) => {
    expect(hashOf(other)).toBe(hashOf(one));
  });

  it.each<[string, object, object]>([
    [
      'another text',
      { intendedUse: use },
      { intendedUse: { ...use, purpose: 'Decide on a limit.' } },
    ],
    [
      'a further entry',
      { roles: ['provider'] },
      { roles: ['provider', 'deployer'] },
    ],
    ['a list that is declared to be empty', {}, { suppliers: [] }],
    ['another owner', { owner: 'lending' }, { owner: 'user:lending' }],
    ['a trait', {}, { traits: { profiling: false } }],
  ])('is another one for %s', (_, one, other) => {
    expect(hashOf(other)).not.toBe(hashOf(one));
  });

  it('is the same however any system is written', () => {
    fc.assert(
      fc.property(specArbitrary, spec => {
        expect(hashOf(rewritten(spec) as object)).toBe(hashOf(spec));
      }),
    );
  });

  it('knows the kind of each reference of the schema that names none', () => {
    const { pattern } = schemaNode(aiSystemSpecSchema).properties!.owner;
    const pathsOf = (node: SchemaNode, path: string): string[] => [
      ...(node.pattern === pattern ? [path] : []),
      ...(node.items ? pathsOf(node.items, path) : []),
      ...Object.entries(node.properties ?? {}).flatMap(([key, part]) =>
        pathsOf(part, `${path}.${key}`),
      ),
    ];
    expect(pathsOf(schemaNode(aiSystemSpecSchema), 'spec').sort()).toEqual(
      [...DEFAULT_KINDS.keys()].sort(),
    );
  });
});

describe('specHashMatcher', () => {
  const entity = aiSystem({ intendedUse: use });
  /** As an earlier release made it: of the text as it is written. */
  const former = sha256Hex(stableJson({ ...entity.spec, intendedUse: use }));

  it('takes the hash of the same meaning', () => {
    const other = aiSystem({ intendedUse: { ...use, purpose: 'Else.' } });
    expect(specHashMatcher(entity)(specHash(entity))).toBe(true);
    expect(specHashMatcher(other)(specHash(entity))).toBe(false);
  });

  it('takes the hash of an earlier release while the text is the same', () => {
    const other = aiSystem({ intendedUse: { ...use, purpose: 'Else.' } });
    expect(specHashMatcher(entity)(former)).toBe(true);
    expect(specHashMatcher(other)(former)).toBe(false);
  });

  it('takes no hash of another kind', () => {
    expect(specHashMatcher(entity)('')).toBe(false);
    expect(specHashMatcher(entity)(former.replace(/^/, 'v2:'))).toBe(false);
  });
});
