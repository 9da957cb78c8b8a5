import {
  AttentionKind,
  CalendarItem,
  CalendarKind,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { StoredRecord } from '../records/types';
import { SystemFilter } from '../systems';

/** Filters that the calendar has in common with the inventory. */
export type CalendarFilter = Pick<SystemFilter, 'owner'> & {
  /** Full reference of one AI system. */
  entityRef?: string;
};

/** Instants between which something is due: after the first, and not after the last. */
export interface DueWindow {
  after?: number;
  until?: number;
}

/** What is looked for, for whom. */
export interface CalendarQuery {
  filter: CalendarFilter;
  scope: ReadScope;
  /** Only where one of these references has to act. Default: anyone. */
  named?: readonly EntityRef[];
}

/** Place of an item in the list: by instant, by where it comes from, by its key. */
export interface CalendarPosition {
  dueAt: number;
  source: number;
  /** Number of a row, or text. */
  key: number | string;
}

/** Something that an evaluation found to be due. */
export interface StoredDue {
  id: number;
  packId: string;
  kind: AttentionKind;
  key: string;
  controlId?: string;
  recordId?: string;
  title?: string;
  /** Who has to act: who is named, else the owner. */
  responsible?: string;
  dueAt: number;
  changedAt: number;
  system: NonNullable<CalendarItem['system']>;
}

/** An incident that stands, with its system. */
export interface StoredIncident {
  record: StoredRecord;
  system: NonNullable<CalendarItem['system']>;
}

/** An item with its place, and when it last became another. */
export interface PlacedItem {
  item: CalendarItem;
  position: CalendarPosition;
  /** Milliseconds since the epoch. */
  changedAt: number;
}

/** Which kinds of what an evaluation found are listed, and the controls that reviews serve. */
export interface DueKinds {
  kinds: readonly CalendarKind[];
  /** Controls for which a governance review is the evidence. */
  reviewControls: readonly string[];
}

/** A feed as it is kept. */
export interface StoredFeed {
  id: string;
  /** SHA-256 of its token, in hexadecimal. */
  tokenHash: string;
  /** The person who made it. */
  owner: string;
  name: string;
  createdAt: number;
  lastUsedAt?: number;
  /** When it was found that the person is gone. */
  endedAt?: number;
}
