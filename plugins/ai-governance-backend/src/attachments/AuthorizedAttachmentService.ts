import {
  aiGovernanceManagementSystemReadPermission,
  aiGovernanceReadPermission,
  Attachment,
  AttachmentSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  AccessReader,
  isOfOrganisation,
  PermissionAsker,
  ServiceOptions,
} from '../access';
import { AttachmentRegister } from './AttachmentRegister';
import {
  AttachmentContent,
  AttachmentRequest,
  AttachmentService,
} from './AttachmentService';

type FileFilter = (
  file: { id: string; entityRef: string },
  credentials: BackstageCredentials,
) => Promise<boolean>;

/**
 * Decides what a caller may learn: gives files to those who may read the records of
 * their system. What the caller may do is decided by the service below, from the
 * rights that it gets from here.
 */
export class AuthorizedAttachmentService implements AttachmentService {
  readonly #service: AttachmentService;
  readonly #register: Pick<AttachmentRegister, 'get'>;
  readonly #access: Pick<AccessReader, 'find'>;
  readonly #permissions: PermissionAsker;
  readonly #isHidden: FileFilter;

  constructor(options: {
    service: AttachmentService;
    register: Pick<AttachmentRegister, 'get'>;
    access: Pick<AccessReader, 'find'>;
    permissions: PermissionAsker;
    /** Whether a file belongs to what is hidden from a caller. */
    isHidden: FileFilter;
  }) {
    this.#service = options.service;
    this.#register = options.register;
    this.#access = options.access;
    this.#permissions = options.permissions;
    this.#isHidden = options.isHidden;
  }

  async getSettings(options: ServiceOptions): Promise<AttachmentSettings> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    return this.#service.getSettings(options);
  }

  async upload(
    request: AttachmentRequest,
    options: ServiceOptions,
  ): Promise<Attachment> {
    const { entityRef } = request;
    await this.#permissions.assertHolds(
      isOfOrganisation({ entityRef })
        ? [
            aiGovernanceReadPermission,
            aiGovernanceManagementSystemReadPermission,
          ]
        : aiGovernanceReadPermission,
      options,
    );
    const access = await this.#access.find(entityRef, options);
    if (!access) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return this.#service.upload({ ...request, access }, options);
  }

  async get(
    request: { attachmentId: string },
    options: ServiceOptions,
  ): Promise<Attachment> {
    await this.#assertReadable(request.attachmentId, options);
    return this.#service.get(request, options);
  }

  async getContent(
    request: { attachmentId: string },
    options: ServiceOptions,
  ): Promise<AttachmentContent> {
    await this.#assertReadable(request.attachmentId, options);
    return this.#service.getContent(request, options);
  }

  /** A file that may not be read is not told from one that does not exist. */
  async #assertReadable(
    attachmentId: string,
    options: ServiceOptions,
  ): Promise<void> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const attachment = await this.#register.get(attachmentId);
    const access =
      attachment && (await this.#access.find(attachment.entityRef, options));
    if (!access || (await this.#isHidden(attachment, options.credentials))) {
      throw new NotFoundError(`No file ${attachmentId}`);
    }
  }
}
