import { JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { commentsOf } from './commentsOf';
import { editDescriptor } from './editDescriptor';
import { DescriptorEdit } from './spliceOf';
import { valueAt, withValueAt } from './withValueAt';

const TEXT = `# A descriptor of the team.
apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: advisor   # its name
  description: >
    Proposes credit
    limits.
spec:
  # Who answers for it.
  owner: group:default/lending # asked in May
  type: 'predictive'
  lifecycle: production
  lifecycleStage: operation-monitoring
  jurisdictions: [EU, US] # two
  risk: { class: high }
  models:
    - name: scorer # ours
      version: '3'

    # The old one.
    - name: fallback
  # The end.
`;

const edit = (edits: DescriptorEdit[], text = TEXT) =>
  editDescriptor({ file: 'catalog-info.yaml', text, edits });

/** Lines that a change takes away and brings. */
function changedLines(before: string, after: string) {
  const old = before.split('\n');
  const now = after.split('\n');
  return {
    gone: old.filter(line => !now.includes(line)),
    come: now.filter(line => !old.includes(line)),
  };
}

describe('editDescriptor', () => {
  it.each<[string, DescriptorEdit, string[], string[]]>([
    [
      'a word, keeping its quotes',
      { path: ['spec', 'type'], value: 'generative' },
      ["  type: 'predictive'"],
      ["  type: 'generative'"],
    ],
    [
      'a word with a comment beside it',
      { path: ['spec', 'owner'], value: 'user:default/ada' },
      ['  owner: group:default/lending # asked in May'],
      ['  owner: user:default/ada # asked in May'],
    ],
    [
      'a list in brackets',
      { path: ['spec', 'jurisdictions'], value: ['EU'] },
      ['  jurisdictions: [EU, US] # two'],
      ['  jurisdictions: [EU] # two'],
    ],
    [
      'a field within braces',
      { path: ['spec', 'risk', 'rationale'], value: 'Annex III' },
      ['  risk: { class: high }'],
      ['  risk: {class: high, rationale: Annex III}'],
    ],
    [
      'a new field, where the schema has it',
      { path: ['metadata', 'title'], value: 'Advisor' },
      [],
      ['  title: Advisor'],
    ],
    [
      'a new group',
      { path: ['spec', 'intendedUse', 'purpose'], value: 'Proposes limits' },
      [],
      ['  intendedUse:', '    purpose: Proposes limits'],
    ],
    [
      'an entry of a list',
      { path: ['spec', 'models', 0, 'version'], value: '4' },
      ["      version: '3'"],
      ['      version: "4"'],
    ],
    [
      'a field that goes, with the group that held it alone',
      { path: ['spec', 'risk', 'class'], value: undefined },
      ['  risk: { class: high }'],
      [],
    ],
  ])('changes %s and no other line', (_, change, gone, come) => {
    const after = edit([change]);
    expect(changedLines(TEXT, after)).toEqual({ gone, come });
    expect(parse(after)).toEqual(
      withValueAt(
        parse(TEXT),
        change.value === undefined ? ['spec', 'risk'] : change.path,
        change.value,
      ),
    );
  });

  it('keeps the comments of the entries of a list that stay', () => {
    const after = edit([
      {
        path: ['spec', 'models'],
        value: [{ name: 'fallback' }, { name: 'new' }],
      },
    ]);
    expect(commentsOf(after)).toEqual(
      commentsOf(TEXT).filter(comment => comment !== '# ours'),
    );
  });

  it('writes a descriptor where there is none yet', () => {
    const after = edit(
      [
        { path: ['kind'], value: 'AISystem' },
        { path: ['metadata', 'name'], value: 'advisor' },
      ],
      '# New\n',
    );
    expect(after).toBe('# New\nkind: AISystem\nmetadata:\n  name: advisor\n');
  });

  it('edits the document that it is told to', () => {
    const text = `kind: Group # one\n---\n${TEXT}`;
    const after = editDescriptor({
      file: 'a.yaml',
      text,
      document: 1,
      edits: [{ path: ['spec', 'lifecycle'], value: 'deprecated' }],
    });
    expect(after).toBe(
      text.replace('lifecycle: production', 'lifecycle: deprecated'),
    );
  });

  it('changes nothing where an alias would change another field', () => {
    const text = 'spec:\n  a: &x { b: 1 }\n  c: *x\n';
    expect(() => edit([{ path: ['spec', 'a', 'b'], value: 2 }], text)).toThrow(
      'catalog-info.yaml: spec.a.b cannot be changed',
    );
  });

  it('names the line of what is not YAML', () => {
    expect(() => edit([{ path: ['spec'], value: {} }], 'a: 1\nb: [\n')).toThrow(
      'catalog-info.yaml:',
    );
    expect(() => edit([{ path: ['spec'], value: {} }], '- a\n')).toThrow(
      'expected an entity',
    );
  });
});

const folder = resolve(__dirname, '../../../../catalog-info');
const examples = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  // Of a file with several documents, the first.
  .map(name => readFileSync(resolve(folder, name), 'utf8').split(/^---\n/m)[0]);

/** Every place of a value, of lists and groups too. */
function placesOf(value: JsonValue, path: Array<string | number> = []) {
  const places: Array<Array<string | number>> = path.length > 0 ? [path] : [];
  if (Array.isArray(value)) {
    value.forEach((item, index) =>
      places.push(...placesOf(item, [...path, index])),
    );
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      places.push(...placesOf(child!, [...path, key]));
    }
  }
  return places;
}

describe('editDescriptor on the examples', () => {
  const scalars = fc.oneof(
    fc.string(),
    fc.constantFrom('yes', '1.0', '# no comment', 'a: b', '- x', 'two\nlines'),
    fc.boolean(),
    fc.integer(),
  );

  it('sets any field to any value, keeping every comment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...[TEXT, ...examples]),
        fc.nat(),
        scalars,
        (text, at, value) => {
          const content = parse(text) as JsonValue;
          const places = placesOf(content).filter(
            path => typeof valueAt(content, path) !== 'object',
          );
          const path = places[at % places.length];
          const after = edit([{ path, value }], text);
          expect(parse(after)).toEqual(withValueAt(content, path, value));
          expect(commentsOf(after)).toEqual(commentsOf(text));
          // And back again.
          const back = edit([{ path, value: valueAt(content, path) }], after);
          expect(parse(back)).toEqual(content);
          expect(commentsOf(back)).toEqual(commentsOf(text));
        },
      ),
    );
  });

  it('takes any field away and leaves the others', () => {
    for (const text of [TEXT, ...examples]) {
      const content = parse(text) as JsonValue;
      const places = placesOf(content).filter(
        path => path.length > 1 && typeof path[path.length - 1] === 'string',
      );
      const left = places.filter(
        path =>
          valueAt(parse(edit([{ path, value: undefined }], text)), path) !==
          undefined,
      );
      expect(left).toEqual([]);
      expect(places.length).toBeGreaterThan(5);
    }
  });
});
