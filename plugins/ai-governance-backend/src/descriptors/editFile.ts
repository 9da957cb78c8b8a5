import { ConflictError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';
import { digestOf, findPart, textOf } from '../documents';

/** A line of its own for what follows. */
const ended = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

/**
 * A file with another text for one of the entities that it describes. All else stays, to the
 * letter.
 *
 * @param options.digest - SHA-256 of the text that was changed
 * @throws ConflictError where the file says something else by now
 */
export function replaceDocument(options: {
  content: string;
  entityRef: string;
  digest: string;
  text: string;
}): string {
  const { content, entityRef, digest, text } = options;
  const part = findPart(content, entityRef);
  if (!part) {
    throw new ConflictError(`The file no longer describes ${entityRef}`);
  }
  if (digestOf(textOf(content, part)) !== digest) {
    throw new ConflictError(
      'The file was changed since it was read; load it again and repeat the change',
    );
  }
  const rest = content.slice(part.end);
  return `${content.slice(0, part.start)}${
    rest === '' ? text : ended(text)
  }${rest}`;
}

/**
 * A file that describes one entity more, as its last document.
 *
 * @throws ConflictError where it describes it already, or is no YAML
 */
export function addDocument(options: {
  content: string;
  entityRef: string;
  text: string;
}): string {
  const { content, entityRef, text } = options;
  const documents = parseAllDocuments(content);
  if (
    !Array.isArray(documents) ||
    documents.some(({ errors }) => errors.length > 0)
  ) {
    throw new ConflictError('The file is not YAML, so nothing can be added');
  }
  if (findPart(content, entityRef)) {
    throw new ConflictError(`The file describes ${entityRef} already`);
  }
  return `${ended(content)}---\n${ended(text.replace(/^---\n/, ''))}`;
}
