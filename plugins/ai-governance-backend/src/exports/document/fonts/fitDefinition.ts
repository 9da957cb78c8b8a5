import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { FittedText, TextFitter } from './TextFitter';

type Node = Record<string, any>;

/** A piece in another font is not broken inside of its words. */
const toInline = ({ text, font }: FittedText) =>
  font ? { text, font, wordBreak: 'normal' } : { text };

function fitText(text: unknown, fitter: TextFitter): unknown {
  if (typeof text !== 'string') return text;
  const fitted = fitter.fit(text);
  return typeof fitted === 'string' ? fitted : fitted.map(toInline);
}

function fitNode(node: unknown, fitter: TextFitter): unknown {
  if (typeof node === 'string') {
    const text = fitText(node, fitter);
    return typeof text === 'string' ? text : { text };
  }
  if (Array.isArray(node)) return node.map(item => fitNode(item, fitter));
  if (typeof node !== 'object' || node === null) return node;
  const fitted: Node = { ...node };
  if ('text' in fitted) fitted.text = fitText(fitted.text, fitter);
  for (const key of ['stack', 'columns', 'ul', 'ol']) {
    if (key in fitted) fitted[key] = fitNode(fitted[key], fitter);
  }
  if (fitted.table) {
    fitted.table = {
      ...fitted.table,
      body: fitNode(fitted.table.body, fitter),
    };
  }
  return fitted;
}

/** A definition in which every text has fonts for its characters. */
export function fitDefinition(
  definition: TDocumentDefinitions,
  fitter: TextFitter,
): TDocumentDefinitions {
  const { header, footer, content } = definition;
  const fitPart = (part: TDocumentDefinitions['header']) =>
    typeof part === 'function'
      ? (...place: Parameters<typeof part>) =>
          fitNode(part(...place), fitter) as Content
      : part;
  return {
    ...definition,
    content: fitNode(content, fitter) as Content,
    header: fitPart(header),
    footer: fitPart(footer),
  };
}
