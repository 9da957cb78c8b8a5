import { Response } from 'express';

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

/** Sends a file in parts, so that a long one is never in memory as a whole. */
export async function sendParts(
  res: Response,
  file: SentFile,
  parts: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]();
  // What fails before the first part is an answer of its own.
  let part = await iterator.next();
  announceFile(res, file);
  try {
    for (; !part.done; part = await iterator.next()) {
      if (!res.write(part.value)) {
        await drained(res);
      }
    }
  } catch (error) {
    // Half a file must not read like a whole one.
    res.destroy(error as Error);
    throw error;
  }
  res.end();
}

/** A client that reads slowly, or has gone, is not waited for without end. */
export async function drained(res: Response): Promise<void> {
  if (res.destroyed || res.closed) return;
  await new Promise<void>(resolve => {
    const done = () => {
      res.off('drain', done);
      res.off('close', done);
      resolve();
    };
    res.once('drain', done);
    res.once('close', done);
  });
}
