import { GovernanceEventType } from '../events';

/** What a notification says. */
export interface NoticeContent {
  title: string;
  /** One sentence or two, without markup. */
  text: string;
  /** Relative to the app. */
  link: string;
  scope: string;
}

/** One event, for one person. */
export interface NewNotice {
  eventId: string;
  /** A user. */
  receiver: string;
  kind: GovernanceEventType;
  urgent: boolean;
  entityRef?: string;
  key?: string;
  content: NoticeContent;
  /** When it happened, milliseconds since the epoch. */
  at: number;
}

/** A notice as it is stored. */
export interface StoredNotice extends NewNotice {
  id: number;
}

/** A digest that one replica sends. */
export interface DigestRef {
  receiver: string;
  /** YYYY-MM-DD. */
  day: string;
}

/** Keeps what people are told. All methods may be called by several replicas at once. */
export interface NotificationStore {
  /**
   * How far events were turned into notices. The first call ever begins with what comes
   * next.
   */
  begin(latest: number): Promise<number>;

  /**
   * Adds notices and moves on, or does nothing where another replica has moved on.
   *
   * @returns whether it did
   */
  takeEvents(options: {
    from: number;
    to: number;
    notices: NewNotice[];
    now: number;
  }): Promise<boolean>;

  /** Urgent notices that nobody else is sending, and which the caller sends now. */
  claimUrgent(options: { now: number; limit: number }): Promise<StoredNotice[]>;

  markSent(ids: number[], at: number): Promise<void>;

  /** Has notices sent again that could not be. */
  release(ids: number[]): Promise<void>;

  /** Who has something new and was sent no digest on that day. */
  listDigestReceivers(options: { day: string }): Promise<string[]>;

  /** @returns false where it was sent, or another replica sends it */
  claimDigest(digest: DigestRef, now: number): Promise<boolean>;

  /** What waits for the next digest of somebody, oldest first. */
  listForDigest(receiver: string): Promise<StoredNotice[]>;

  /** Notes that a digest was sent, with what was in it. */
  finishDigest(
    digest: DigestRef & { noticeIds: number[] },
    at: number,
  ): Promise<void>;

  /** Has a digest sent again that could not be. */
  releaseDigest(digest: DigestRef): Promise<void>;

  /** Records that wait for a decision, by id, oldest first. */
  listWaitingRecords(limit: number): Promise<string[]>;

  /** Deletes notices and digests that are older; returns how many. */
  prune(before: number): Promise<number>;
}
