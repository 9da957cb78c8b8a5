import { dirname, join, sep } from 'path';
import pdfmake from 'pdfmake';
import { fitDefinition, FontFinder, FoundFont, TextFitter } from './fonts';
import { pdfDefinition } from './pdfDefinition';
import { ReportDocument } from './ReportDocument';

/** Looked for from this module, which finds it wherever a plugin loader has put it. */
const font = (name: string) =>
  join(
    dirname(require.resolve('pdfmake/package.json')),
    'fonts/Roboto',
    `Roboto-${name}.ttf`,
  );

/** Files of pdfmake that are in memory, which its types leave out. */
const memory = (
  pdfmake as unknown as {
    virtualfs: { writeFileSync(name: string, content: Buffer): void };
  }
).virtualfs;

/** Makes a font known by its name; its files are in memory. */
function addFont({ name, normal, bold }: FoundFont): void {
  const files = { normal: `${name}.ttf`, bold: `${name}-bold.ttf` };
  memory.writeFileSync(files.normal, normal);
  memory.writeFileSync(files.bold, bold);
  pdfmake.addFonts({
    [name]: { ...files, italics: files.normal, bolditalics: files.bold },
  });
}

let shared: FontFinder | undefined;

/** Fonts come from packages; no other file and no address is ever read. */
function prepare(): FontFinder {
  if (shared) return shared;
  const finder = new FontFinder({ base: font('Regular') });
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
  shared = finder;
  return finder;
}

/**
 * A document as PDF. What its font lacks is set in others, as far as their packages are there;
 * the first page says which characters have no glyph.
 *
 * @param options.families - scripts whose packages are used. Default: all that are there
 */
export async function renderPdf(
  document: ReportDocument,
  options: { families?: readonly string[] } = {},
): Promise<Buffer> {
  const found = prepare();
  const finder = options.families
    ? new FontFinder({ base: font('Regular'), ...options })
    : found;
  const fitter = new TextFitter(finder);
  const definition = fitDefinition(pdfDefinition(document), fitter);
  if (fitter.missing !== undefined) {
    const told = pdfDefinition(document, fitter.missing);
    definition.content = fitDefinition(told, fitter).content;
  }
  fitter.fonts.forEach(addFont);
  return pdfmake.createPdf(definition).getBuffer();
}
