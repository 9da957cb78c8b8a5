import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseAllDocuments, stringify } from 'yaml';
import {
  ExportRegisterArguments,
  runExportRegister,
} from './runExportRegister';

const EXAMPLES = path.resolve(__dirname, '../../../../examples');
const LOANS = path.join(EXAMPLES, 'repos/loan-scoring/catalog-info.yaml');

describe('ai-governance export-register', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'export-register-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(
    files: string[],
    args: Partial<ExportRegisterArguments> &
      Pick<ExportRegisterArguments, 'format'>,
  ) {
    const said: string[] = [];
    const out = path.join(folder, 'register.out');
    const gapsFile = path.join(folder, 'gaps.csv');
    const code = await runExportRegister({
      files,
      arguments: { out, gaps: gapsFile, ...args },
      terminal: {
        info: text => said.push(text),
        error: text => said.push(text),
      },
    });
    return {
      code,
      said: said.join('\n'),
      register: readFileSync(out, 'utf8'),
      gaps: parse(readFileSync(gapsFile, 'utf8'), {
        bom: true,
        columns: true,
      }) as Array<Record<string, string>>,
    };
  }

  /** The descriptor of the loan scoring, with something else in its system. */
  function writeLoans(change: (entity: any) => void): string {
    const documents = parseAllDocuments(readFileSync(LOANS, 'utf8'));
    const [system] = documents.map(document => document.toJS());
    change(system);
    const file = path.join(folder, 'system.yaml');
    writeFileSync(file, stringify(system));
    return file;
  }

  it('registers a provider of the example organisation by Annex VIII, Section A', async () => {
    const { code, said, register, gaps } = await run(
      [LOANS, path.join(EXAMPLES, 'organisation/*.yaml')],
      {
        format: 'eu-annex-viii',
        fileFormat: 'json',
        organisation: 'Halvorn Group',
      },
    );
    expect(code).toBe(0);
    expect(said).toContain('1 of 1 AI systems have an entry');
    const { coverage, entries } = JSON.parse(register);
    expect(coverage).toEqual({
      systems: 1,
      covered: 1,
      undeclared: 0,
      outside: 0,
    });
    expect(entries).toEqual([
      {
        entityRef: 'aisystem:default/consumer-loan-scoring',
        section: 'A',
        values: {
          'A1.name': 'Halvorn Group',
          'A4.name': 'Consumer loan scoring',
          'A4.reference': 'aisystem:default/consumer-loan-scoring',
          'A5.purpose': expect.stringContaining('probability of default'),
          'A6.data': expect.stringContaining('Core banking ledger'),
          A7: 'On the market or in service',
          A10: ['NL', 'BE', 'DE'],
        },
      },
    ]);
    expect(gaps.slice(1).map(gap => gap.Field)).toEqual([
      'A1.address',
      'A1.contact',
      'A5.functions',
      'A6.logic',
      'A11',
      'A12',
    ]);
    expect(gaps[1]['How to supply it']).toBe(
      'Declare the annotation ai-governance/eu-annex-viii-a1-address',
    );
  });

  it('leaves out what the register does not concern, and says how many that is', async () => {
    const { register, gaps, said } = await run(
      [path.join(EXAMPLES, 'repos/*/catalog-info.yaml')],
      { format: 'nl-algoritmeregister' },
    );
    const { coverage, entries } = JSON.parse(register);
    expect(entries).toEqual([]);
    // The recommender says nothing of whether a public body deploys it, for one.
    const undeclared = gaps.filter(({ Kind }) => Kind === 'undeclared');
    expect(undeclared.length).toBe(coverage.undeclared);
    expect(undeclared[0]['How to supply it']).toMatch(
      /^Declare spec\.(jurisdictions|traits\.publicBody)/,
    );
    expect(coverage.outside).toBeGreaterThan(3);
    expect(said).toContain(`does not concern ${coverage.outside}`);
  });

  it('fills the Dutch register for a public body, and names what has another form', async () => {
    const file = writeLoans(({ metadata, spec }) => {
      spec.traits.publicBody = true;
      metadata.annotations = {
        'ai-governance/contact': 'algoritmes@stad.example',
        'ai-governance/nl-algoritmeregister-category': 'Werk, Belastingen',
        'ai-governance/nl-algoritmeregister-begin-date': '13 July 2026',
        'ai-governance/nl-algoritmeregister-lawful-basis-grouping':
          'Participatiewet https://wetten.overheid.nl/BWBR0015703\nOwn rules',
      };
    });
    const { register, gaps } = await run([file], {
      format: 'nl-algoritmeregister',
      organisation: 'Gemeente Voorbeeld',
    });
    const [{ values }] = JSON.parse(register).entries;
    expect(values).toMatchObject({
      organization: 'Gemeente Voorbeeld',
      status: 'In gebruik',
      publication_category: 'Hoog-risico AI-systeem',
      contact_email: 'algoritmes@stad.example',
      category: ['Werk', 'Belastingen'],
      lawful_basis_grouping: [
        {
          title: 'Participatiewet',
          link: 'https://wetten.overheid.nl/BWBR0015703',
        },
        { title: 'Own rules' },
      ],
      standard_version: '1.0',
    });
    expect(values).not.toHaveProperty('lang');
    const faults = gaps.slice(1).map(({ Field, Kind }) => `${Field} ${Kind}`);
    expect(faults).toEqual([
      'category unknown-value',
      'begin_date form',
      'lang missing',
    ]);
    expect(gaps[1].Why).toBe('The register does not know "Belastingen"');
    expect(gaps[1]['How to supply it']).toContain('"Zorg en gezondheid"');
  });

  it('fills the British record with the team, and guesses no phase', async () => {
    const file = writeLoans(({ spec }) => {
      spec.traits.publicBody = true;
      spec.jurisdictions = ['GB'];
      spec.lifecycleStage = 'deployment';
    });
    const { register, gaps } = await run(
      [file, path.join(EXAMPLES, 'organisation/groups.yaml')],
      { format: 'uk-atrs' },
    );
    const [row] = parse(register, { bom: true, columns: true }) as any[];
    expect(row).toMatchObject({
      name: 'Consumer loan scoring',
      team: 'Credit Decisioning',
      phase: '',
      models: 'loan-default-gbm',
      senior_responsible_owner: '',
    });
    expect(gaps.find(({ Field }) => Field === 'phase')).toMatchObject({
      Kind: 'ambiguous',
      Why: 'spec.lifecycleStage is "deployment", which can be "Beta/Pilot" or "Production"',
    });
    expect(gaps.some(({ Field }) => Field === 'senior_responsible_owner')).toBe(
      true,
    );
  });

  it('fails with --strict where anything is missing', async () => {
    const { code, said } = await run([LOANS], {
      format: 'eu-annex-viii',
      strict: true,
    });
    expect(code).toBe(1);
    expect(said).toContain('not complete: --strict');
  });

  it('writes nothing of a descriptor that is not valid, and names each fault', async () => {
    const file = writeLoans(({ spec }) => {
      spec.type = 'oracle';
    });
    await expect(run([file], { format: 'uk-atrs' })).rejects.toThrow(
      /system\.yaml:\d+:\d+: spec\.type is "oracle"; allowed: predictive/,
    );
    expect(existsSync(path.join(folder, 'register.out'))).toBe(false);
  });

  it.each([
    [[], {}, /Name descriptors, such as catalog-info\.yaml/],
    [['nothing-*.yaml'], {}, /nothing-\*\.yaml: no file fits the pattern/],
    [[LOANS], { filter: ['class=high'] }, /--filter goes with a portal/],
    [
      [],
      { url: 'http://127.0.0.1:1', organisation: 'X' },
      /--organisation goes with descriptors/,
    ],
  ])('refuses %j with %j', async (files, args, message) => {
    await expect(
      run(files as string[], { format: 'uk-atrs', ...args }),
    ).rejects.toThrow(message);
  });

  describe('from a portal', () => {
    let server: Server;
    let asked: string[];

    beforeEach(async () => {
      asked = [];
      server = createServer((req, res) => {
        asked.push(req.url!);
        res.end(req.url!.includes('gaps') ? 'Why\nno\n' : 'name\n');
      });
      await new Promise<void>(resolve => {
        server.listen(0, '127.0.0.1', resolve);
      });
    });
    afterEach(async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    });

    it('fetches both files, narrowed alike', async () => {
      const { port } = server.address() as AddressInfo;
      const { code, register, gaps } = await run([], {
        format: 'omb-2025',
        url: `http://127.0.0.1:${port}`,
        token: 'secret',
        filter: ['class=high'],
        includeUndeclared: true,
      });
      expect(code).toBe(0);
      expect(register).toBe('name\n');
      expect(gaps).toEqual([{ Why: 'no' }]);
      const query = 'class=high&register=omb-2025&includeUndeclared=true';
      expect(asked).toEqual([
        `/api/ai-governance/v1/exports/register?${query}&format=csv`,
        `/api/ai-governance/v1/exports/register-gaps.csv?${query}`,
      ]);
    });
  });
});
