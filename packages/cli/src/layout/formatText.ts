import {
  AI_SYSTEM_KIND,
  commentsOf,
  FaultPath,
  fieldOrderAt,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  parseAllDocuments,
  ScalarTag,
  Tags,
  visit,
  YAMLMap,
} from 'yaml';

/** Characters of a line, after which text and lists in brackets are broken. */
const LINE_WIDTH = 80;

/** The library needs a second look where a comment decides whether a line is broken. */
const MOST_PASSES = 4;

/** The tag of a text. */
const STRING = 'tag:yaml.org,2002:str';

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** A comment above the first field belongs to it, and goes where it goes. */
function bindComment(map: YAMLMap): void {
  const [first] = map.items;
  if (!map.commentBefore || !isNode(first?.key)) return;
  first.key.commentBefore = [map.commentBefore, first.key.commentBefore]
    .filter(Boolean)
    .join('\n');
  map.commentBefore = undefined;
}

function sortFields(map: YAMLMap, names: string[], isRoot: boolean): void {
  const rank = (pair: Pair) => {
    const index = names.indexOf(keyOf(pair));
    return index < 0 ? names.length : index;
  };
  const [first] = map.items;
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b));
  if (!isRoot && sorted[0] !== first) bindComment(map);
  map.items = sorted;
  // A blank line is between fields, not above them.
  if (isNode(sorted[0]?.key)) sorted[0].key.spaceBefore = false;
}

function sortNode(node: unknown, path: FaultPath = []): void {
  if (isMap(node)) {
    const names = fieldOrderAt(path);
    if (names.length > 0) sortFields(node, names, path.length === 0);
    for (const pair of node.items) sortNode(pair.value, [...path, keyOf(pair)]);
  } else if (isSeq(node)) {
    for (const item of node.items) sortNode(item, [...path, 0]);
  }
}

/** Brackets without spaces and braces with them, which the library has alike. */
function padBrackets(document: Document): void {
  visit(document, {
    Collection: (_, node) => {
      if (!isCollection(node) || !node.flow) return;
      const write = node.toString.bind(node);
      const flowCollectionPadding = isSeq(node) ? '' : ' ';
      node.toString = ((context?: object, ...rest: []) =>
        context
          ? write({ ...context, flowCollectionPadding } as never, ...rest)
          : write()) as typeof node.toString;
    },
  });
}

/** Another order could put a reference before what it refers to. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found || isAlias(document.contents);
}

function isAiSystem(document: Document): boolean {
  return isMap(document.contents) && document.get('kind') === AI_SYSTEM_KIND;
}

type StringTag = Pick<ScalarTag, 'stringify'>;

/** A text on one line stays on it; one on several is filled again. */
function keepingLines({ stringify }: StringTag): StringTag['stringify'] {
  return (item, context, ...rest) => {
    const { source = '' } = (item.srcToken ?? {}) as { source?: string };
    return stringify!(
      item,
      source.includes('\n')
        ? context
        : { ...context, options: { ...context.options, lineWidth: 0 } },
      ...rest,
    );
  };
}

/** The tags of the library, with strings written as above. */
function withStrings(tags: Tags): Tags {
  return tags.map(tag =>
    typeof tag === 'object' && tag.tag === STRING && 'stringify' in tag
      ? { ...tag, stringify: keepingLines(tag as StringTag) }
      : tag,
  ) as Tags;
}

function parse(file: string, text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: true,
    customTags: withStrings,
  });
  if (!Array.isArray(documents)) return [];
  const errors = documents.flatMap(({ errors: found }) => found);
  if (errors.length > 0) {
    throw new InputError(
      errors
        .map(({ linePos, message }) => {
          const [{ line, col }] = linePos ?? [{ line: 1, col: 1 }];
          return `${file}:${line}:${col}: ${message.split('\n')[0]}`;
        })
        .join('\n'),
    );
  }
  return documents;
}

function formatOnce(file: string, text: string): string {
  const documents = parse(file, text);
  if (!documents.some(isAiSystem)) return text;
  return documents
    .map((document, index) => {
      if (isAiSystem(document) && !hasAlias(document)) {
        sortNode(document.contents);
      }
      padBrackets(document);
      const written = document.toString({ lineWidth: LINE_WIDTH });
      const needsStart = index > 0 && !/^(---|%)/m.test(written.split('\n')[0]);
      return needsStart ? `---\n${written}` : written;
    })
    .join('');
}

/** The same value whatever the order of its fields. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, canonical(part)]);
}

function contentOf(file: string, text: string): string {
  const values = parse(file, text).map(document => document.toJS());
  return JSON.stringify([values.map(canonical), commentsOf(text)]);
}

/**
 * A file in its canonical form, where it has an AISystem; any other as it is: the fields of each AISystem in the order of its
 * schema, spaces and line breaks alike. Values and comments stay as they are, and what
 * is formatted already stays as it is.
 *
 * @throws InputError for what is not YAML, and where the form would lose something
 */
export function formatText(file: string, text: string): string {
  let formatted = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = formatOnce(file, formatted);
    if (next === formatted) break;
    formatted = next;
  }
  const isStable = formatOnce(file, formatted) === formatted;
  if (!isStable || contentOf(file, formatted) !== contentOf(file, text)) {
    throw new InputError(
      `${file}: cannot be formatted without a loss, so that it is left as it is`,
    );
  }
  return formatted;
}
