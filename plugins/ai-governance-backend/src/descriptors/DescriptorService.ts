import {
  DescriptorText,
  PullRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { DescriptorRights } from '../documents';

/** The descriptor of one entity, as a caller may see it. */
export interface DescriptorRequest {
  /** Full, and in lower case. */
  entityRef: string;
  /** Default: what the catalog shows, and no pull request. */
  rights?: DescriptorRights;
}

/** A descriptor that is to be proposed. */
export interface ProposeRequest {
  entityRef: string;
  /** The whole changed text. */
  text: string;
  /** Default: one that names the system. */
  title?: string;
}

/** A change of a descriptor. */
export interface ProposeChangeRequest extends ProposeRequest {
  /** SHA-256 of the text that was changed. */
  digest: string;
}

/**
 * Shows descriptors, and proposes them where they are kept.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller, or the integration of the host, may
 * not do it, with `NotFoundError` for what does not exist, or that the caller may not read,
 * with `InputError` for a text that the catalog would refuse, and with `ConflictError` where
 * the file is no longer what the change began with.
 */
export interface DescriptorService {
  /** Of a registered system. */
  getDescriptor(
    request: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText>;

  /** Changes the descriptor of a registered system. */
  propose(
    request: ProposeChangeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest>;

  /** Of what was found, and is not registered. */
  getDraft(
    request: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText>;

  /** Registers what was found, in the file that describes it. */
  proposeDraft(
    request: ProposeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest>;
}
