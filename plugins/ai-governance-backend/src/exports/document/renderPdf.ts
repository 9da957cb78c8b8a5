import { dirname, join, sep } from 'path';
import pdfmake from 'pdfmake';
import { pdfDefinition } from './pdfDefinition';
import { ReportDocument } from './ReportDocument';

/** Looked for from this module, which finds it wherever a plugin loader has put it. */
const font = (name: string) =>
  join(
    dirname(require.resolve('pdfmake/package.json')),
    'fonts/Roboto',
    `Roboto-${name}.ttf`,
  );

let prepared = false;

/** Fonts come from the package; no other file and no address is ever read. */
function prepare(): void {
  if (prepared) return;
  const folder = `${dirname(font('Regular'))}${sep}`;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(path => path.startsWith(folder));
  pdfmake.setFonts({
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  });
  prepared = true;
}

/** A document as PDF. */
export async function renderPdf(document: ReportDocument): Promise<Buffer> {
  prepare();
  return pdfmake.createPdf(pdfDefinition(document)).getBuffer();
}
