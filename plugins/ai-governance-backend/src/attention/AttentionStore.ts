import {
  AttentionItem,
  AttentionKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AttentionItemRef,
  AttentionPosition,
  AttentionQuery,
  StoredReminder,
} from './types';

/** One page of what somebody has to look at. */
export interface StoredAttentionPage {
  items: AttentionItem[];
  /** Of every kind, whatever kinds are listed. */
  counts: Partial<Record<AttentionKind, number>>;
  /** Where the page after begins; undefined on the last. */
  next?: AttentionPosition;
}

/** How many reminders there may be. */
export interface ReminderLimits {
  /** Nobody is reminded of an item again before that long, in milliseconds. */
  pauseMs: number;
  /** What one caller may send within `windowMs`. */
  most: number;
  windowMs: number;
}

/** Why a reminder may not be sent. */
export type ReminderRefusal = 'item' | 'caller';

/** What needs attention, and who was reminded of it. */
export interface AttentionStore {
  /** Page and counts of one and the same state of the database. */
  listAttention(
    query: AttentionQuery & {
      kinds?: AttentionKind[];
      after?: AttentionPosition;
      limit: number;
    },
  ): Promise<StoredAttentionPage>;

  /** One item, where it holds. */
  getItem(
    query: AttentionQuery,
    item: AttentionItemRef,
  ): Promise<AttentionItem | undefined>;

  /** Notes a reminder before it is sent, where the limits allow it. */
  reserveReminder(
    reminder: StoredReminder,
    limits: ReminderLimits,
  ): Promise<{ id: number } | { refused: ReminderRefusal }>;

  /** Takes back a reminder that could not be sent. */
  releaseReminder(id: number): Promise<void>;

  /** Writes a reminder that was sent into the trail. */
  recordReminder(reminder: StoredReminder): Promise<void>;
}
