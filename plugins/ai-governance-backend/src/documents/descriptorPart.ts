import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createHash } from 'crypto';
import { parseAllDocuments } from 'yaml';

/** The lines of a file that describe one entity. */
interface DescriptorPart {
  start: number;
  end: number;
  /** The file describes other entities too. */
  isPart: boolean;
}

/** Where a file describes an entity; undefined where it does not, or is not YAML. */
export function findPart(
  text: string,
  entityRef: string,
): DescriptorPart | undefined {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return undefined;
  const found = documents.find(document => {
    const { kind, metadata } = (document.toJS() ?? {}) as Partial<Entity>;
    return (
      typeof kind === 'string' &&
      typeof metadata?.name === 'string' &&
      stringifyEntityRef({ kind, ...metadata }) === entityRef
    );
  });
  if (!found || found.errors.length > 0) return undefined;
  if (documents.length === 1) {
    return { start: 0, end: text.length, isPart: false };
  }
  const [start, , end] = found.range;
  // The line that separates documents is none of theirs.
  const [lead] = /^\s*(---[^\S\n]*\n)?\s*/.exec(text.slice(start, end))!;
  return {
    start: start + lead.length,
    end,
    isPart: true,
  };
}

/** The text of a part, without the other documents, which may be hidden from the caller. */
export function textOf(
  text: string,
  { start, end }: Pick<DescriptorPart, 'start' | 'end'>,
): string {
  return text.slice(start, end);
}

/** SHA-256 of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
