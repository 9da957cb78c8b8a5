import { Readable } from 'stream';
import { AttachmentTooLarge } from './errors';

/**
 * Reads a file that is sent, and stops as soon as it is larger than allowed. What
 * is still to come is let through unread, so that the answer arrives.
 *
 * @throws AttachmentTooLarge
 */
export async function readLimited(
  content: Readable,
  options: { fileName: string; maxBytes: number },
): Promise<Buffer> {
  const { fileName, maxBytes } = options;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > maxBytes) {
        throw new AttachmentTooLarge(fileName, maxBytes);
      }
      chunks.push(chunk);
    }
  } finally {
    content.resume();
  }
  return Buffer.concat(chunks);
}
