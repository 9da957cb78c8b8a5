import { Response } from 'express';
import { Spool } from './Spool';

/** A file that an export answers with. */
export interface SentFile {
  /** Letters, digits and ._- alone. */
  name: string;
  /** Media type. */
  type: string;
  /** Policy under which a browser shows it. */
  policy?: string;
}

/** Says what comes: a file to save, never one to be guessed at or kept. */
export function announceFile(res: Response, file: SentFile): Response {
  const name = file.name.replace(/[^A-Za-z0-9._-]/g, '_');
  res.setHeader('Content-Type', file.type);
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  if (file.policy) {
    res.setHeader('Content-Security-Policy', file.policy);
  }
  return res;
}

/** Sends a file that is ready. */
export function sendFile(
  res: Response,
  file: SentFile,
  content: string | Buffer,
): void {
  announceFile(res, file).end(content);
}

/**
 * Sends a file in parts, so that a long one is never in memory as a whole. It is made at once,
 * however slowly it is read ({@link Spool}).
 */
export async function sendParts(
  res: Response,
  file: SentFile,
  parts: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]();
  // What fails before the first part is an answer of its own.
  let part = await iterator.next();
  announceFile(res, file);
  const spool = new Spool(res);
  try {
    for (; !part.done && !spool.isAbandoned; part = await iterator.next()) {
      await spool.write(part.value);
    }
    if (!part.done) await iterator.return?.();
    await spool.end();
  } catch (error) {
    // Half a file must not read like a whole one.
    res.destroy(error as Error);
    throw error;
  } finally {
    await spool.close();
  }
}
