import {
  annexAControls,
  PackInfo,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { parse as parseHtml, ParserOptions, serialize } from 'parse5';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import { aiSystem, user } from '../__testUtils__/entities';
import { people } from '../__testUtils__/recordScenario';
import { exportScenario, HOSTILE } from './__testUtils__/exportScenario';
import { pdfPages } from './__testUtils__/pdfText';
import { zipParts } from './__testUtils__/zipParts';
import { createDossier } from './createDossier';
import { createGapReport } from './createGapReport';
import {
  Cell,
  DocumentBuilder,
  renderDocx,
  renderHtml,
  renderPdf,
  ReportDocument,
  Section,
} from './document';
import { partsOf } from './document/cells';
import { createManagementReview } from './management/createManagementReview';
import { systemTables } from './systemTables';

jest.setTimeout(240_000);

/** Words that no export may use of itself. */
const CLAIMS = /\bcompliant\b|\bcertified\b|\bconformant\b/i;

const NAMES = [
  'dossier',
  'dossier of a system of which little is known',
  'gap report',
  'Statement of Applicability',
  'management review',
  'gap report of the management system',
  'clause register',
] as const;

/** Faults of a text as HTML, by their names in the standard, and what was repaired. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }: { code: string; startLine: number }) =>
      faults.push(`${code}, line ${startLine}`),
  };
  // The types of the parser leave this option out.
  const document = parseHtml(html, options as ParserOptions);
  // Where elements are not nested as they should be, the parser mends them.
  const plain = (text: string) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/\s/g, '');
  if (plain(serialize(document)) !== plain(html)) faults.push('was repaired');
  return faults;
}

/** Every text of a document that its reader sees, and no name of a shade or a tone. */
function textsOf(sections: Section[]): string[] {
  const ofCell = (cell: Cell) => partsOf(cell).map(({ text }) => text);
  return sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block): string[] => {
      switch (block.kind) {
        case 'text':
          return [block.text];
        case 'list':
          return block.items;
        case 'facts':
          return block.facts.flatMap(({ name, value }) => [
            name,
            ...ofCell(value),
          ]);
        case 'matrix':
          return [block.caption, ...block.rows.map(row => row.title)];
        default:
          return block.rows.length === 0
            ? [block.empty]
            : [
                ...block.columns.map(({ title: heading }) => heading),
                ...block.rows.flat().flatMap(ofCell),
              ];
      }
    }),
  ]);
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** The text of a part of a DOCX, without blanks. */
const docxText = (xml: string): string =>
  withoutBlanks(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text)
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );

/** A statement that includes every control of Annex A but the last. */
const statement = () => ({
  version: '2026-2',
  owner: 'user:default/ada',
  controls: annexAControls.map(({ id }, index) =>
    index < annexAControls.length - 1
      ? { id, decision: 'included', justification: 'It treats our risks' }
      : {
          id,
          decision: 'excluded',
          justification: 'The organisation develops none',
        },
  ),
});

describe('documents', () => {
  const databases = createTestDatabases();
  let scenario: Awaited<ReturnType<typeof exportScenario>>;
  let documents: Record<(typeof NAMES)[number], ReportDocument>;
  let packs: PackInfo[];

  beforeAll(async () => {
    scenario = await exportScenario(await initDatabase(databases, 'SQLITE_3'));
    const { exports, context, caller, service } = scenario;
    scenario.catalog.put(aiSystem('bare', { spec: { type: 'other' } as {} }));
    await scenario.run();
    const system = await scenario.read();
    const bare = await exports.readSystem(
      { entityRef: 'aisystem:default/bare' },
      caller,
    );
    packs = await service.listPacks(caller);
    const period = { from: context.now - 90 * 86_400_000, to: context.now };
    documents = {
      dossier: createDossier(system, context),
      'dossier of a system of which little is known': createDossier(
        bare,
        context,
      ),
      'gap report': createGapReport(system, context),
      'Statement of Applicability':
        await exports.createStatementOfApplicability({}, caller),
      'management review': await exports.createManagementReview(
        { period },
        caller,
      ),
      'gap report of the management system':
        await exports.createManagementGapReport({}, caller),
      'clause register': await exports.createClauseRegister(caller),
    };
  });

  it.each(NAMES)('are HTML without a fault: %s', name => {
    const html = renderHtml(documents[name]);
    expect(faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(CLAIMS);
    // The parser is one that finds faults.
    expect(faultsOf(html.replace('</main>', '</p></main>'))).not.toEqual([]);
    expect(faultsOf(html.replace('<!DOCTYPE html>', ''))).not.toEqual([]);
  });

  it.each(NAMES)('are DOCX with the same content: %s', async name => {
    const document = documents[name];
    const parts = await zipParts(await renderDocx(document));
    const faulty = [...parts].filter(
      ([file, text]) =>
        /\.(xml|rels)$/.test(file) && XMLValidator.validate(text) !== true,
    );
    expect(faulty).toEqual([]);
    const body = docxText(parts.get('word/document.xml')!);
    for (const text of textsOf(document.sections)) {
      expect(body).toContain(withoutBlanks(text));
    }
    expect(body).toContain(withoutBlanks(document.provenance.statement));
    const foot = docxText(parts.get('word/footer1.xml')!);
    expect(foot).toContain(document.provenance.inputs.sha256);
    expect(foot).toContain('Controlcompletenessasconfigured.');
    expect(docxText(parts.get('word/header1.xml')!)).toContain(
      withoutBlanks(`Parcel & Sons · ${document.title}: ${document.subject}`),
    );
    const hasTable = document.sections.some(({ blocks }) =>
      blocks.some(block => block.kind === 'table' && block.rows.length > 0),
    );
    expect(parts.get('word/document.xml')!.includes('<w:tblHeader/>')).toBe(
      hasTable,
    );
    expect(body).not.toMatch(CLAIMS);
  });

  it.each(NAMES)(
    'are PDF that says on each page what it is: %s',
    async name => {
      const document = documents[name];
      const pages = pdfPages(await renderPdf(document));
      const { provenance } = document;
      pages.forEach((page, index) => {
        expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
        expect(page).toContain(`Generated ${provenance.generatedAt}`);
        expect(page).toContain('Control completeness as configured');
        // Whose it is, and how confidential.
        expect(page).toContain(`Parcel & Sons · ${document.title}`);
        expect(page).toContain('Internal');
        expect(page).toContain(provenance.inputs.sha256);
        expect(page).not.toMatch(CLAIMS);
        // A page of header and footer alone would be none.
        expect(page.length).toBeGreaterThan(400);
      });
      const text = pages.join(' ');
      for (const { title } of document.sections) {
        expect(text).toContain(title);
      }
    },
  );

  it('say which approved statement the decisions are from', async () => {
    const { records, exports, caller, clock } = scenario;
    const { createStatementOfApplicability: create } = exports;
    const undecided = JSON.stringify(await create.call(exports, {}, caller));
    expect(undecided).toContain('No statement was written');
    const entityRef = 'ai-management-system:default/organisation';
    const { id, revision } = await records.createRecord(
      {
        entityRef,
        input: {
          type: 'statement-of-applicability',
          data: statement(),
          expiresAt: scenario.inDays(300),
          submit: true,
        },
      },
      caller,
    );
    const waiting = JSON.stringify(await create.call(exports, {}, caller));
    expect(waiting).toContain('nothing of it is approved');
    await approve(id, revision);
    clock.now += 1000;
    const inForce = JSON.stringify(await create.call(exports, {}, caller));
    expect(inForce).toContain('Version 2026-2, in force');
    expect(inForce).toContain('Numbers as of');
    expect(inForce).toContain('38: 37 included, 1 excluded, 0 undecided');
    expect(inForce).toContain('"Nobody named as owner","value":"37"');
    expect(inForce).toContain('No control is in another state now');
    expect(inForce).toContain('user:default/rio');
    expect(inForce).toContain('The organisation develops none');
    // Neither is a state told of it, nor is it among those that are counted.
    expect(undecided).not.toContain('{"text":"Excluded","tone":"quiet"}');
    expect(inForce).toContain('{"text":"Excluded","tone":"quiet"}');
  });

  it('say what is otherwise now than when a statement was submitted', async () => {
    const { service: _, exports, caller } = scenario;
    const document = await exports.createStatementOfApplicability({}, caller);
    const kept = pdfPages(await renderPdf(document)).join(' ');
    expect(kept).toContain('AI systems in the scope 2');
    scenario.catalog.put(aiSystem('late', { spec: { type: 'other' } as {} }));
    await scenario.run();
    const later = pdfPages(
      await renderPdf(await exports.createStatementOfApplicability({}, caller)),
    ).join(' ');
    // What was approved stays, and what became of it stands beside it.
    expect(later).toContain('AI systems in the scope 2 ');
    expect(later).toContain('2, now 3');
    scenario.catalog.remove('aisystem:default/late');
    await scenario.run();
  });

  it('hold for each clause what shows it, who approved that, and what is not there', async () => {
    const { records, exports, caller } = scenario;
    const entityRef = 'ai-management-system:default/organisation';
    const before = pdfPages(
      await renderPdf(await exports.createClauseRegister(caller)),
    ).join(' ');
    expect(before).toContain('No scope statement is approved and in force');
    expect(before).toContain('Subclauses 32');
    const scope = await records.createRecord(
      {
        entityRef,
        input: {
          type: 'scope-statement',
          data: {
            scope: 'Every system of the parcels',
            owner: 'user:default/ada',
          },
          expiresAt: scenario.inDays(300),
          submit: true,
        },
      },
      caller,
    );
    await approve(scope.id, scope.revision);
    const text = pdfPages(
      await renderPdf(await exports.createClauseRegister(caller)),
    ).join(' ');
    for (const said of [
      'Every system of the parcels',
      // An id without a place to break is broken between letters.
      ', revision 2 Summary',
      'in force, approved by user:default/rio on ',
      // The treatment plan is not there, the statement is.
      'Partly in place',
      'Nothing that counts: AI risk treatment plan',
      'Nobody named',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('hold of a recorded review the inputs that were kept, and the decisions', async () => {
    const { records, exports, caller } = scenario;
    const entityRef = 'ai-management-system:default/organisation';
    const review = await records.createRecord(
      {
        entityRef,
        input: {
          type: 'management-review',
          data: {
            title: 'Third quarter',
            from: '2026-07-01',
            to: '2026-09-30',
            attendees: ['user:default/ada', 'user:default/bob'],
            remarks: HOSTILE,
            conclusion: 'Suitable, and not yet effective',
            improvement: 'A second reviewer',
            changes: 'None',
            decisions: [
              {
                decision: 'Hire a second reviewer',
                owner: 'user:default/rio',
                dueDate: '2027-01-31',
              },
            ],
          },
          submit: true,
        },
      },
      caller,
    );
    const before = await exports.createManagementReview(
      { recordId: review.id },
      caller,
    );
    expect(JSON.stringify(before)).toContain('nothing of it is approved');
    await approve(review.id, review.revision);
    const document = await exports.createManagementReview(
      { recordId: review.id },
      caller,
    );
    const [page, ...more] = pdfPages(await renderPdf(document));
    const text = [page, ...more].join(' ');
    for (const said of [
      'Third quarter',
      '2026-07-01 to 2026-09-30',
      'user:default/bob',
      'Nonconformities and corrective actions',
      'Hire a second reviewer',
      'Suitable, and not yet effective',
      '2027-01-31',
      'revision 2',
    ]) {
      expect(text).toContain(said);
    }
    expect(renderHtml(document)).not.toContain('<script');
  });

  it('take no other record for a review', async () => {
    const { exports, caller, waiver } = scenario;
    await expect(
      exports.createManagementReview({ recordId: waiver.id }, caller),
    ).rejects.toThrow(`No management review ${waiver.id}`);
  });

  it('say where a topic has more entries than are kept', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `Risk ${index}`);
    const document = createManagementReview(
      {
        from: '2026-01-01',
        to: '2026-03-31',
        items: [{ topic: 'Risks', summary: '31 risks are open.', lines }],
        packs,
      },
      scenario.context,
    );
    expect(JSON.stringify(document)).toContain('The first 20 entries');
  });

  it('are beside tables that a reader of CSV reads back', async () => {
    const system = await scenario.read();
    for (const text of Object.values(systemTables(system))) {
      const rows: string[][] = parse(text, { bom: true });
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows[0]).size).toBe(rows[0].length);
      const cells = rows.slice(1).flat();
      expect(cells.filter(cell => /^\s*[=+@]/.test(cell))).toEqual([]);
    }
    const [risk]: Array<Record<string, string>> = parse(
      systemTables(system).risks,
      { bom: true, columns: true },
    );
    expect(risk.Title).toBe(`'${HOSTILE}`);
    expect(risk['Affected parties']).toBe('Applicants');
  });

  async function approve(recordId: string, revision: number) {
    await scenario.records.transitionRecord(
      { recordId, input: { action: 'approve', revision } },
      people.rio,
    );
  }

  it('say what the acceptance of a risk is about, in PDF, HTML and CSV', async () => {
    const { write, inDays, context, catalog } = scenario;
    catalog.put(user('rio', undefined, 'Rio Lopez'));
    const risk = await write('ada', {
      type: 'risk',
      submit: true,
      data: {
        title: 'Inflation shock makes the model wrong',
        category: 'data-quality-and-integrity',
        inherent: { likelihood: 4, impact: 4 },
        residual: { likelihood: 3, impact: 4 },
        treatment: 'mitigate',
        owner: 'user:default/rio',
        dueDate: '2027-01-31',
      },
    });
    await write('tom', {
      type: 'risk-acceptance',
      subject: risk.id,
      submit: true,
      expiresAt: inDays(90),
      data: { justification: 'The benefit outweighs it.' },
    });
    const system = await scenario.read();
    const dossier = createDossier(system, context);
    const squeeze = (text: string) => text.replace(/\s+/g, ' ');
    const pages = (await pdfPages(await renderPdf(dossier))).join(' ');
    for (const text of [squeeze(pages), squeeze(renderHtml(dossier))]) {
      expect(text).toContain(
        'Acceptance of a risk: Inflation shock makes the model wrong',
      );
      expect(text).toContain('Category: Data quality and integrity');
      expect(text).toContain(
        'With the treatment: Possible × Major = 12 High, above the appetite of 9',
      );
      expect(text).toContain('Who does it: Rio Lopez (user:default/rio)');
      expect(text).not.toContain(`Acceptance of a risk: ${risk.id}`);
    }
    const rows: Array<Record<string, string>> = parse(
      systemTables(system).records,
      { columns: true, bom: true },
    );
    const row = rows.find(({ Type }) => Type === 'risk-acceptance')!;
    expect(row['In words']).toBe(
      'Acceptance of a risk: Inflation shock makes the model wrong',
    );
    expect(row['Content in words']).toContain('above the appetite of 9');
  });
});

describe('a document in other scripts', () => {
  const provenance = {
    generatedAt: '2026-11-30T12:00:00.000Z',
    generatedFor: 'user:default/ada',
    generator: 'ai-governance',
    packs: [],
    inputs: { sha256: 'a'.repeat(64), description: 'Inputs' },
    statement: 'Control completeness as configured.',
  };
  const named = (subject: string) =>
    new DocumentBuilder({ title: 'System dossier', subject, provenance })
      .section('Owner')
      .facts({ Name: subject })
      .build();

  it.each(['信用评分', 'クレジット審査', '신용평가', 'Größe'])(
    'is set in fonts that have it: %s',
    async subject => {
      const [page] = pdfPages(await renderPdf(named(subject)));
      // Every word is drawn by itself, and a Chinese character is one.
      expect(withoutBlanks(page)).toContain(subject);
      expect(page).not.toContain('lacks glyphs');
    },
  );

  it('says on its first page what no font has', async () => {
    const [page] = pdfPages(
      await renderPdf(named('信用 score'), { families: [] }),
    );
    expect(page).toContain('This file lacks glyphs for 2 characters (U+4FE1');
    // A line is broken at a hyphen.
    expect(withoutBlanks(page)).toContain('@fontsource/noto-sans-sc');
  });
});
