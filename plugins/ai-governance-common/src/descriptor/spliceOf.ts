import { JsonValue } from '@backstage/types';
import { Document, isMap, isNode, isScalar, Pair, Scalar, YAMLMap } from 'yaml';
import { FaultPath } from '../validation/Fault';
import { fieldOrderAt } from './fieldOrder';
import { mergeValue } from './mergeValue';
import { withValueAt } from './withValueAt';

/** A field of a descriptor, and what it is to be. @public */
export interface DescriptorEdit {
  path: FaultPath;
  /** Undefined takes the field away, and with it a group of the spec that is empty then. */
  value: JsonValue | undefined;
}

/** A part of a text, and what takes its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** How new fields are written. */
export const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

const keyOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);

function findPair(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find(pair => keyOf(pair) === String(key));
}

function rangeOf(node: unknown): [number, number, number] | undefined {
  return isNode(node) ? node.range ?? undefined : undefined;
}

/** The innermost group on the way to a place whose fields have lines of their own. */
function findGroup(
  document: Document,
  path: FaultPath,
): { map: YAMLMap; depth: number } | undefined {
  let node: unknown = document.contents;
  let found: { map: YAMLMap; depth: number } | undefined;
  for (const [depth, key] of path.entries()) {
    if (!isMap(node) || node.flow || node.items.length === 0) break;
    found = { map: node, depth };
    node = findPair(node, key)?.value;
  }
  return found;
}

function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

/** Start of the line after a place. */
function nextLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function endOf({ key, value }: Pair): number {
  return (rangeOf(value) ?? rangeOf(key)!)[1];
}

/** A field as text, with the comments within it. */
function writePair(pair: Pair, document: Document, indent: string): string {
  const alone = new Document(new YAMLMap());
  alone.schema = document.schema;
  (alone.contents as YAMLMap).items = [pair];
  const lines = alone.toString(STYLE).trimEnd().split('\n');
  return lines
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join('\n');
}

/** A value on one line takes the place of another; undefined where it has several. */
function replaceScalar(
  text: string,
  before: unknown,
  value: JsonValue,
): Splice | undefined {
  if (!isScalar(before) || typeof value === 'object') return undefined;
  const [start, end] = before.range!;
  if (start === end || text.slice(start, end).includes('\n')) return undefined;
  const scalar = new Scalar(value);
  const quoted = [Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE] as const;
  const type = quoted.find(item => item === before.type);
  if (typeof value === 'string' && type) scalar.type = type;
  const written = new Document(scalar).toString(STYLE).trimEnd();
  return written.includes('\n') ? undefined : { start, end, text: written };
}

/** Where a new field goes: after the one that precedes it in the order of the schema. */
function precedingPair(map: YAMLMap, path: FaultPath): Pair {
  const order = fieldOrderAt(path.slice(0, -1));
  const rank = order.indexOf(String(path[path.length - 1]));
  const before =
    rank < 0
      ? map.items
      : map.items.filter(pair => {
          const index = order.indexOf(keyOf(pair));
          return index >= 0 && index < rank;
        });
  return before[before.length - 1] ?? map.items[map.items.length - 1];
}

/** What a change of a field does to the text; undefined where no group has lines of its own. */
export function spliceOf(
  text: string,
  document: Document,
  { path, value }: DescriptorEdit,
): Splice | undefined {
  const group = findGroup(document, path);
  if (!group) return undefined;
  const { map, depth } = group;
  const here = path.slice(0, depth + 1);
  const pair = findPair(map, path[depth]);
  const indent = indentOf(text, rangeOf(map.items[0].key)![0]);
  const content = withValueAt(
    isNode(pair?.value) ? (pair.value.toJS(document) as JsonValue) : undefined,
    path.slice(depth + 1),
    value,
  );
  if (!pair) {
    if (content === undefined) return { start: 0, end: 0, text: '' };
    const start = nextLine(text, endOf(precedingPair(map, here)));
    const written = writePair(
      document.createPair(path[depth], content),
      document,
      indent,
    );
    const lead = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
    return { start, end: start, text: `${lead}${indent}${written}\n` };
  }
  const start = rangeOf(pair.key)![0];
  if (content === undefined) {
    return {
      start: start - indent.length,
      end: nextLine(text, endOf(pair)),
      text: '',
    };
  }
  const scalar = replaceScalar(text, pair.value, content);
  if (scalar) return scalar;
  const end = rangeOf(pair.value)?.[2] ?? endOf(pair);
  const key = document.createNode(keyOf(pair));
  const written = writePair(
    new Pair(key, mergeValue(pair.value, content, document)),
    document,
    indent,
  );
  return { start, end, text: `${written}\n` };
}
