import {
  AttentionItem,
  AttentionKind,
  AttentionReminder,
  OwnerCandidates,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { DescriptorRights } from '../documents';
import { AttentionFilter, AttentionItemRef, AttentionPosition } from './types';

/** Which items, by which pack, and for whom. */
export interface AttentionRequest {
  /** Default: the default pack. */
  packId?: string;
  filter: AttentionFilter;
  /** Systems that the caller may learn of. Default: all. */
  scope?: ReadScope;
  /** Whether the caller may remind others. Default: false. */
  mayRemind?: boolean;
}

/** One page of items. */
export interface AttentionItemsPage {
  items: AttentionItem[];
  totalItems: number;
  /** Of every kind, whatever kinds are listed. */
  counts: Partial<Record<AttentionKind, number>>;
  next?: AttentionPosition;
}

/** A page of items, of some kinds. */
export interface ListAttentionRequest extends AttentionRequest {
  kinds?: AttentionKind[];
  after?: AttentionPosition;
  limit: number;
}

/** The item of which to remind who is responsible. */
export interface RemindRequest extends AttentionItemRef {
  /** Default: the default pack. */
  packId?: string;
  /** Who could own the system, and is asked in place of an owner that cannot be reached. */
  candidate?: string;
}

/** A system without an owner who can be reached. */
export interface OwnerCandidatesRequest {
  entityRef: string;
  /** What the caller may do with the file of the descriptor. Default: nothing. */
  rights?: DescriptorRights;
  /** Whether the caller may remind others. Default: no. */
  mayRemind?: boolean;
}

/**
 * What somebody has to look at.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not do it at all, with
 * `NotFoundError` for what is not there or the caller may not read, with `InputError`
 * for a request that cannot be met, and with `TooManyReminders`.
 */
export interface AttentionService {
  listAttention(
    request: ListAttentionRequest,
    options: ServiceOptions,
  ): Promise<AttentionItemsPage>;

  listOwnerCandidates(
    request: OwnerCandidatesRequest,
    options: ServiceOptions,
  ): Promise<OwnerCandidates>;

  remind(
    request: RemindRequest,
    options: ServiceOptions,
  ): Promise<AttentionReminder>;

  /** Who `remind` would remind; fails as that would, and nobody is reminded. */
  previewReminder(
    request: RemindRequest,
    options: ServiceOptions,
  ): Promise<{ recipient: string }>;
}
