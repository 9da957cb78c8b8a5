import { Entity } from '@backstage/catalog-model';
import iconv from 'iconv-lite';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runImport } from '../importing/runImport';

const MAPPING = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name: { template: '{agency}-{title}', identity: [agency, title] }
groups:
  agency: { name: '{agency}', type: agency }
output: { splitBy: agency }
fields:
  metadata.title: { column: title }
  spec.type: { column: kind, values: { GenAI: generative }, default: unknown }
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { constant: unknown }
  spec.owner: { group: agency }
`;

const REGISTER = `agency,title,kind
HHS,Triage,GenAI
DOE,"Grid
forecast",
,,GenAI

HHS,Scribe,Robot
DOE,Short
HHS,Search,genai
`;

describe('ai-governance import', () => {
  let folder: string;
  const at = (...names: string[]) => path.join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'import-'));
    writeFileSync(at('m.yaml'), MAPPING);
    writeFileSync(at('r.csv'), REGISTER);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(
    args: Partial<Parameters<typeof runImport>[0]['arguments']> = {},
    register = 'r.csv',
  ) {
    const said = { info: [] as string[], error: [] as string[] };
    const code = await runImport({
      register: at(register),
      arguments: { mapping: at('m.yaml'), out: at('out'), ...args },
      terminal: {
        info: text => said.info.push(text),
        error: text => said.error.push(text),
      },
    });
    const clean = (lines: string[]) =>
      lines.map(line => line.replaceAll(`${folder}/`, ''));
    return { code, info: clean(said.info), error: clean(said.error) };
  }

  const entitiesOf = (...names: string[]): Entity[] =>
    parseAllDocuments(readFileSync(at(...names), 'utf8')).map(document =>
      document.toJS(),
    );
  const namesOf = (...names: string[]) =>
    entitiesOf(...names).map(entity => entity.metadata.name);

  it('writes a file for each key, the groups, and a location that lists them', async () => {
    const { code, info } = await run();
    expect(code).toBe(0);
    expect(readdirSync(at('out')).sort()).toEqual([
      'all.yaml',
      'doe.yaml',
      'groups.yaml',
      'hhs.yaml',
    ]);
    expect(namesOf('out', 'hhs.yaml')).toEqual(['hhs-triage', 'hhs-search']);
    expect(namesOf('out', 'doe.yaml')).toEqual(['doe-grid-forecast']);
    expect(namesOf('out', 'groups.yaml')).toEqual(['doe', 'hhs']);
    expect(entitiesOf('out', 'all.yaml')).toEqual([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Location',
        metadata: { name: 'm-register' },
        spec: { targets: ['./doe.yaml', './groups.yaml', './hhs.yaml'] },
      },
    ]);
    expect(readFileSync(at('out', 'hhs.yaml'), 'utf8')).toMatch(
      /^# Written by `ai-governance import` from r\.csv with m\.yaml\./,
    );
    expect(info).toEqual([
      '6 rows read from r.csv: 3 AI systems, 3 rows not taken.',
      'Wrote 3 AI systems and 2 groups into 4 files. Load out/all.yaml',
    ]);
  });

  it('reports every row that it does not take, with its line and why', async () => {
    const { error } = await run({ report: at('reports', 'r.json') });
    expect(error).toEqual([
      'r.csv:5: not taken: no name can be built: agency, title are blank',
      'r.csv:7: not taken: column kind: "Robot" has no entry under values of spec.type; allowed: GenAI',
      'r.csv:8: not taken: the row has 2 cells and the header has 3',
      'Values that the mapping does not know:',
      '  kind: "Robot", 1 row from line 7 on: refused in spec.type',
    ]);
    const report = JSON.parse(
      readFileSync(at('reports', 'r.json'), 'utf8').replaceAll(
        `${folder}/`,
        '',
      ),
    );
    expect(report).toEqual({
      refused: [
        {
          line: 5,
          reason: 'no name can be built: agency, title are blank',
        },
        {
          line: 7,
          reason:
            'column kind: "Robot" has no entry under values of spec.type; allowed: GenAI',
        },
        { line: 8, reason: 'the row has 2 cells and the header has 3' },
      ],
      register: 'r.csv',
      mapping: 'm.yaml',
      rows: { read: 6, taken: 3, refused: 3 },
      emptyLines: 1,
      repeatedRows: [],
      entities: { systems: 3, groups: 2 },
      output: {
        entryPoint: 'out/all.yaml',
        files: [
          'out/doe.yaml',
          'out/groups.yaml',
          'out/hhs.yaml',
          'out/all.yaml',
        ],
        removed: [],
      },
      unknownValues: [
        {
          column: 'kind',
          field: 'spec.type',
          value: 'Robot',
          became: 'refused',
          count: 1,
          firstLine: 7,
        },
      ],
      unlistedUnknownValues: 0,
      unseenColumns: [],
    });
    expect(readdirSync(at('reports'))).toEqual(['r.json']);
  });

  it('refuses a row whose entity the catalog would refuse', async () => {
    writeFileSync(
      at('m.yaml'),
      `${MAPPING}  spec.jurisdictions: { column: where }\n`,
    );
    writeFileSync(
      at('r.csv'),
      'agency,title,kind,where\nA,One,,US\nA,Two,,America\n',
    );
    const { error } = await run();
    expect(error).toEqual([
      expect.stringMatching(
        /^r\.csv:3: not taken: spec\.jurisdictions\[0\] is "America"/,
      ),
    ]);
    expect(namesOf('out', 'a.yaml')).toEqual(['a-one']);
  });

  it('leaves rows out that the mapping says are no AI systems', async () => {
    writeFileSync(
      at('m.yaml'),
      `${MAPPING}where:
  - { column: kind, isNot: [none, 'No AI'] }
  - { column: agency, is: [doe, HHS] }
`,
    );
    writeFileSync(
      at('r.csv'),
      'agency,title,kind\nHHS,Triage,GenAI\nHHS,Triage,no ai\nGSA,Chat,\nDOE,Grid,\nDOE,Short\n,,None\n',
    );
    const { info, error } = await run({ report: at('r.json') });
    expect(info[0]).toBe(
      '6 rows read from r.csv: 2 AI systems, 1 row not taken, 3 rows left out by where.',
    );
    expect(error).toEqual([
      'r.csv:6: not taken: the row has 2 cells and the header has 3',
    ]);
    // A row that is left out shares its name with none.
    expect(namesOf('out', 'hhs.yaml')).toEqual(['hhs-triage']);
    expect(namesOf('out', 'groups.yaml')).toEqual(['doe', 'hhs']);
    expect(JSON.parse(readFileSync(at('r.json'), 'utf8')).rows).toEqual({
      read: 6,
      taken: 2,
      refused: 1,
      leftOut: 3,
    });
  });

  it('writes one file where it is told to', async () => {
    await run({ out: at('systems.yaml') });
    expect(namesOf('systems.yaml')).toEqual([
      'hhs-triage',
      'doe-grid-forecast',
      'hhs-search',
      'doe',
      'hhs',
    ]);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('continues a file that grows too long in another', async () => {
    writeFileSync(
      at('m.yaml'),
      MAPPING.replace('splitBy: agency', 'entitiesPerFile: 2'),
    );
    await run();
    expect(namesOf('out', 'systems.yaml')).toHaveLength(2);
    expect(namesOf('out', 'systems.2.yaml')).toHaveLength(1);
    expect(entitiesOf('out', 'all.yaml')[0].spec?.targets).toContain(
      './systems.2.yaml',
    );
  });

  it('replaces its own output and removes what is no longer in it', async () => {
    await run();
    writeFileSync(at('out', 'mine.yaml'), 'kept: true');
    writeFileSync(at('r.csv'), 'agency,title,kind\nHHS,Triage,\nHHS,Scribe,\n');
    await run();
    expect(readdirSync(at('out')).sort()).toEqual([
      'all.yaml',
      'groups.yaml',
      'hhs.yaml',
      'mine.yaml',
    ]);
    expect(namesOf('out', 'hhs.yaml')).toEqual(['hhs-triage', 'hhs-scribe']);
  });

  describe('that takes nothing', () => {
    const read = (name: string) => readFileSync(at('out', name), 'utf8');

    it.each([
      ['a header alone', 'r.csv', 'agency,title,kind\n'],
      ['rows that the mapping refuses', 'r.csv', 'agency,title,kind\nA,B,C\n'],
      ['an empty list', 'r.json', '[]'],
      ['an empty file of lines', 'r.jsonl', ''],
    ])('leaves the output as it was: %s', async (_, name, text) => {
      await run();
      const before = ['all.yaml', 'doe.yaml', 'hhs.yaml'].map(read);
      writeFileSync(at(name), text);
      const { code, error } = await run({ report: at('report.json') }, name);
      expect(code).toBe(1);
      const why =
        'no row was taken, so the output would have no AI system. If that is meant, use --allow-empty';
      expect(error.at(-1)).toBe(`Nothing was written: ${why}.`);
      expect(['all.yaml', 'doe.yaml', 'hhs.yaml'].map(read)).toEqual(before);
      expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject(
        { heldBack: why },
      );
      const onDryRun = await run({ dryRun: true, out: undefined }, name);
      expect(onDryRun.code).toBe(1);
    });

    it('refuses a file that is empty', async () => {
      writeFileSync(at('r.csv'), '');
      await expect(run()).rejects.toThrow('r.csv: the file is empty');
    });

    it('makes no output where there was none', async () => {
      writeFileSync(at('r.csv'), 'agency,title,kind\n');
      await expect(run()).resolves.toMatchObject({ code: 1 });
      expect(existsSync(at('out'))).toBe(false);
    });

    it('empties the output on request', async () => {
      await run();
      writeFileSync(at('r.csv'), 'agency,title,kind\n');
      const { code } = await run({ allowEmpty: true });
      expect(code).toBe(0);
      expect(readdirSync(at('out'))).toEqual(['all.yaml']);
      expect(entitiesOf('out', 'all.yaml')[0].spec?.targets).toEqual([]);
    });
  });

  it.each(['out', 'out.yaml'])(
    'holds an output back that has fewer than half of the systems of the last: %s',
    async out => {
      const rows = (count: number) => {
        const lines = Array.from(
          { length: count },
          (_, index) => `A,T${index},\n`,
        );
        writeFileSync(at('r.csv'), `agency,title,kind\n${lines.join('')}`);
      };
      const to = { out: at(out) };
      rows(9);
      await run(to);
      rows(4);
      for (const dryRun of [false, true]) {
        const { code, error } = await run({ ...to, dryRun });
        expect(code).toBe(1);
        expect(error).toEqual([
          'Nothing was written: the last output has 9 AI systems and this one would have 4, which is fewer than half. If that is meant, use --allow-drop.',
        ]);
      }
      rows(5);
      await expect(run(to)).resolves.toMatchObject({ code: 0 });
      rows(2);
      await expect(run({ ...to, allowDrop: true })).resolves.toMatchObject({
        code: 0,
      });
    },
  );

  it('does not replace a file that somebody wrote', async () => {
    writeFileSync(at('systems.yaml'), 'mine: true\n');
    await expect(run({ out: at('systems.yaml') })).rejects.toThrow(
      /systems\.yaml is there and was not written by an import/,
    );
    expect(readFileSync(at('systems.yaml'), 'utf8')).toBe('mine: true\n');
    await expect(run({ out: at('r.csv') })).rejects.toThrow(
      /r\.csv is a file; name a folder/,
    );
  });

  it('leaves everything as it was when the register cannot be read to its end', async () => {
    await run();
    const before = readFileSync(at('out', 'hhs.yaml'), 'utf8');
    const listing = readdirSync(folder).sort();
    writeFileSync(at('r.csv'), `${REGISTER}HHS,"not closed,GenAI\n`);
    await expect(run({ report: at('r.json') })).rejects.toThrow(
      /r\.csv:10: a quote is opened/,
    );
    expect(readFileSync(at('out', 'hhs.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(listing);
    expect(readdirSync(at('out')).sort()).toEqual([
      'all.yaml',
      'doe.yaml',
      'groups.yaml',
      'hhs.yaml',
    ]);
  });

  it('writes nothing on a dry run', async () => {
    const { code, info, error } = await run({ out: undefined, dryRun: true });
    expect(code).toBe(0);
    expect(info).toEqual([
      '6 rows read from r.csv: 3 AI systems, 3 rows not taken.',
      'Nothing was written: --dry-run.',
    ]);
    expect(error).toHaveLength(5);
    expect(readdirSync(folder).sort()).toEqual(['m.yaml', 'r.csv']);
  });

  it('writes nothing with --strict unless every row is taken', async () => {
    const { code, error } = await run({ strict: true });
    expect(code).toBe(1);
    expect(error.at(-1)).toContain('Nothing was written: with --strict');
    expect(existsSync(at('out'))).toBe(false);
    writeFileSync(at('r.csv'), 'agency,title,kind\nHHS,Triage,\n');
    await expect(run({ strict: true })).resolves.toMatchObject({ code: 0 });
    expect(existsSync(at('out', 'hhs.yaml'))).toBe(true);
  });

  it('takes rows that are equal in every cell, and says so', async () => {
    writeFileSync(
      at('r.csv'),
      'agency,title,kind\nA,Chatbot,\nA,Chatbot,\nA,Chatbot,GenAI\n',
    );
    const { error } = await run();
    const names = namesOf('out', 'a.yaml');
    expect(new Set(names).size).toBe(3);
    expect(error).toEqual([
      '1 row equal to an earlier one in every cell, taken: line 3',
    ]);
  });

  it('reads windows-1252, as the mapping or the command line says', async () => {
    const text = 'agency,title,kind\nDOE,Agency’s “Zoë” – é,GenAI\n';
    writeFileSync(at('r.csv'), iconv.encode(text, 'windows-1252'));
    await expect(run()).rejects.toThrow(/r\.csv:2: a byte here is not utf-8/);
    await run({ encoding: 'windows-1252' });
    expect(entitiesOf('out', 'doe.yaml')[0].metadata).toEqual({
      name: 'doe-agency-s-zoe-e',
      title: 'Agency’s “Zoë” – é',
    });
    writeFileSync(
      at('m.yaml'),
      `${MAPPING}input: { encoding: windows-1252 }\n`,
    );
    await expect(run()).resolves.toMatchObject({ code: 0 });
  });

  it('reads UTF-8 with a byte order mark', async () => {
    writeFileSync(at('r.csv'), '\ufeffagency,title,kind\nDOE,A,\n');
    await expect(run()).resolves.toMatchObject({ code: 0 });
  });

  it('reads JSON at a pointer, and JSON lines', async () => {
    const rows = [
      { agency: 'DOE', title: 'One', kind: 'GenAI' },
      { agency: 'DOE', title: 'Two' },
    ];
    writeFileSync(at('r.json'), JSON.stringify({ data: { rows } }));
    await run({ pointer: '/data/rows' }, 'r.json');
    expect(namesOf('out', 'doe.yaml')).toEqual(['doe-one', 'doe-two']);

    writeFileSync(
      at('r.txt'),
      rows.map(row => `${JSON.stringify(row)}\n`).join(''),
    );
    await expect(run({}, 'r.txt')).rejects.toThrow(
      'does not tell the format; use --format csv|xlsx|json|jsonl',
    );
    const { info } = await run({ format: 'jsonl' }, 'r.txt');
    expect(info[0]).toBe(
      '2 rows read from r.txt: 2 AI systems, 0 rows not taken.',
    );
  });

  it('names columns of the mapping that the register does not have', async () => {
    writeFileSync(at('r.csv'), 'agency,tilte,kind\nA,B,\n');
    await expect(run()).rejects.toThrow(
      /no column "title", which the mapping uses; did you mean "tilte"\?/,
    );
    writeFileSync(at('r.jsonl'), '{"agency":"A","tilte":"B"}\n');
    const { error } = await run({}, 'r.jsonl');
    expect(error).toEqual(['No row has: title, kind']);
  });

  it('asks where to write, and for a register that is there', async () => {
    await expect(run({ out: undefined, report: at('r.json') })).rejects.toThrow(
      '--out',
    );
    await expect(
      run({ out: at('one.yaml'), report: at('m.yaml', 'r.json') }),
    ).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['m.yaml', 'r.csv']);
    await expect(run({}, 'none.csv')).rejects.toThrow('none.csv: no such file');
    expect(existsSync(at('out'))).toBe(false);
  });

  it('writes the same bytes each time', async () => {
    const all = () =>
      readdirSync(at('out'))
        .map(name => readFileSync(at('out', name), 'utf8'))
        .join('');
    await run();
    const first = all();
    rmSync(at('out'), { recursive: true });
    await run();
    expect(all()).toBe(first);
  });
});
