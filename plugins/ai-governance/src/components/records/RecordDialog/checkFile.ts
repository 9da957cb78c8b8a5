import { AttachmentSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Why a file cannot be uploaded; what is in it is for the server to judge. */
export type FileFault = 'type' | 'size' | 'empty';

/**
 * The media type of a file by the ending of its name, as browsers do not agree on
 * it, or what keeps it from being uploaded.
 */
export function checkFile(
  file: { name: string; size: number },
  settings: AttachmentSettings,
): { mediaType: string } | { fault: FileFault } {
  const name = file.name.toLocaleLowerCase('en-US');
  const type = settings.types.find(({ extensions }) =>
    extensions.some(extension => name.endsWith(extension)),
  );
  if (!type) return { fault: 'type' };
  if (file.size > settings.maxBytes) return { fault: 'size' };
  if (file.size === 0) return { fault: 'empty' };
  return { mediaType: type.mediaType };
}
