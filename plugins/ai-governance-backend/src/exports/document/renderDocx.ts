import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
} from 'docx';
import { DOCX_WIDTH, docxRuns, docxSection } from './docxBlocks';
import { issueOf, kindOf } from './identification';
import { ReportDocument } from './ReportDocument';

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = {
  top: 1_100,
  bottom: 1_160,
  left: 800,
  right: 800,
  header: 520,
  footer: 420,
};

const QUIET = '4A5560';

/** Half points. */
const SMALL = 15;

const STYLES = {
  default: {
    document: {
      run: { font: 'Calibri', size: 19, color: '1B1F24' },
      paragraph: { spacing: { line: 260, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, bold: true, color: '1B1F24' },
      paragraph: {
        spacing: {
          before: 40,
          after: 100,
          line: 260,
          lineRule: LineRuleType.AUTO,
        },
      },
    },
    heading1: {
      run: { size: 27, bold: true, color: '1B1F24' },
      paragraph: { spacing: { before: 260, after: 100 } },
    },
  },
};

const TO_THE_RIGHT = [{ type: TabStopType.RIGHT, position: DOCX_WIDTH }];

const quiet = (text: string) => docxRuns(text, { color: QUIET, size: SMALL });

function header(document: ReportDocument): Header {
  const packs = document.provenance.packs.map(
    ({ id, version }) => `${id} ${version}`,
  );
  return new Header({
    children: [
      new Paragraph({
        tabStops: TO_THE_RIGHT,
        children: quiet(
          `${kindOf(document)}: ${document.subject}\t${
            issueOf(document) || packs.join(', ')
          }`,
        ),
      }),
    ],
  });
}

function footer({ provenance }: ReportDocument): Footer {
  const number = (children: Array<string | (typeof PageNumber)['CURRENT']>) =>
    new TextRun({ color: QUIET, size: SMALL, children });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: TO_THE_RIGHT,
        children: [
          ...quiet(
            `Generated ${provenance.generatedAt}. Control completeness as configured.\t`,
          ),
          number(['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]),
        ],
      }),
      new Paragraph({
        children: quiet(`SHA-256 of the inputs: ${provenance.inputs.sha256}`),
      }),
    ],
  });
}

function titleContent(document: ReportDocument): Paragraph[] {
  const issue = issueOf(document);
  return [
    new Paragraph({ children: docxRuns(kindOf(document), { color: QUIET }) }),
    new Paragraph({
      style: 'Title',
      alignment: AlignmentType.LEFT,
      children: docxRuns(document.subject),
    }),
    ...(issue
      ? [new Paragraph({ children: docxRuns(issue, { color: QUIET }) })]
      : []),
    new Paragraph({
      spacing: { before: 80, after: 120 },
      shading: { type: ShadingType.CLEAR, fill: 'F3F5F7' },
      border: {
        left: { style: BorderStyle.SINGLE, size: 24, color: QUIET, space: 6 },
      },
      children: docxRuns(document.provenance.statement),
    }),
  ];
}

/** A document for text programs: A4, headed and numbered pages, and headers of tables that repeat. */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  const { title, subject, sections, provenance } = document;
  return Packer.toBuffer(
    new Document({
      title: `${title}: ${subject}`,
      creator: provenance.generator,
      description: `${provenance.statement} SHA-256 of the inputs: ${provenance.inputs.sha256}`,
      styles: STYLES,
      sections: [
        {
          properties: { page: { size: A4, margin: MARGIN } },
          headers: { default: header(document) },
          footers: { default: footer(document) },
          children: [
            ...titleContent(document),
            ...sections.flatMap(docxSection),
          ],
        },
      ],
    }),
  );
}
