import { ControlFix } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { DescriptorRights } from '../documents';
import { SystemRequest } from './SystemService';

/** A control of a system. */
export interface ControlFixRequest extends SystemRequest {
  controlId: string;
  /** What the caller may do with the file of the descriptor. Default: nothing. */
  rights?: DescriptorRights;
}

/**
 * Says how controls are closed.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read at all, and with
 * `NotFoundError` for a system or control that does not exist, or that the caller may not
 * read.
 */
export interface FixService {
  getControlFix(
    request: ControlFixRequest,
    options: ServiceOptions,
  ): Promise<ControlFix>;
}
