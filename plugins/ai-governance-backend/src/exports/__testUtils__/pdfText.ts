import { inflateSync } from 'zlib';

/** What stands between the words of an object and its end, by its number. */
function objectsOf(pdf: string): Map<string, string> {
  return new Map(
    [...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, number, content]) => [number, content],
    ),
  );
}

function streamOf(object: string): string {
  const [, raw] = /stream\n([\s\S]*)\nendstream/.exec(object)!;
  const bytes = Buffer.from(raw, 'latin1');
  return (
    object.includes('/FlateDecode') ? inflateSync(bytes) : bytes
  ).toString('latin1');
}

const codeUnits = (hex: string) =>
  String.fromCharCode(
    ...(hex.match(/[0-9a-f]{4}/g) ?? []).map(unit => parseInt(unit, 16)),
  );

/** Text of each glyph of a font, by its number. */
function glyphsOf(font: string, objects: Map<string, string>): string[] {
  const [, map] = /\/ToUnicode (\d+) 0 R/.exec(font)!;
  const glyphs: string[] = [];
  const ranges = streamOf(objects.get(map)!).matchAll(
    /<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g,
  );
  for (const [, first, texts] of ranges) {
    [...texts.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex], index) => {
      glyphs[parseInt(first, 16) + index] = codeUnits(hex);
    });
  }
  return glyphs;
}

function pageText(page: string, objects: Map<string, string>): string {
  const [, resources] = /\/Resources (\d+) 0 R/.exec(page)!;
  const [, contents] = /\/Contents (\d+) 0 R/.exec(page)!;
  const fonts = new Map(
    [...objects.get(resources)!.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name, number]) => [name, glyphsOf(objects.get(number)!, objects)],
    ),
  );
  let glyphs: string[] = [];
  let text = '';
  const shown = streamOf(objects.get(contents)!).matchAll(
    /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
  );
  for (const [, font, parts] of shown) {
    if (font) {
      glyphs = fonts.get(font)!;
      continue;
    }
    for (const [, hex] of parts.matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of hex.match(/.{4}/g) ?? []) {
        text += glyphs[parseInt(code, 16)] ?? '';
      }
    }
    text += ' ';
  }
  // Behind a slash, a line may be broken.
  return text.replace(/\s+/g, ' ').replace(/\/ /g, '/');
}

/**
 * The text of each page, as it was drawn: line by line, so that words which were
 * broken are broken here. Reads what pdfmake writes, and no other PDF.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const tree = [...objects.values()].find(object =>
    /\/Type \/Pages\b/.test(object),
  )!;
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(tree)!;
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) =>
    pageText(objects.get(number)!, objects),
  );
}
