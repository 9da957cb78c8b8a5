import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadMapping, parseMapping, shippedMappings } from './loadMapping';

const SOUND = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name:
  template: '{agency}-{title}'
  identity: [agency, id]
groups:
  agency: { name: '{agency}', title: '{agency_name}', type: agency }
output: { splitBy: office }
fields:
  metadata.title: { column: title }
  metadata.annotations["ai-governance/contact"]: { column: email }
  spec.type:
    column: kind
    values: { GenAI: generative, Unclear: ~ }
    otherwise: { value: other }
    default: unknown
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { constant: unknown }
  spec.owner: { group: agency }
  spec.models[0].name: { column: model, when: { column: uses, is: ['yes'] } }
  metadata.tags:
    - { column: topic, as: tag }
    - { constant: [imported] }
`;

const parse = (text: string) => parseMapping({ file: 'm.yaml', text });
const faultsOf = (text: string) => {
  try {
    parse(text);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};
const changed = (from: string, to: string) => {
  expect(SOUND).toContain(from);
  return faultsOf(SOUND.replace(from, to));
};

describe('parseMapping', () => {
  it('reads a sound mapping and knows the columns it uses', () => {
    const mapping = parse(SOUND);
    expect([...mapping.columns].sort()).toEqual([
      'agency',
      'agency_name',
      'email',
      'id',
      'kind',
      'model',
      'office',
      'title',
      'topic',
      'uses',
    ]);
    expect(mapping.levels).toEqual([
      {
        id: 'agency',
        name: '{agency}',
        title: '{agency_name}',
        type: 'agency',
      },
    ]);
    const tags = mapping.fields.find(
      field => field.target.path === 'metadata.tags',
    );
    expect(tags?.rules).toHaveLength(2);
  });

  it('reads the names of columns without white space around them', () => {
    const { columns, fields } = parse(
      SOUND.replace('[agency, id]', '["agency ", " id"]')
        .replace('splitBy: office', 'splitBy: " office "')
        .replace('{ column: title }', '{ column: " title\\t" }')
        .replace('column: uses', 'column: "uses "'),
    );
    expect(columns).toEqual(parse(SOUND).columns);
    expect(fields).toEqual(parse(SOUND).fields);
  });

  it.each<[string, string, string, string[]]>([
    [
      'a column without a name',
      '{ column: title }',
      '{ column: " " }',
      [
        expect.stringContaining(
          'm.yaml:10: fields["metadata.title"].column: " "',
        ),
      ],
    ],
    [
      'a column without a name in a template',
      '{ column: title }',
      '{ template: "{ }" }',
      [
        'm.yaml:10: fields["metadata.title"].template has a brace without its partner; write a column as {column}',
      ],
    ],
    [
      'an unknown key',
      'kind: RegisterMapping',
      'kind: RegisterMapping\nfeilds: {}',
      [
        'm.yaml:3: feilds: unknown field feilds; allowed: apiVersion, kind, description, input, name, namespace, where, groups, output, fields; did you mean "fields"?',
      ],
    ],
    [
      'an unknown key of a rule',
      '{ column: title }',
      '{ colunm: title }',
      [
        expect.stringContaining(
          'm.yaml:10: fields["metadata.title"].colunm: unknown field colunm; allowed: column, template, ',
        ),
      ],
    ],
    [
      'another kind',
      'kind: RegisterMapping',
      'kind: Mapping',
      ['m.yaml:2: kind: "Mapping" is not allowed; allowed: RegisterMapping'],
    ],
    [
      'a missing part',
      '  identity: [agency, id]\n',
      '',
      ['m.yaml:3: name.identity: is missing'],
    ],
    [
      'a wrong type',
      'identity: [agency, id]',
      'identity: agency',
      ['m.yaml:5: name.identity: "agency" is not allowed; expected a list'],
    ],
    [
      'a word that is not allowed',
      'otherwise: { value: other }',
      'otherwise: kep',
      [
        'm.yaml:15: fields["spec.type"].otherwise: "kep" is not allowed; allowed: refuse, keep, absent; did you mean "keep"?',
      ],
    ],
    [
      'a field that the entity does not have',
      'spec.models[0].name:',
      'spec.models[0].nmae:',
      [
        'm.yaml:20: spec.models[0] has no field "nmae" that a mapping fills; it has name, version, provider, purl, task, licence, entityRef; did you mean "name"?',
      ],
    ],
    [
      'a list where there is none',
      'spec.models[0].name:',
      'spec.owner[0]:',
      ['m.yaml:20: spec.owner is not a list'],
    ],
    [
      'something that is no path',
      'spec.models[0].name:',
      'spec..models:',
      [expect.stringContaining('m.yaml:20: "spec..models" is not a path')],
    ],
    [
      'a name that is built elsewhere',
      'metadata.title:',
      'metadata.name:',
      [expect.stringContaining('m.yaml:10: metadata has no field "name"')],
    ],
    [
      'no source',
      '{ column: title }',
      '{ default: Untitled }',
      [
        'm.yaml:10: fields["metadata.title"] needs exactly one of column, template, columns, constant, group; it has none',
      ],
    ],
    [
      'two sources',
      '{ constant: [imported] }',
      '{ constant: [imported], column: topic }',
      [
        'm.yaml:23: fields["metadata.tags"][1] needs exactly one of column, template, columns, constant, group; it has column and constant',
      ],
    ],
    [
      'a value that the entity does not allow',
      'GenAI: generative',
      'GenAI: genertive',
      [
        expect.stringMatching(
          /^m\.yaml:14: fields\["spec\.type"\]\.values\.GenAI: spec\.type is "genertive"; allowed: predictive, .*did you mean "generative"\?$/,
        ),
      ],
    ],
    [
      'a default that the entity does not allow',
      'default: unknown',
      'default: nobody-knows',
      [
        expect.stringContaining(
          'm.yaml:16: fields["spec.type"].default: spec.type is "nobody-knows"',
        ),
      ],
    ],
    [
      'one value twice',
      'Unclear: ~',
      '" genai": other',
      [
        'm.yaml:14: fields["spec.type"].values: " genai" and "GenAI" are the same value, as case and spaces do not count',
      ],
    ],
    [
      'a group that is not declared',
      '{ group: agency }',
      '{ group: agncy }',
      [
        'm.yaml:19: fields["spec.owner"].group is "agncy"; the levels under groups are: agency; did you mean "agency"?',
      ],
    ],
    [
      'a condition without a condition',
      "is: ['yes']",
      '',
      [
        'm.yaml:20: fields["spec.models[0].name"].when needs exactly one of is and isNot',
      ],
    ],
    [
      'a brace too many',
      "template: '{agency}-{title}'",
      "template: '{agency}-{title'",
      [
        'm.yaml:4: name.template has a brace without its partner; write a column as {column}',
      ],
    ],
    [
      'a name that is the same for every row',
      "template: '{agency}-{title}'",
      'template: system',
      [expect.stringContaining('m.yaml:4: name.template names no column')],
    ],
    [
      'a step on a constant',
      '{ constant: [imported] }',
      '{ constant: [imported], as: tag }',
      [
        'm.yaml:23: fields["metadata.tags"][1].as has no meaning beside constant: it works on the cells of a column',
      ],
    ],
    [
      'a fallback that is never used',
      '{ column: title }',
      '{ column: title, otherwise: absent }',
      [
        expect.stringContaining(
          'm.yaml:10: fields["metadata.title"].otherwise needs values, dates, find or pattern',
        ),
      ],
    ],
    [
      'two ways to know a value',
      'column: kind\n',
      'column: kind\n    pattern: "[a-z]+"\n',
      [
        'm.yaml:14: fields["spec.type"] has values and pattern; give one of them',
      ],
    ],
    [
      'a pattern that is none',
      '{ column: title }',
      '{ column: title, pattern: "(" }',
      [
        expect.stringContaining(
          'm.yaml:10: fields["metadata.title"].pattern: Invalid regular expression',
        ),
      ],
    ],
    [
      'a condition on rows without a condition',
      'fields:',
      'where: { column: kind }\nfields:',
      ['m.yaml:9: where needs exactly one of is and isNot'],
    ],
    [
      'the same in a list',
      'fields:',
      'where: [{ column: a, is: [x] }, { column: b, is: [x], isNot: [y] }]\nfields:',
      ['m.yaml:9: where[1] needs exactly one of is and isNot'],
    ],
    [
      'an element of several columns without an item',
      '  spec.owner:',
      '  spec.suppliers: { columns: [a, b] }\n  spec.owner:',
      [
        'm.yaml:19: fields["spec.suppliers"].columns needs item, which says what the columns are in the element',
      ],
    ],
    [
      'an element with another column, and a step for one value',
      '  spec.owner:',
      "  spec.suppliers: { columns: [vendor], split: [','], item: { name: '{vendro}', role: '{value}' } }\n  spec.owner:",
      [
        'm.yaml:19: fields["spec.suppliers"].split has no meaning beside columns: it works on one value',
        'm.yaml:19: fields["spec.suppliers"].item.name has {vendro}, which stands for nothing and would be written as it is; allowed: {vendor}; did you mean "vendor"?',
        expect.stringContaining('.item.role has {value}, which stands for'),
      ],
    ],
    [
      'a number out of range',
      '{ constant: [imported] }',
      '{ constant: [1e400] }',
      [
        'm.yaml:23: fields["metadata.tags"][1].constant[0]: the number is out of range; write it as text',
      ],
    ],
    [
      'a NUL character',
      '{ constant: [imported] }',
      '{ constant: ["a\\0"] }',
      [
        'm.yaml:23: fields["metadata.tags"][1].constant[0]: the text has a NUL character',
      ],
    ],
    [
      'an item with braces that nothing fills in',
      '  spec.owner:',
      "  spec.registrations: { column: title, item: { register: X, id: '{other}' } }\n  spec.owner:",
      [
        'm.yaml:19: fields["spec.registrations"].item.id has {other}, which stands for nothing and would be written as it is; allowed: {value}',
      ],
    ],
    [
      'the same in part of a text and in a list, and a brace too many',
      '  spec.owner:',
      "  spec.suppliers: { column: title, item: { name: '{value} of {title}', role: ['{valeu}', '{value'] } }\n  spec.owner:",
      [
        expect.stringContaining(
          'm.yaml:19: fields["spec.suppliers"].item.name has {title}, ',
        ),
        expect.stringMatching(
          /^m\.yaml:19: fields\["spec\.suppliers"\]\.item\.role\[0\] has \{valeu\}.*did you mean "value"\?$/,
        ),
        'm.yaml:19: fields["spec.suppliers"].item.role[1] has a brace without its partner',
      ],
    ],
    [
      'a required field that is left out',
      '  spec.lifecycle: { constant: unknown }\n',
      '',
      [
        'm.yaml:9: fields lacks spec.lifecycle, which every AISystem needs; where the register does not say it, map it to unknown',
      ],
    ],
    [
      'text that is not YAML',
      'identity: [agency, id]',
      'identity: [agency, id',
      [expect.stringMatching(/^m\.yaml:6: .*\]/)],
    ],
    [
      'a key twice',
      '  spec.owner: { group: agency }',
      '  spec.owner: { group: agency }\n  spec.owner: { group: agency }',
      ['m.yaml:20: Map keys must be unique'],
    ],
  ])('says what is wrong: %s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual(expected);
  });

  it('takes the example of the documentation', () => {
    const file = path.resolve(__dirname, '../../../../docs/import.md');
    const [, example] = /```yaml\n(.*?)```/s.exec(readFileSync(file, 'utf8'))!;
    expect(faultsOf(example)).toEqual([]);
    expect(parse(example).columns).toContain('Vendor');
  });

  it('names every fault, in the order of the file', () => {
    const text = SOUND.replace('{ column: title }', '{}')
      .replace('{ group: agency }', '{ group: office }')
      .replace('{agency}-{title}', 'x');
    const lines = faultsOf(text).map(fault => fault.split(':')[1]);
    expect(lines).toEqual(['4', '10', '19']);
  });
});

describe('loadMapping', () => {
  it('finds a shipped mapping by its name', () => {
    expect(shippedMappings()).toContain('us-federal-2025');
    expect(loadMapping('us-federal-2025').fields.length).toBeGreaterThan(10);
  });

  it('says which mappings are shipped', () => {
    expect(() => loadMapping('us-federal-2024')).toThrow(
      'us-federal-2024: no such file, and no mapping of that name is shipped; there is us-federal-2025; did you mean "us-federal-2025"?',
    );
  });
});
