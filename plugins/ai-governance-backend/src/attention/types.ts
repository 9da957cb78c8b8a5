import {
  AttentionKind,
  Signature,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { SystemFilter } from '../systems';

/** Filters that what needs attention has in common with the inventory. */
export type AttentionFilter = Pick<
  SystemFilter,
  'q' | 'owner' | 'groupTree' | 'domainTree' | 'stage' | 'class'
>;

/** What is counted and listed, for whom, and at which instant. */
export interface AttentionQuery {
  packId: string;
  filter: AttentionFilter;
  scope: ReadScope;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The item after which a page begins. */
export interface AttentionPosition {
  sortAt: number;
  id: number;
}

/** Names one item. */
export interface AttentionItemRef {
  entityRef: string;
  kind: AttentionKind;
  key: string;
}

/** A reminder that is about to be sent, or was. */
export interface StoredReminder extends AttentionItemRef {
  recipient: string;
  by: string;
  /** Name and title of the person who reminds. */
  signature?: Signature;
  /** Milliseconds since the epoch. */
  at: number;
}
