import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { Document, isMap, parseAllDocuments, stringify } from 'yaml';
import { formatPath } from '../validation/Fault';
import { YamlSource } from '../validation/YamlSource';
import { DescriptorEdit, spliceOf, STYLE } from './spliceOf';
import { valueAt, withValueAt } from './withValueAt';

/** A text, and which of its documents is edited. */
interface Place {
  file: string;
  text: string;
  index: number;
}

function parse({ file, text, index }: Place): Document.Parsed | undefined {
  const documents = parseAllDocuments(text, { keepSourceTokens: true });
  if (!Array.isArray(documents)) return undefined;
  // Names each line that is not YAML.
  if (documents.some(({ errors }) => errors.length > 0)) {
    YamlSource.parseAll({ file, text });
  }
  return documents[index];
}

/** A field that is taken away takes the groups of the spec along that held it alone. */
function withoutEmptyGroups(
  { path, value }: DescriptorEdit,
  content: JsonValue,
): DescriptorEdit {
  const parent = path.slice(0, -1);
  if (value !== undefined || parent.length === 0) return { path, value };
  const group = valueAt(content, parent);
  const isAlone =
    typeof group === 'object' &&
    group !== null &&
    !Array.isArray(group) &&
    Object.keys(group).join() === String(path[path.length - 1]);
  if (!isAlone) return { path, value };
  return parent.length > 1
    ? withoutEmptyGroups({ path: parent, value }, content)
    : { path: parent, value: {} };
}

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, canonical(part)]);
};

const isSame = (left: unknown, right: unknown) =>
  JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));

function applyEdit(place: Place, wanted: DescriptorEdit): string {
  const { file, text } = place;
  const document = parse(place);
  const content = (document?.toJS() ?? {}) as JsonValue;
  const edit = withoutEmptyGroups(wanted, content);
  const expected = withValueAt(content, edit.path, edit.value)!;
  if (isSame(content, expected)) return text;
  if (!document?.contents || !isMap(document.contents)) {
    if (document?.contents && document.toJS() !== null) {
      throw new InputError(`${file}: expected an entity with kind and spec`);
    }
    const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${lead}${stringify(expected, STYLE)}`;
  }
  const others = parseAllDocuments(text).length;
  const splice =
    spliceOf(text, document, edit) ??
    (others === 1
      ? {
          start: document.contents.range![0],
          end: document.contents.range![1],
          text: stringify(expected, STYLE),
        }
      : undefined);
  const edited =
    splice &&
    text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  if (edited === undefined || !isSame(contentOf(place, edited), expected)) {
    throw new InputError(
      `${file}: ${formatPath(
        edit.path,
      )} cannot be changed without changing other fields too; edit the text`,
    );
  }
  return edited;
}

function contentOf(place: Place, text: string): unknown {
  try {
    return parse({ ...place, text })?.toJS();
  } catch {
    // Not YAML, so not what is expected.
    return undefined;
  }
}

/**
 * The text of a descriptor with other values in some fields. What is not edited stays
 * as it is written, to the letter; comments stay, but for those within a field that is
 * taken away. A new field stands where the order of the schema has it.
 *
 * @throws InputError for what is no YAML, and where a change would change more than its
 * field, such as one within an alias
 * @public
 */
export function editDescriptor(options: {
  /** Its name, for messages. */
  file: string;
  text: string;
  edits: readonly DescriptorEdit[];
  /** Which of the documents of the text, from 0. Default: 0 */
  document?: number;
}): string {
  const { file, edits, document: index = 0 } = options;
  return edits.reduce(
    (text, edit) => applyEdit({ file, text, index }, edit),
    options.text,
  );
}
