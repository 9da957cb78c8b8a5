import { Entity } from '@backstage/catalog-model';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { parseAllDocuments } from 'yaml';
import { runImport } from '../importing/runImport';

const MAPPING = `apiVersion: ai-governance/v1alpha1
kind: RegisterMapping
name: { template: '{title}', identity: [title] }
fields:
  metadata.title: { column: title }
  metadata.annotations["ai-governance/count"]: { column: count }
  spec.type: { constant: unknown }
  spec.lifecycle: { constant: unknown }
  spec.lifecycleStage: { column: stage, values: { X: inception, Y: deployment } }
  spec.risk.class: { constant: minimal }
  spec.risk.classifiedOn: { column: classified, dates: [dd.MM.yyyy] }
`;

const HEADER = ['title', 'stage', 'count', 'classified'];

type Sheet = { sheet: string; data: Array<Array<any>> };

describe('a register in a workbook', () => {
  let folder: string;
  const at = (...names: string[]) => path.join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
    writeFileSync(at('m.yaml'), MAPPING);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(sheets: Sheet[], sheet?: string) {
    await writeExcelFile(
      sheets as never,
      {
        dateFormat: 'dd/mm/yyyy',
      } as never,
    ).toFile(at('r.xlsx'));
    return importFile(sheet);
  }

  async function importFile(sheet?: string) {
    const error: string[] = [];
    const info: string[] = [];
    const code = await runImport({
      register: at('r.xlsx'),
      arguments: {
        mapping: at('m.yaml'),
        out: at('out.yaml'),
        report: at('report.json'),
        sheet,
      },
      terminal: {
        info: text => info.push(text),
        error: text => error.push(text),
      },
    });
    const entities: Entity[] = existsSync(at('out.yaml'))
      ? parseAllDocuments(readFileSync(at('out.yaml'), 'utf8')).map(document =>
          document.toJS(),
        )
      : [];
    return { code, info: info.join('\n'), error: error.join('\n'), entities };
  }

  const day = (text: string) => ({
    value: new Date(`${text}T00:00:00Z`),
    type: Date,
    format: 'dd/mm/yyyy',
  });

  it('is read as its cells show it: texts, numbers and dates', async () => {
    const { code, error, entities } = await run([
      {
        sheet: 'Systems',
        data: [
          HEADER,
          ['Alpha', 'x', 1234567890123, day('2026-03-01')],
          ['Beta', 'Y', 0.5, '02.03.2026'],
        ],
      },
    ]);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(
      entities.map(({ metadata, spec }) => [
        metadata.title,
        spec?.lifecycleStage,
        metadata.annotations?.['ai-governance/count'],
        (spec as any).risk.classifiedOn,
      ]),
    ).toEqual([
      ['Alpha', 'inception', '1234567890123', '2026-03-01'],
      ['Beta', 'deployment', '0.5', '2026-03-02'],
    ]);
  });

  it('has its header below a title, on the sheet that has the columns', async () => {
    const { code, info, entities } = await run([
      { sheet: 'Read me', data: [['How to fill this in']] },
      {
        sheet: 'Systems 2026',
        data: [
          ['Register of AI systems', null, null, null],
          [null, null, null, null],
          HEADER,
          ['Alpha', 'X', 1, day('2026-03-01')],
        ],
      },
    ]);
    expect(code).toBe(0);
    expect(info).toContain(
      'r.xlsx is on sheet "Systems 2026", row 3; 1 row above it skipped',
    );
    expect(entities.map(({ metadata }) => metadata.title)).toEqual(['Alpha']);
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject({
      header: { line: 3, above: 1, sheet: 'Systems 2026' },
      rows: { read: 1, taken: 1, refused: 0 },
    });
  });

  it('tells sheet, row, column, value and what is allowed of what it refuses', async () => {
    const { error } = await run([
      {
        sheet: 'Systems',
        data: [
          HEADER,
          ['Alpha', 'X', 1, day('2026-03-01')],
          ['Beta', 'Z', 1, day('2026-03-01')],
          ['Gamma', 'X', '#REF!', day('2026-03-01')],
        ],
      },
    ]);
    expect(error).toContain(
      'r.xlsx, sheet "Systems", row 3: not taken: column stage: "Z" has no entry under values of spec.lifecycleStage; allowed: X, Y',
    );
    expect(error).toContain(
      'row 4: not taken: column count: the cell holds the error #REF!',
    );
  });

  it('says which columns are missing where', async () => {
    await expect(
      run([
        {
          sheet: 'Systems',
          data: [
            ['title', 'Stage'],
            ['Alpha', 'X'],
          ],
        },
      ]),
    ).rejects.toThrow(
      /r\.xlsx, sheet "Systems", row 1: no column "stage", which the mapping uses.*did you mean "Stage"/,
    );
  });

  it('says which sheets there are', async () => {
    const sheets = [{ sheet: 'Systems', data: [HEADER] }];
    await expect(run(sheets, 'Sistems')).rejects.toThrow(
      /no sheet "Sistems"; allowed: Systems.*did you mean "Systems"/,
    );
  });

  it('refuses what is no workbook', async () => {
    writeFileSync(at('r.xlsx'), 'title,stage\nAlpha,X\n');
    await expect(importFile()).rejects.toThrow(
      /r\.xlsx: not a workbook that can be read .*Save it as \.xlsx/,
    );
  });
});
