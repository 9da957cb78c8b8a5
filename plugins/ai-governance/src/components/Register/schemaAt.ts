import { createAiSystemEditorSchema } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';

/** What the editor shows of a part of the schema. */
export interface SchemaPart {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, SchemaPart>;
  items?: SchemaPart;
}

/** Where in a text a place is. */
export interface TextPlace {
  /** Keys on the way to it; entries of lists are `[]`. */
  path: string[];
  /** Whether a key or a value is written there. */
  kind: 'key' | 'value';
  /** Where the word begins that is written there. */
  from: number;
}

let whole: SchemaPart | undefined;

/** The schema of the editor as one tree, for a document that is an AISystem. */
function getSchema(): SchemaPart {
  if (!whole) {
    const { then, properties } = createAiSystemEditorSchema({
      id: 'aisystem.schema.json',
    }) as JsonObject & { then: SchemaPart; properties: SchemaPart };
    whole = {
      properties: {
        ...(properties as Record<string, SchemaPart>),
        ...then.properties,
        kind: { const: 'AISystem' },
      },
    };
  }
  return whole;
}

/** The part of the schema that describes a place. */
export function schemaAt(path: readonly string[]): SchemaPart | undefined {
  return path.reduce<SchemaPart | undefined>(
    (part, key) => (key === '[]' ? part?.items : part?.properties?.[key]),
    getSchema(),
  );
}

/** A line of a group in block style: dashes of lists, then perhaps a key. */
const LINE = /^(\s*)((?:- +)*)(?:([A-Za-z_$][\w$./-]*)(:(?:\s|$)))?/;

/** The groups that are open above a line, the innermost last. */
function pathAbove(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let left = indent;
  for (const line of [...lines].reverse()) {
    const [, spaces, dashes, key] = LINE.exec(line)!;
    const column = spaces.length + dashes.length;
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^---/.test(line)) break;
    if (dashes && spaces.length < left) {
      // The first field of an entry of a list follows its dash.
      if (key && column < left) path.unshift(key);
      path.unshift('[]');
      left = spaces.length + 1;
    }
    if (key && !dashes && spaces.length < left) {
      path.unshift(key);
      left = spaces.length;
    }
  }
  return path;
}

/** Which field is written at an offset of a text. */
export function placeAt(text: string, offset: number): TextPlace {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const [head, spaces, dashes, key] = LINE.exec(line)!;
  const indent = spaces.length + (dashes ? 1 : 0);
  const groups = pathAbove(above, dashes ? indent : spaces.length);
  const inList = dashes ? [...groups, '[]'] : groups;
  if (key) {
    const value = /[^\s,[\]]*$/.exec(line.slice(head.length))![0];
    return {
      path: [...inList, key],
      kind: 'value',
      from: offset - value.length,
    };
  }
  const word = /\S*$/.exec(line.slice(spaces.length + dashes.length))![0];
  return { path: inList, kind: 'key', from: offset - word.length };
}

/** The key that stands at an offset, as a path. */
export function keyAt(
  text: string,
  offset: number,
): { path: string[]; from: number; to: number } | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  const [, spaces, dashes, key] = LINE.exec(line)!;
  if (!key) return undefined;
  const from = start + spaces.length + dashes.length;
  const { path } = placeAt(text, from + key.length);
  return { path: [...path, key], from, to: from + key.length };
}

/** Words that fit at a place. */
export function wordsAt(place: TextPlace): Array<{
  label: string;
  detail?: string;
  apply: string;
}> {
  const part = schemaAt(place.path);
  if (place.kind === 'value') {
    const node = part?.items ?? part;
    const values =
      node?.enum ??
      (node?.const === undefined ? undefined : [node.const]) ??
      (node?.type === 'boolean' ? [true, false] : []);
    return values.map(value => ({
      label: String(value),
      apply: String(value),
    }));
  }
  const node = part?.items ?? part;
  if (node?.enum) {
    return node.enum.map(value => ({
      label: String(value),
      apply: `- ${value}`,
    }));
  }
  return Object.entries(node?.properties ?? {}).map(([label, field]) => ({
    label,
    detail: field.description,
    apply: `${label}: `,
  }));
}
