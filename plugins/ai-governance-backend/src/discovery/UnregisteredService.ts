import {
  Dismissal,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { FindingPosition, FindingQuery } from './types';

/** Which findings, and for whom. */
export interface FindingsRequest
  extends Pick<FindingQuery, 'state' | 'q' | 'owner'> {
  after?: FindingPosition;
  limit: number;
  /** Entities that the caller may learn of. Default: all. */
  scope?: ReadScope;
  /** Whether the caller may dismiss. Default: false. */
  mayDismiss?: boolean;
}

/** One page of findings. */
export interface FindingsPage {
  items: UnregisteredFinding[];
  totalItems: number;
  counts: { open: number; dismissed: number };
  mayDismiss: boolean;
  /** End of the last scan, milliseconds since the epoch. */
  scannedAt?: number;
  next?: FindingPosition;
}

/** A finding that is not to be shown for a while. */
export interface DismissRequest {
  entityRef: string;
  reason: string;
  /** ISO 8601. */
  until: string;
  /** Entities that the caller may learn of. Default: all. */
  scope?: ReadScope;
}

/**
 * What looks like AI in the catalog, and no AI system covers.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not do it at all, with
 * `NotFoundError` for what is not a finding or the caller may not read, and with
 * `InputError` for a request that cannot be met.
 */
export interface UnregisteredService {
  listFindings(
    request: FindingsRequest,
    options: ServiceOptions,
  ): Promise<FindingsPage>;

  dismiss(request: DismissRequest, options: ServiceOptions): Promise<Dismissal>;
}
