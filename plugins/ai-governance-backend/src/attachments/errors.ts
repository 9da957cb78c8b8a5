import { CustomErrorBase } from '@backstage/errors';

/** A file is larger than is configured. */
export class AttachmentTooLarge extends CustomErrorBase {
  name = 'AttachmentTooLarge' as const;
  readonly statusCode = 413;

  constructor(fileName: string, maxBytes: number) {
    super(
      `${JSON.stringify(fileName)} is too large; allowed are ${maxBytes} bytes`,
    );
  }
}

/** A file is of a type that is not allowed, or not of the type that is stated. */
export class UnsupportedAttachment extends CustomErrorBase {
  name = 'UnsupportedAttachment' as const;
  readonly statusCode = 415;
}

/** Somebody uploaded many files of late to which no record refers. */
export class TooManyAttachments extends CustomErrorBase {
  name = 'TooManyAttachments' as const;
  readonly statusCode = 429;

  constructor(most: number) {
    super(
      `No record refers to ${most} files that you uploaded within a day; refer to them, or try again tomorrow`,
    );
  }
}
