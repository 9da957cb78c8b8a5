import { InputError } from '@backstage/errors';
import { AttachmentType } from './attachmentTypes';
import { UnsupportedAttachment } from './errors';

/** Media type without parameters, such as the charset that a browser adds. */
function bare(mediaType: string): string {
  return mediaType.split(';')[0].trim().toLocaleLowerCase('en-US');
}

/**
 * The type that is stated, where it is allowed and the name fits it.
 *
 * @throws UnsupportedAttachment or InputError naming what is allowed
 */
export function findType(
  file: { name: string; mediaType: string },
  allowed: readonly AttachmentType[],
): AttachmentType {
  const stated = bare(file.mediaType);
  const type = allowed.find(({ mediaType }) => mediaType === stated);
  if (!type) {
    throw new UnsupportedAttachment(
      `Content-Type of ${JSON.stringify(file.name)}: ${JSON.stringify(
        file.mediaType,
      )} is not allowed; allowed are ${allowed
        .map(({ mediaType }) => mediaType)
        .join(', ')}`,
    );
  }
  const name = file.name.toLocaleLowerCase('en-US');
  if (!type.extensions.some(extension => name.endsWith(extension))) {
    throw new InputError(
      `fileName: ${JSON.stringify(file.name)} is not allowed for ${stated}; ` +
        `expected a name that ends with ${type.extensions.join(' or ')}`,
    );
  }
  return type;
}

/**
 * Holds the content to the type that is stated.
 *
 * @throws UnsupportedAttachment or InputError
 */
export function checkContent(
  name: string,
  content: Buffer,
  type: AttachmentType,
): void {
  if (content.length === 0) {
    throw new InputError(
      `body: ${JSON.stringify(name)} is empty; expected ${type.expected}`,
    );
  }
  if (!type.fits(content)) {
    throw new UnsupportedAttachment(
      `body: the content of ${JSON.stringify(name)} does not agree with ` +
        `${JSON.stringify(type.mediaType)}; expected ${type.expected}`,
    );
  }
}
