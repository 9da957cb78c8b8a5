import { JsonObject, JsonValue } from '@backstage/types';
import { createHash } from 'crypto';
import { DocumentReader } from '../documents';

/** As much of a reason as the record keeps. */
const LONGEST_REASON = 500;

/**
 * What the address of a controlled document shows now (ISO/IEC 42001:2023 7.5.3): its
 * SHA-256 and size, read through the readers that the backend is configured with, or why
 * it was not read. Nothing of the content is kept.
 *
 * @returns undefined where the document has no address
 */
export async function readLinkedDocument(options: {
  url: JsonValue | undefined;
  reader: DocumentReader;
  /** Milliseconds since the epoch. */
  now: number;
}): Promise<JsonObject | undefined> {
  const { url, reader, now } = options;
  if (typeof url !== 'string' || url === '') return undefined;
  const readAt = new Date(now).toISOString();
  if (!url.startsWith('https://')) {
    return { readAt, notRead: 'Only https addresses are read' };
  }
  const outcome = await reader.read({ type: 'url', kind: 'text', url }, {});
  if (outcome.status !== 'read') {
    const detail = 'detail' in outcome ? outcome.detail : undefined;
    return {
      readAt,
      notRead: (detail ?? 'it could not be read').slice(0, LONGEST_REASON),
    };
  }
  const { content } = outcome;
  return {
    readAt,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  };
}
