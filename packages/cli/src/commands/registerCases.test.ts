import { Entity } from '@backstage/catalog-model';
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

const mappingOf = (...fields: string[]) =>
  [
    'apiVersion: ai-governance/v1alpha1',
    'kind: RegisterMapping',
    "name: { template: '{title}', identity: [title] }",
    'fields:',
    ...[
      'metadata.title: { column: title }',
      'spec.type: { constant: unknown }',
      'spec.lifecycle: { constant: unknown }',
      ...fields,
    ].map(field => `  ${field}`),
    '',
  ].join('\n');

const stages = (values: string) =>
  mappingOf(`spec.lifecycleStage: { column: stage, values: ${values} }`);

const STAGE_UNKNOWN = 'spec.lifecycleStage: { constant: unknown }';

describe('a register that is imported', () => {
  let folder: string;
  const at = (...names: string[]) => path.join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'register-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(register: string, mapping: string) {
    writeFileSync(at('r.csv'), register);
    writeFileSync(at('m.yaml'), mapping);
    const error: string[] = [];
    const code = await runImport({
      register: at('r.csv'),
      arguments: { mapping: at('m.yaml'), out: at('out') },
      terminal: { info: () => undefined, error: text => error.push(text) },
    });
    return { code, error };
  }

  const written = () =>
    readdirSync(at('out')).map(name => [
      name,
      readFileSync(at('out', name), 'utf8'),
    ]);

  const entitiesOf = (name: string): Entity[] =>
    parseAllDocuments(readFileSync(at('out', name), 'utf8')).map(document =>
      document.toJS(),
    );

  it('keeps the last output when the mapping knows its values no more', async () => {
    const register = 'title,stage\nAlpha,x\nBeta,y\n';
    const first = await run(
      register,
      stages('{ X: inception, Y: deployment }'),
    );
    expect(first.code).toBe(0);
    expect(
      entitiesOf('systems.yaml').map(({ metadata, spec }) => [
        metadata.title,
        spec?.lifecycleStage,
      ]),
    ).toEqual([
      ['Alpha', 'inception'],
      ['Beta', 'deployment'],
    ]);
    const before = written();
    const { code, error } = await run(
      register,
      stages('{ P: inception, Q: deployment }'),
    );
    expect(code).toBe(1);
    expect(error.join('\n')).toContain(
      'r.csv:2: not taken: column stage: "x" has no entry under values of spec.lifecycleStage; allowed: P, Q',
    );
    expect(error.at(-1)).toBe(
      'Nothing was written: no row was taken, so the output would have no AI system. If that is meant, use --allow-empty.',
    );
    expect(written()).toEqual(before);
  });

  it('keeps groups and owners whose names have no Latin letter', async () => {
    const titles = [
      'Υπουργείο Υγείας',
      'Υπουργείο Παιδείας',
      'Министерство финансов',
    ];
    const rows = titles.map((title, index) => `${'ABC'[index]},${title},`);
    const mapping = mappingOf(
      STAGE_UNKNOWN,
      'spec.owner: { group: team }',
    ).replace(
      'fields:',
      `groups:
  dept: { name: '{dept}', title: '{dept}', type: department }
  team: { name: '{team}', title: '{team}', type: team }
fields:`,
    );
    const { code } = await run(
      `title,dept,team\n${rows.join('\n')}\n`,
      mapping,
    );
    expect(code).toBe(0);
    const titleOf = new Map(
      entitiesOf('groups.yaml').map(({ metadata }) => [
        `group:default/${metadata.name}`,
        metadata.title,
      ]),
    );
    expect(titleOf.size).toBe(3);
    expect(
      entitiesOf('systems.yaml').map(({ spec }) =>
        titleOf.get(spec?.owner as string),
      ),
    ).toEqual(titles);
  });

  it('is not read with a mapping whose items name another column', async () => {
    const mapping = mappingOf(
      STAGE_UNKNOWN,
      "spec.registrations: { column: title, item: { register: X, id: '{other}' } }",
      "spec.suppliers: { column: title, item: { name: '{value} of {title}' } }",
    );
    await expect(run('title\nA\n', mapping)).rejects.toThrow(
      /registrations"\]\.item\.id has \{other\}.*suppliers"\]\.item\.name has \{title\}.*allowed: \{value\}/s,
    );
    expect(existsSync(at('out'))).toBe(false);
  });
});
