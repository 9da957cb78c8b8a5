import { parseMapping } from '../mapping/loadMapping';
import { Cells } from './Cells';
import { EntityBuilder } from './EntityBuilder';
import { GroupRegistry } from './GroupRegistry';
import { testRow } from './testing';
import { UnknownValues } from './UnknownValues';
import { validateEntity } from './validateEntity';

const HEAD = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name: { template: '{id}', identity: [id] }
`;
const REQUIRED = `
  spec.type: { constant: unknown }
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { constant: unknown }
`;

/** Builds the entity of one row; `fields` comes before the required ones. */
function build(
  fields: string,
  cells: Record<string, string | string[]>,
  head = '',
) {
  const text = `${HEAD}${head}\nfields:${REQUIRED}${fields}`;
  const mapping = parseMapping({ file: 'm.yaml', text });
  const reader = new Cells(mapping.document.input?.blanks);
  const groups = new GroupRegistry({
    cells: reader,
    levels: mapping.levels,
    namespace: 'default',
  });
  const row = testRow({ id: '1', ...cells }, 7);
  groups.observe(row);
  const unknown = new UnknownValues();
  const builder = new EntityBuilder(mapping);
  const make = () =>
    builder.build({ name: 'x', row, cells: reader, groups, unknown });
  return { make, unknown };
}

function entityOf(
  fields: string,
  cells: Record<string, string | string[]>,
  head = '',
) {
  return build(fields, cells, head).make();
}

const specOf = (fields: string, cells: Record<string, string | string[]>) =>
  entityOf(fields, cells).spec as Record<string, any>;

describe('EntityBuilder', () => {
  it('leaves absent what the row does not say', () => {
    expect(
      entityOf(
        `
  metadata.title: { column: title }
  metadata.annotations["ai-governance/contact"]: { column: contact }
  metadata.tags: { column: topic, as: tag }
  spec.intendedUse.purpose: { column: purpose }
  spec.models[0].name: { column: model }
  spec.traits.personalData: { column: pii, values: { Yes: true, No: false } }
`,
        { title: '  ', contact: '', topic: '\u00a0', purpose: 'n/a' },
        "input: { blanks: ['N/A'] }",
      ),
    ).toEqual({
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AISystem',
      metadata: { name: 'x' },
      spec: {
        type: 'unknown',
        lifecycle: 'unknown',
        lifecycleStage: 'unknown',
      },
    });
  });

  it('reports a tag that no letter of the catalog can write', () => {
    const { make, unknown } = build(
      '  metadata.tags: { column: topic, as: tag, split: [";"] }',
      { topic: 'Υγεία; Health' },
    );
    expect(make().metadata.tags).toEqual(['health']);
    expect(unknown.list()).toEqual([
      {
        column: 'topic',
        field: 'metadata.tags',
        value: 'Υγεία',
        became: 'absent',
        count: 1,
        firstLine: 7,
      },
    ]);
  });

  it('takes a text as it stands, without white space at its ends', () => {
    const spec = specOf('  spec.intendedUse.purpose: { column: p }', {
      p: ' First line\n  second – “line” ',
    });
    expect(spec.intendedUse).toEqual({
      purpose: 'First line\n  second – “line”',
    });
  });

  describe('values', () => {
    const FIELD = `
  spec.risk.class:
    column: impact
    values: { High-Impact: high, Not  high-impact: ~, 2: limited }`;

    it.each([
      ['High-Impact', 'high'],
      [' high-impact ', 'high'],
      ['2', 'limited'],
    ])('maps %p whatever its case and spaces', (impact, expected) => {
      expect(specOf(FIELD, { impact }).risk).toEqual({ class: expected });
    });

    it('leaves absent what is mapped to null', () => {
      expect(specOf(FIELD, { impact: 'not high-impact' }).risk).toBeUndefined();
    });

    it('refuses a value without an entry, and counts it', () => {
      const { make, unknown } = build(FIELD, { impact: 'maybe' });
      expect(make).toThrow(
        'column impact: "maybe" has no entry under values of spec.risk.class',
      );
      expect(make).toThrow();
      expect(unknown.list()).toEqual([
        {
          column: 'impact',
          field: 'spec.risk.class',
          value: 'maybe',
          became: 'refused',
          count: 2,
          firstLine: 7,
        },
      ]);
    });

    it.each([
      ['keep', 'agentic', 'agentic', 'kept'],
      ['absent', 'agentic', undefined, 'absent'],
      ['{ value: other }', 'agentic', 'other', 'replaced'],
    ])('lets otherwise: %s decide', (otherwise, kind, expected, became) => {
      const { make, unknown } = build(
        `
  spec.version: { column: kind, values: { GenAI: generative }, otherwise: ${otherwise} }`,
        { kind },
      );
      expect(make().spec?.version).toBe(expected);
      expect(unknown.list()).toMatchObject([{ value: 'agentic', became }]);
    });

    it('takes the default for a blank alone', () => {
      const field = `
  spec.version: { column: kind, values: { none: ~ }, default: '1' }`;
      expect(specOf(field, { kind: '' }).version).toBe('1');
      expect(specOf(field, { kind: 'none' }).version).toBeUndefined();
    });
  });

  describe('dates', () => {
    const FIELD = `
  spec.risk.classifiedOn: { column: day, dates: [M/d/yyyy, dd MMM yyyy] }`;

    it('reads the declared formats alone', () => {
      expect(specOf(FIELD, { day: '3/9/2025' }).risk.classifiedOn).toBe(
        '2025-03-09',
      );
      expect(specOf(FIELD, { day: '09 Mar 2025' }).risk.classifiedOn).toBe(
        '2025-03-09',
      );
      expect(() => specOf(FIELD, { day: '2/30/2025' })).toThrow(
        'column day: "2/30/2025" has no date as M/d/yyyy or dd MMM yyyy of spec.risk.classifiedOn',
      );
      expect(() => specOf(FIELD, { day: '01/2024' })).toThrow('"01/2024"');
    });
  });

  it('splits a cell and leaves blanks and repetitions out', () => {
    const spec = specOf(
      `  spec.intendedUse.users: { column: u, split: [';', '|'], blanks: [none] }`,
      { u: 'a; b|;None;a ' },
    );
    expect(spec.intendedUse.users).toEqual(['a', 'b']);
  });

  it('finds what an expression matches, and reports cells without a match', () => {
    const field = `
  metadata.links:
    column: where
    find: https?://\\S+[^\\s.]
    otherwise: absent
    item: { url: '{value}', title: 'See {value}' }`;
    const where = 'At https://a.example/x and https://b.example/y.';
    expect(entityOf(field, { where }).metadata.links).toEqual([
      { url: 'https://a.example/x', title: 'See https://a.example/x' },
      { url: 'https://b.example/y', title: 'See https://b.example/y' },
    ]);
    const { make, unknown } = build(field, { where: 'not public' });
    expect(make().metadata.links).toBeUndefined();
    expect(unknown.list()).toMatchObject([{ value: 'not public', count: 1 }]);
  });

  it('refuses a value that does not match the pattern as a whole', () => {
    const field = '  spec.version: { column: v, pattern: "[0-9.]+" }';
    expect(specOf(field, { v: '1.2' }).version).toBe('1.2');
    expect(() => specOf(field, { v: 'v1.2' })).toThrow(
      'column v: "v1.2" has no match of [0-9.]+ of spec.version',
    );
  });

  it('joins the values of several rules into a list, as tags', () => {
    const field = `
  metadata.tags:
    - { column: topic, as: tag }
    - { column: kind, as: tag }
    - { constant: [imported, health] }`;
    expect(
      entityOf(field, { topic: 'Health', kind: '—' }).metadata.tags,
    ).toEqual(['health', 'imported']);
  });

  it('takes the first rule that has a value for a single field', () => {
    const field = `
  metadata.title:
    - { column: title }
    - { template: '{kind} no. {id}' }
    - { constant: Untitled }`;
    const titleOf = (cells: Record<string, string>) =>
      entityOf(field, cells).metadata.title;
    expect(titleOf({ title: 'T', kind: 'K' })).toBe('T');
    expect(titleOf({ title: '', kind: 'K' })).toBe('K no. 1');
    expect(titleOf({ title: '', kind: '' })).toBe('Untitled');
  });

  it('counts a rule only where its condition is met', () => {
    const field = (condition: string) => `
  spec.suppliers:
    column: vendor
    when: { column: how, ${condition} }
    item: { name: '{value}' }`;
    const suppliersOf = (condition: string, how: string) =>
      specOf(field(condition), { vendor: 'V', how }).suppliers;
    expect(suppliersOf('is: [bought]', 'Bought ')).toEqual([{ name: 'V' }]);
    expect(suppliersOf('is: [bought]', 'made')).toBeUndefined();
    expect(suppliersOf('is: [bought]', '')).toBeUndefined();
    expect(suppliersOf('isNot: [bought]', 'bought')).toBeUndefined();
    expect(suppliersOf('isNot: [bought]', '')).toEqual([{ name: 'V' }]);
  });

  it('builds an element of a list from several columns', () => {
    const registrationsOf = (cells: Record<string, string>) =>
      specOf(
        `
  spec.registrations:
    - { columns: [Register, ' No '], blanks: [none], item: { register: '{Register}', id: 'No. {No}' } }
    - { column: Other, item: { register: other, id: '{value}' } }`,
        cells,
      ).registrations;
    expect(registrationsOf({ Register: 'EU', No: ' 7 ', Other: 'x' })).toEqual([
      { register: 'EU', id: 'No. 7' },
      { register: 'other', id: 'x' },
    ]);
    expect(registrationsOf({ Register: 'EU', No: 'None' })).toEqual([
      { register: 'EU' },
    ]);
    expect(registrationsOf({ Register: ' ', No: 'none' })).toBeUndefined();
  });

  it('writes numbers and truth as the field wants them', () => {
    const spec = specOf(
      `
  spec.logging.retentionDays: { column: days }
  spec.logging.enabled: { column: on }
  spec.traits.profiling: { column: on }
  spec.traits.retrieval: { column: unsure }
  spec.version: { column: days }`,
      { days: '400', on: 'TRUE', unsure: 'unknown' },
    );
    expect(spec.logging).toEqual({ retentionDays: 400, enabled: true });
    expect(spec.traits).toEqual({ profiling: true, retrieval: 'unknown' });
    expect(spec.version).toBe('400');
  });

  it.each(['9'.repeat(400), '9007199254740993'])(
    'does not round a number: %p',
    days => {
      const spec = specOf('  spec.logging.retentionDays: { column: days }', {
        days,
      });
      expect(spec.logging).toEqual({ retentionDays: days });
    },
  );

  it('fills elements of a list, and closes the gaps that blanks leave', () => {
    const field = `
  spec.models[0].name: { column: m1 }
  spec.models[1].name: { column: m2 }
  spec.models[1].provider: { column: p2 }`;
    expect(specOf(field, { m2: 'b', p2: 'P' }).models).toEqual([
      { name: 'b', provider: 'P' },
    ]);
    expect(specOf(field, { m1: 'a', m2: 'b' }).models).toEqual([
      { name: 'a' },
      { name: 'b' },
    ]);
  });

  it('takes lists of a JSON register, but not into a single field', () => {
    expect(
      specOf('  spec.roles: { column: r }', { r: ['provider', 'deployer'] })
        .roles,
    ).toEqual(['provider', 'deployer']);
    expect(() =>
      specOf('  spec.version: { column: r }', { r: ['1', '2'] }),
    ).toThrow('spec.version takes one value and the row has 2: 1, 2');
  });

  it('refers to the group of the row', () => {
    const head = `groups: { team: { name: '{team}', type: team } }`;
    const field = '  spec.owner: { group: team }';
    expect(entityOf(field, { team: 'Credit Team' }, head).spec?.owner).toBe(
      'group:default/credit-team',
    );
    expect(entityOf(field, { team: '' }, head).spec).not.toHaveProperty(
      'owner',
    );
  });
});

describe('validateEntity', () => {
  it('accepts an entity that the catalog takes', async () => {
    const entity = entityOf('  metadata.tags: { column: t, as: tag }', {
      t: 'A b',
    });
    await expect(validateEntity(entity)).resolves.toBeUndefined();
  });

  it('names everything that is wrong', async () => {
    const entity = entityOf(
      `
  metadata.tags: { column: t }
  spec.jurisdictions: { column: j }`,
      { t: 'A b', j: 'Germany' },
    );
    await expect(validateEntity(entity)).rejects.toThrow(
      /^spec\.jurisdictions\[0\] is "Germany".*; "tags\.0" is not valid;.* but found "A b"$/,
    );
  });
});
