import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { isScalar, parseAllDocuments } from 'yaml';
import { DescriptorEdit, editDescriptor } from '../descriptor';
import { FaultPath } from '../validation/Fault';
import { DiffLine, diffLines } from './lineDiff';
import { FixChoice, FixEdit } from './types';
import { readAt, writeAt } from './writeAt';

/** What stands where a person has still to choose; no control takes it for an answer. */
const OPEN = 'TODO';

/** A descriptor with the lines of a fix. @public */
export interface AppliedFix {
  /** The whole changed text. */
  text: string;
  diff: DiffLine[];
  /** Places that still say `TODO`. */
  open: FaultPath[];
}

/** A place as the key of what a person chose. @public */
export function fixKey({ path }: Pick<FixEdit, 'path'>): string {
  return path.join('.');
}

/**
 * Which document of a text describes an entity, from 0.
 *
 * @throws NotFoundError where none does
 */
function findDocument(file: string, text: string, entity: Entity): number {
  const ref = stringifyEntityRef(entity);
  const documents = parseAllDocuments(text);
  const index = Array.isArray(documents)
    ? documents.findIndex(document => {
        const found = document.toJS() as Partial<Entity> | null;
        const { kind, metadata } = found ?? {};
        return (
          typeof kind === 'string' &&
          typeof metadata?.name === 'string' &&
          stringifyEntityRef({ kind, ...metadata }) === ref
        );
      })
    : -1;
  if (index < 0) throw new NotFoundError(`${file} does not describe ${ref}`);
  return index;
}

/** Groups of lists are written as a whole; each other field for itself. */
function toDescriptorEdits(
  content: JsonValue,
  edits: readonly FixEdit[],
): DescriptorEdit[] {
  const after = edits.reduce<JsonValue>(
    (part, { path, value }) => writeAt(part, path, value),
    content,
  );
  const places = edits.map(({ path }) => {
    const index = path.findIndex(key => typeof key === 'number');
    return index < 0 ? path : path.slice(0, index);
  });
  const unique = new Map(places.map(path => [path.join('\n'), path]));
  return [...unique.values()].map(path => ({
    path,
    value: readAt(after, path),
  }));
}

function commentOf({ allowed, hint }: FixChoice): string | undefined {
  if (allowed) return `one of: ${allowed.join(', ')}`;
  return hint?.split(/(?<=\.) /)[0];
}

/** Says beside each line that waits for a choice what is allowed there. */
function withComments(
  text: string,
  index: number,
  open: readonly FixEdit[],
): string {
  const document = parseAllDocuments(text)[index];
  if (!document) return text;
  const notes = open.flatMap(({ path, choice }) => {
    const node = document.getIn(path, true);
    const comment = choice && commentOf(choice);
    if (!isScalar(node) || !node.range || !comment) return [];
    const end = text.indexOf('\n', node.range[1]);
    const at = end < 0 ? text.length : end;
    // Brackets and comments of others stay as they are.
    return text.slice(node.range[1], at).trim() === '' ? [{ at, comment }] : [];
  });
  return notes
    .sort((a, b) => b.at - a.at)
    .reduce(
      (part, { at, comment }) =>
        `${part.slice(0, at)} # ${comment}${part.slice(at)}`,
      text,
    );
}

/**
 * The text of a descriptor with the lines of a fix, and how it differs. Comments, order and
 * everything else stay as they are.
 *
 * @throws InputError for what is no YAML, NotFoundError where the text describes another entity
 * @public
 */
export function applyFix(options: {
  /** Name of the file, for messages. */
  file: string;
  text: string;
  /** Names the document that is changed. */
  entity: Entity;
  edits: readonly FixEdit[];
  /** What a person chose, by the key of the place. */
  chosen?: Readonly<Record<string, JsonValue>>;
}): AppliedFix {
  const { file, text, entity, chosen = {} } = options;
  const document = findDocument(file, text, entity);
  const open = options.edits.filter(
    edit => edit.choice && chosen[fixKey(edit)] === undefined,
  );
  const edits = options.edits.map(edit => ({
    ...edit,
    value: open.includes(edit) ? OPEN : chosen[fixKey(edit)] ?? edit.value,
  }));
  const content = parseAllDocuments(text)[document].toJS() as JsonValue;
  const edited = editDescriptor({
    file,
    text,
    edits: toDescriptorEdits(content, edits),
    document,
  });
  const after = withComments(edited, document, open);
  return {
    text: after,
    diff: diffLines(text, after),
    open: open.map(({ path }) => path),
  };
}
