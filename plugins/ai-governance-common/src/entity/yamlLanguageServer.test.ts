import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import {
  getLanguageService,
  LanguageService,
} from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService';
import { SettingsState } from 'yaml-language-server/out/server/src/yamlSettings';
import { validateAiSystemEntity } from './validation';
import { YamlSource } from '../validation';
import { RISK_CLASSES } from './vocabulary';

const REPOSITORY = resolve(__dirname, '../../../..');
const BAD = resolve(__dirname, '__fixtures__/descriptors');
const SCHEMA = resolve(REPOSITORY, 'catalog-info/aisystem.schema.json');

/** Every descriptor of an AI system that the repository shows. */
function goodFiles(): string[] {
  return ['catalog-info', 'examples'].flatMap(folder =>
    readdirSync(resolve(REPOSITORY, folder), { recursive: true })
      .map(name => resolve(REPOSITORY, folder, String(name)))
      .filter(
        file =>
          file.endsWith('.yaml') &&
          /^kind: AISystem$/m.test(readFileSync(file, 'utf8')),
      ),
  );
}

/** What an editor runs, with the published schema on every file. */
function createServer(): LanguageService {
  const service = getLanguageService({
    schemaRequestService: async uri => {
      throw new Error(`Nothing else is read, but ${uri} was asked for`);
    },
    workspaceContext: {
      resolveRelativePath: (path, base) => `${base}/${path}`,
    },
    // It notes there for which file it gave too many symbols.
    yamlSettings: new SettingsState(),
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [
      {
        uri: 'https://example.com/aisystem.schema.json',
        fileMatch: ['*.yaml'],
        schema: JSON.parse(readFileSync(SCHEMA, 'utf8')),
      },
    ],
  });
  return service;
}

const server = createServer();

/** The server remembers what it parsed by the version of the text. */
let version = 0;

/** The comment that names the schema by its path is for editors that can read it. */
const open = (text: string) =>
  TextDocument.create(
    'file:///catalog-info.yaml',
    'yaml',
    ++version,
    text.replace(/^# yaml-language-server:.*$/m, '#'),
  );

/** Some messages have their names in place of their words, which an editor loads apart. */
async function faultsOf(text: string) {
  const found = await server.doValidation(open(text), false);
  return found.map(({ range, message }) => ({
    line: range.start.line + 1,
    message,
  }));
}

/** Opens a text at the bar in it. */
function at(text: string) {
  const offset = text.indexOf('|');
  const document = open(text.replace('|', ''));
  return [document, document.positionAt(offset)] as const;
}

async function completionsAt(text: string): Promise<CompletionItem[]> {
  return (await server.doComplete(...at(text), false)).items;
}

const HEAD = `apiVersion: ai-governance/v1alpha1
kind: AISystem
metadata:
  name: credit-scoring
spec:
  type: predictive
  lifecycle: production
  lifecycleStage: deployment
`;

describe('the editor schema in yaml-language-server', () => {
  it('finds nothing wrong with the descriptors that the repository shows', async () => {
    const files = goodFiles();
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect({ file, faults: await faultsOf(text) }).toEqual({
        file,
        faults: [],
      });
    }
  });

  it.each<[string, Array<[number, RegExp]>]>([
    [
      'wrong-enum.yaml',
      [
        [10, /^enumWarning$/],
        [11, /^patternWarning$/],
      ],
    ],
    [
      'missing.yaml',
      [
        [3, /Missing property "name"/],
        [5, /Missing property "type"/],
        [5, /Missing property "lifecycleStage"/],
        [8, /Missing property "name"/],
      ],
    ],
    [
      'wrong-type.yaml',
      [
        [9, /Expected "array"/],
        [11, /Expected "boolean"/],
        [12, /^minimumWarning$/],
      ],
    ],
    [
      'unknown-key.yaml',
      [
        [9, /^DisallowedExtraPropWarning$/],
        [12, /^DisallowedExtraPropWarning$/],
      ],
    ],
    ['wrong-version.yaml', [[1, /"ai-governance\/v1alpha1"/]]],
  ])('marks what is wrong in %s at its line', async (name, expected) => {
    const faults = await faultsOf(readFileSync(resolve(BAD, name), 'utf8'));
    expect(faults.sort((left, right) => left.line - right.line)).toEqual(
      expected.map(([line, message]) => ({
        line,
        message: expect.stringMatching(message),
      })),
    );
  });

  it('marks the lines that the catalog names', async () => {
    for (const name of [
      'wrong-enum.yaml',
      'wrong-type.yaml',
      'unknown-key.yaml',
    ]) {
      const text = readFileSync(resolve(BAD, name), 'utf8');
      const source = YamlSource.parse({ file: name, text });
      const lines = validateAiSystemEntity(source.value as never).map(
        ({ path }) => source.lineOf(path.replace(/\[.*$/, '').split('.')),
      );
      const marked = (await faultsOf(text)).map(({ line }) => line);
      expect([...new Set(marked)].sort()).toEqual([...new Set(lines)].sort());
    }
  });

  it('leaves other kinds alone', async () => {
    expect(
      await faultsOf(
        'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: a }\nspec: { owner: 1 }\n',
      ),
    ).toEqual([]);
  });

  it('completes the keys of a group', async () => {
    const items = await completionsAt(`${HEAD}  risk:\n    |\n`);
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'class',
        'rationale',
        'annexIII',
        'classifiedOn',
      ]),
    );
    expect(items.map(({ label }) => label)).not.toContain('retentionDays');
  });

  it('completes the values of an enumeration', async () => {
    const items = await completionsAt(`${HEAD}  risk:\n    class: |\n`);
    expect(items.map(({ label }) => label).sort()).toEqual(
      [...RISK_CLASSES].sort(),
    );
  });

  it('says what a field means', async () => {
    const hover = await server.doHover(
      ...at(`${HEAD}  risk:\n    cla|ss: high\n`),
    );
    expect((hover?.contents as MarkupContent).value).toContain(
      'unclassified is held to high',
    );
  });
});
