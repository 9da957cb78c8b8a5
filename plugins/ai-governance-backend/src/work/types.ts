import {
  AttentionItem,
  AttentionKind,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope } from '../access';
import { StoredRecord } from '../records/types';

/** Whose work is read, and what they may read. */
export interface WorkQuery {
  packId: string;
  scope: ReadScope;
  /** Milliseconds since the epoch. */
  now: number;
  /** Until when something due may lie ahead to be listed. Milliseconds since the epoch. */
  horizon: number;
  /** The person, and with their groups. */
  person: EntityRef;
  refs: readonly EntityRef[];
  /** Systems without an owner who can be reached wait for the person. */
  isOffice: boolean;
  /** Records of the organisation may be read. */
  readsOrganisation: boolean;
  /** Types of record that are decided on; of others, what is submitted counts. */
  decidedTypes: readonly string[];
  /** Kinds of attention that are listed; all are counted. */
  kinds: readonly AttentionKind[];
  /** Most items of attention that are listed. */
  limit: number;
  /** Controls of the pack that an attestation closes. */
  attested: readonly string[];
}

/** An item of attention that waits for the person. */
export interface WaitingItem extends AttentionItem {
  due?: string;
  overdue: boolean;
  /** The last reminder that the person or their groups had of it. */
  reminded?: { by: string; at: string };
}

/** A required control that fails for want of an attestation of the person's system. */
export interface UnattestedControl {
  system: AttentionItem['system'];
  controlId: string;
  /** ISO 8601. */
  since: string;
}

/** How many items of attention of one kind and control wait. */
export interface WaitingCount {
  kind: AttentionKind;
  controlId?: string;
  overdue: boolean;
  total: number;
}

/** What the tables hold of the work of a person, at one instant. */
export interface StoredWork {
  /** What is overdue first, then what is due first. */
  items: WaitingItem[];
  counts: WaitingCount[];
  /** All of them, by control. */
  unattested: UnattestedControl[];
  /** Records that wait for a decision, of systems and of the organisation. */
  submitted: StoredRecord[];
  /** Who wrote content of those, by id. */
  writers: Map<string, EntityRef[]>;
  /** Drafts of the person. */
  drafts: StoredRecord[];
  /** Records of the organisation, drafts of audits among them. */
  organisation: StoredRecord[];
  /** Systems of records, by reference. */
  systems: Map<string, AttentionItem['system']>;
}

/** Reads what waits for somebody. */
export interface WorkStore {
  /** All of it from one state of the database. */
  readWork(query: WorkQuery): Promise<StoredWork>;
}
