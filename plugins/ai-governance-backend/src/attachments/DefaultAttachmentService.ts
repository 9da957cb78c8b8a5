import {
  Attachment,
  AttachmentSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { createHash, randomUUID } from 'crypto';
import {
  CallerReader,
  isOfOrganisation,
  missingPermission,
  permissionFor,
  ServiceOptions,
  SignatureReader,
  WithAccess,
} from '../access';
import { DAY } from '../util';
import { AttachmentRegister } from './AttachmentRegister';
import {
  AttachmentContent,
  AttachmentRequest,
  AttachmentService,
} from './AttachmentService';
import { ATTACHMENT_TYPES, AttachmentType } from './attachmentTypes';
import { checkContent, findType } from './checkFile';
import { TooManyAttachments } from './errors';
import { readLimited } from './readLimited';
import { sanitiseFileName } from './sanitiseFileName';
import { AttachmentOptions, StoredAttachment } from './types';

/** Files of one person within a day to which no record refers. */
const MOST_UNUSED = 100;

/**
 * Checks and keeps files, and decides what the caller may upload now: by the rights
 * that `AuthorizedAttachmentService` read, which decides what they may learn.
 */
export class DefaultAttachmentService implements AttachmentService {
  readonly #register: AttachmentRegister;
  readonly #store: AttachmentStore;
  readonly #options: AttachmentOptions;
  readonly #types: AttachmentType[];
  readonly #callers: CallerReader;
  readonly #signatures: SignatureReader;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    register: AttachmentRegister;
    store: AttachmentStore;
    options: AttachmentOptions;
    callers: CallerReader;
    signatures: SignatureReader;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#register = options.register;
    this.#store = options.store;
    this.#options = options.options;
    this.#types = ATTACHMENT_TYPES.filter(({ mediaType }) =>
      options.options.types.includes(mediaType),
    );
    this.#callers = options.callers;
    this.#signatures = options.signatures;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  async getSettings(_options: ServiceOptions): Promise<AttachmentSettings> {
    const { enabled, maxBytes } = this.#options;
    return {
      enabled,
      maxBytes,
      types: this.#types.map(({ mediaType, extensions }) => ({
        mediaType,
        extensions,
      })),
    };
  }

  async upload(
    request: AttachmentRequest & WithAccess,
    { credentials }: ServiceOptions,
  ): Promise<Attachment> {
    const { entityRef, access } = request;
    if (access && !access.entity && !isOfOrganisation({ entityRef })) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    if (access && !access.rights.create) {
      throw new NotAllowedError(
        missingPermission(permissionFor('create', { entityRef })),
      );
    }
    if (!this.#options.enabled) {
      throw new NotAllowedError(
        'Files cannot be uploaded; aiGovernance.attachments.enabled is false',
      );
    }
    const caller = await this.#callers.of(credentials);
    await this.#assertRoom(caller.ref);
    const { content, ...file } = await this.#read(request);
    const attachment: StoredAttachment = {
      ...file,
      id: randomUUID(),
      entityRef,
      size: content.length,
      sha256: sha256Of(content),
      uploadedBy: caller.ref,
      uploadedAt: this.#now(),
      signature: await this.#signatures.of(caller),
    };
    await this.#keep(attachment, content);
    return toView(attachment);
  }

  async get(
    request: { attachmentId: string },
    _options: ServiceOptions,
  ): Promise<Attachment> {
    return toView(await this.#find(request.attachmentId));
  }

  async getContent(
    request: { attachmentId: string },
    _options: ServiceOptions,
  ): Promise<AttachmentContent> {
    const attachment = await this.#find(request.attachmentId);
    const found = await this.#store.get(attachment.id);
    const content = found && Buffer.from(found);
    // Evidence that is not what was uploaded is none.
    if (!content || sha256Of(content) !== attachment.sha256) {
      throw new Error(
        `The store ${this.#store.getName()} ${
          content ? 'has another content' : 'has no content'
        } for the file ${attachment.id}`,
      );
    }
    return { attachment: toView(attachment), content };
  }

  /** Nobody fills the store with what is no evidence of anything. */
  async #assertRoom(uploadedBy: string): Promise<void> {
    const since = this.#now() - DAY;
    if (
      (await this.#register.countUnused({ uploadedBy, since })) >= MOST_UNUSED
    ) {
      throw new TooManyAttachments(MOST_UNUSED);
    }
  }

  async #find(id: string): Promise<StoredAttachment> {
    const attachment = await this.#register.get(id);
    if (!attachment) {
      throw new NotFoundError(`No file ${id}`);
    }
    return attachment;
  }

  async #read(
    request: AttachmentRequest,
  ): Promise<{ name: string; mediaType: string; content: Buffer }> {
    const name = sanitiseFileName(request.fileName);
    if (name === '') {
      throw new InputError(
        `fileName: ${JSON.stringify(
          request.fileName,
        )} is not allowed; expected the name of a file, such as minutes.pdf`,
      );
    }
    const type = findType({ name, mediaType: request.mediaType }, this.#types);
    const content = await readLimited(request.content, {
      fileName: name,
      maxBytes: this.#options.maxBytes,
    });
    checkContent(name, content, type);
    return { name, mediaType: type.mediaType, content };
  }

  /**
   * It is known of before its content is kept, and counts when both are there: what
   * is cut off in between is found, and removed by the retention.
   */
  async #keep(attachment: StoredAttachment, content: Buffer): Promise<void> {
    const { id, mediaType } = attachment;
    await this.#register.begin(attachment);
    try {
      await this.#store.put({ id, content, mediaType });
      await this.#register.complete(attachment);
    } catch (error) {
      await this.#giveUp(id);
      throw error;
    }
  }

  async #giveUp(id: string): Promise<void> {
    try {
      if (await this.#register.abandon(id)) {
        await this.#store.delete(id);
        await this.#register.forget([id]);
      }
    } catch (error) {
      this.#logger.warn(
        `Could not remove the file ${id}, which was not kept`,
        error as Error,
      );
    }
  }
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function toView(attachment: StoredAttachment): Attachment {
  return {
    ...attachment,
    uploadedAt: new Date(attachment.uploadedAt).toISOString(),
  };
}
