import {
  REGISTERS,
  RegisterBuilder,
  RegisterExport,
  registerFile,
  registerGapsFile,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { parse } from 'csv-parse/sync';
import {
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

const REGISTER = path.resolve(
  __dirname,
  '../../../../examples/us-2025/individual.csv',
);
const terminal = { info: () => undefined, error: () => undefined };

type Row = Record<string, string>;

const readRows = (text: string): Row[] =>
  parse(text, { bom: true, columns: true });

/** Imports a register with the shipped mapping, and reads the systems that were written. */
async function importSystems(
  register: string,
  folder: string,
  isGuarded = false,
): Promise<Entity[]> {
  const code = await runImport({
    register,
    arguments: {
      mapping: 'us-federal-2025',
      out: folder,
      ...(isGuarded && { guarded: true }),
    },
    terminal,
  });
  expect(code).toBe(0);
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(path.join(folder, name), 'utf8')),
    )
    .map(document => document.toJS() as Entity)
    .filter(({ kind }) => kind === 'AISystem');
}

/** Rows as texts, in an order of their own: files are split by agency. */
const sorted = (rows: Row[]) => rows.map(row => JSON.stringify(row)).sort();

describe('the 2025 inventory of US federal agencies, there and back', () => {
  let folder: string;
  let published: Row[];
  let systems: Entity[];
  let result: RegisterExport;
  /** The rows that were written, as texts that nothing was put before. */
  let written: Row[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'round-trip-'));
    published = readRows(readFileSync(REGISTER, 'utf8'));
    systems = await importSystems(REGISTER, path.join(folder, 'first'));
    const builder = new RegisterBuilder({ register: REGISTERS['omb-2025'] });
    for (const system of systems) builder.add(system);
    result = builder.build();
    written = readRows(
      registerFile(result, { format: 'csv', isGuarded: false }),
    );
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has an entry for each of the 3,611 rows', () => {
    expect(published).toHaveLength(3611);
    expect(result.coverage).toEqual({
      systems: 3611,
      covered: 3611,
      undeclared: 0,
      outside: 0,
    });
  });

  it('has the columns of the register, in their order', () => {
    const keys = result.register.fields.map(({ key }) => key);
    expect(keys).toEqual(Object.keys(published[0]));
  });

  it.each(REGISTERS['omb-2025'].fields.map(({ key }) => key))(
    'gives every value of %s again',
    key => {
      const column = (rows: Row[]) =>
        sorted(
          rows.map(row => ({
            agency: row.agency,
            name: row.use_case_name,
            value: row[key],
          })),
        );
      expect(column(written)).toEqual(column(published));
    },
  );

  it('gives every row again, with all values together', () => {
    expect(sorted(written)).toEqual(sorted(published));
  });

  it('gives the same systems when what it wrote is imported, apostrophes and all', async () => {
    const text = registerFile(result, { format: 'csv' });
    const guarded = readRows(text).flatMap(row => Object.values(row));
    expect(guarded.filter(cell => /^'+\s*[=+\-@]/.test(cell)).length).toBe(33);
    expect(guarded.filter(cell => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    const file = path.join(folder, 'exported.csv');
    writeFileSync(file, text);
    const again = await importSystems(file, path.join(folder, 'again'), true);
    const byName = (entities: Entity[]) =>
      new Map(entities.map(entity => [entity.metadata.name, entity]));
    expect(byName(again)).toEqual(byName(systems));
  }, 120_000);

  it('lists what rows lack and what the register does not know', () => {
    const count = (field: string, kind: string) =>
      result.gaps.filter(gap => gap.field === field && gap.kind === kind)
        .length;
    const blank = (column: string) =>
      published.filter(row => row[column] === '').length;
    expect(count('development_stage', 'missing')).toBe(
      blank('development_stage'),
    );
    expect(count('contact_email', 'missing')).toBe(blank('contact_email'));
    expect(count('hi_testing_conducted', 'missing')).toBe(
      published.filter(
        row =>
          row.is_high_impact === 'High-impact' &&
          row.development_stage === 'Deployed' &&
          row.hi_testing_conducted === '',
      ).length,
    );
    expect(count('classification', 'unknown-value')).toBe(
      published.filter(row => row.classification === 'Other').length,
    );
    expect(result.gaps.filter(({ kind }) => kind === 'contradiction')).toEqual(
      [],
    );
    const [coverage, ...gaps] = readRows(registerGapsFile(result));
    expect(coverage.Why).toContain('3611 of 3611 AI systems have an entry');
    expect(gaps).toHaveLength(result.gaps.length);
  });
});
