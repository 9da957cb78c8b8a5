const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const ts = require('typescript');
const { findRawReferences } = require('./rawReferences.cjs');

const GIVEN = `
type EntityRef = string & { readonly form: 'entity-ref' };
declare const owner: EntityRef;
declare const approver: EntityRef | undefined;
declare const owners: EntityRef[];
declare const typed: string;
declare const maybe: string | undefined;
declare const texts: string[];
declare const fixed: readonly string[];
declare const known: Set<string>;
declare const entities: ReadonlyMap<string, object> | undefined;
declare const people: Map<EntityRef, object>;
declare const HOME: 'group:default/home';
declare function kind(): \`user:\${string}\`;
`;

const REFUSED = [
  'owner === typed',
  'maybe !== owner',
  'approver === maybe',
  'owner == typed',
  'typed.trim() !== approver',
  'owner === kind()',
  'texts.includes(owner)',
  'fixed.indexOf(owner)',
  'known.has(owner)',
  'entities?.get(owner)',
  '[typed, maybe].includes(approver)',
  'owners.some(ref => ref === typed)',
];

const PASSES = [
  'owner === approver',
  'owners.includes(owner)',
  'owner !== undefined',
  "owner === 'user:default/ada'",
  'owner === HOME',
  'typed === maybe',
  'texts.includes(typed)',
  'people.get(owner)',
  "owner.includes('/')",
  'owner.indexOf(typed)',
  'new Set(owners).has(owner)',
];

describe('findRawReferences', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'raw-references-'));
  const first = GIVEN.split('\n').length;
  let found;
  let refusedByTypeScript;

  beforeAll(() => {
    const file = path.join(folder, 'sample.ts');
    const samples = [...REFUSED, ...PASSES].map(
      (code, index) => `export const answer${index} = ${code};`,
    );
    fs.writeFileSync(file, GIVEN + samples.join('\n'));
    const program = ts.createProgram([file], {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    refusedByTypeScript = ts.getPreEmitDiagnostics(program);
    found = findRawReferences(program, [program.getSourceFile(file)]);
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('is tried with what TypeScript lets pass', () => {
    expect(refusedByTypeScript).toEqual([]);
  });

  it.each(REFUSED.map((code, index) => [code, index]))(
    'refuses %s',
    (_, index) => {
      expect(found.map(({ line }) => line - first)).toContain(index);
    },
  );

  it.each(PASSES.map((code, index) => [code, REFUSED.length + index]))(
    'lets %s pass',
    (_, index) => {
      expect(found.map(({ line }) => line - first)).not.toContain(index);
    },
  );

  it('says where, and what is compared', () => {
    expect(found[0]).toMatchObject({
      fileName: expect.stringMatching(/sample\.ts$/),
      line: first,
      column: 'export const answer0 = '.length + 1,
      text: REFUSED[0],
    });
  });
});
