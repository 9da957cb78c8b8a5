import { RegisterField, RegisterValue } from './types';

/** Elements of a list as Python writes it; undefined where a text is no such list. */
function quotedParts(text: string): string[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined;
  return [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs)].map(
    ([, single, double]) =>
      (single ?? double).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'),
  );
}

const trimmed = (parts: string[]) =>
  parts.map(part => part.trim()).filter(part => part !== '');

function toLink(line: string): { title: string; link?: string } {
  const [, title, link] = /^(.*?)\s*(https?:\/\/\S+)$/.exec(line) ?? [];
  return link ? { title: title || link, link } : { title: line };
}

/** A stated text in the shape of its field. */
export function toShape(
  { shape }: Pick<RegisterField, 'shape'>,
  text: string,
): RegisterValue {
  if (shape === 'list') return trimmed(text.split(/[\n,]/));
  if (shape === 'links') return trimmed(text.split('\n')).map(toLink);
  return text;
}

/** The words of a value, each of which the register has to know. */
export function wordsOf(
  { shape }: Pick<RegisterField, 'shape'>,
  value: RegisterValue,
): string[] {
  if (typeof value !== 'string') {
    return value.map(item => (typeof item === 'string' ? item : item.title));
  }
  return shape === 'quoted-list' ? quotedParts(value) ?? [value] : [value];
}

/** A value as the cell of a table. */
export function toCell(value: RegisterValue): string {
  if (typeof value === 'string') return value;
  return value
    .map(item => {
      if (typeof item === 'string') return item;
      return item.link ? `${item.title} ${item.link}` : item.title;
    })
    .join('\n');
}
