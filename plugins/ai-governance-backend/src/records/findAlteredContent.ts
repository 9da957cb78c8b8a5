import { TrailVerification } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { createHash } from 'crypto';
import { AttachmentRegister } from '../attachments';
import { mapConcurrently } from '../util';
import { ExpectedFile } from './TrailLedger';

/** Files whose contents are in memory at once. */
const AT_ONCE = 4;

/**
 * Hashes the content of every file that counts and compares it with the hash of its
 * upload.
 *
 * @returns the first file whose content is another, or is not there
 */
export async function findAlteredContent(
  files: ExpectedFile[],
  kept: {
    register: Pick<AttachmentRegister, 'get'>;
    contents: Pick<AttachmentStore, 'get'>;
  },
): Promise<NonNullable<TrailVerification['fault']> | undefined> {
  const faults = await mapConcurrently(files, AT_ONCE, async file => {
    const { id, sequence, sha256 } = file;
    const content = await kept.contents.get(id);
    if (content && sha256Of(content) === sha256) {
      return [];
    }
    // One that no record refers to may have been removed meanwhile.
    if (!(await kept.register.get(id))) {
      return [];
    }
    const what = content ? 'is not what' : 'is gone, and not what';
    return [
      {
        sequence,
        kind: 'altered' as const,
        message: `The content of file ${id} ${what} entry ${sequence} says.`,
      },
    ];
  });
  return faults.flat().sort((a, b) => a.sequence - b.sequence)[0];
}

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
