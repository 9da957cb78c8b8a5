import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NoticeSender } from './NoticeSender';
import { NoticeWriter } from './NoticeWriter';
import { NotificationOptions } from './NotificationOptions';
import { NotificationStore } from './NotificationStore';
import { digestText, stillNew } from './digestText';
import { Waiting } from './Waiting';

const PAGE = 100;

/** The topic of digests; other topics are kinds of events. */
const DIGEST_TOPIC = 'digest';

/**
 * Tells people what happened: what is urgent at once, and the rest once a day. Harmless on
 * several replicas at once; what cannot be sent is tried again by the next run.
 */
export class Notifier {
  readonly #writer: Pick<NoticeWriter, 'write'>;
  readonly #store: NotificationStore;
  readonly #sender: Pick<NoticeSender, 'send'>;
  readonly #readWaiting: (now: number) => Promise<Waiting>;
  readonly #calendar: Calendar;
  readonly #digestHour: number;
  readonly #now: () => number;

  constructor(options: {
    writer: Pick<NoticeWriter, 'write'>;
    store: NotificationStore;
    sender: Pick<NoticeSender, 'send'>;
    readWaiting: (now: number) => Promise<Waiting>;
    /** Of the organisation. */
    calendar: Calendar;
    options: Pick<NotificationOptions, 'digestHour' | 'timeZone'>;
    now: () => number;
  }) {
    const { timeZone, digestHour } = options.options;
    this.#writer = options.writer;
    this.#store = options.store;
    this.#sender = options.sender;
    this.#readWaiting = options.readWaiting;
    this.#calendar = timeZone ? Calendar.of(timeZone) : options.calendar;
    this.#digestHour = digestHour;
    this.#now = options.now;
  }

  async run(signal?: AbortSignal): Promise<void> {
    await this.#writer.write();
    if (await this.#sendUrgent(signal)) await this.#sendDigests(signal);
  }

  /** @returns false where nothing can be sent now */
  async #sendUrgent(signal?: AbortSignal): Promise<boolean> {
    while (!signal?.aborted) {
      const now = this.#now();
      const notices = await this.#store.claimUrgent({ now, limit: PAGE });
      for (const [
        index,
        { id, receiver, kind, content },
      ] of notices.entries()) {
        const isSent = await this.#sender.send(receiver, content, {
          topic: kind,
          severity: 'high',
        });
        if (!isSent) {
          await this.#store.release(notices.slice(index).map(n => n.id));
          return false;
        }
        await this.#store.markSent([id], now);
      }
      if (notices.length < PAGE) return true;
    }
    return false;
  }

  async #sendDigests(signal?: AbortSignal): Promise<void> {
    const now = this.#now();
    if (hourOf(now, this.#calendar.timeZone) < this.#digestHour) return;
    const day = this.#calendar.dayOf(now);
    const receivers = await this.#store.listDigestReceivers({ day });
    if (receivers.length === 0) return;
    const waiting = await this.#readWaiting(now);
    for (const receiver of receivers) {
      if (signal?.aborted) return;
      const digest = { receiver, day };
      if (!(await this.#store.claimDigest(digest, now))) continue;
      if (!(await this.#sendDigest(digest, waiting, now))) {
        await this.#store.releaseDigest(digest);
        return;
      }
    }
  }

  async #sendDigest(
    digest: { receiver: string; day: string },
    waiting: Waiting,
    now: number,
  ): Promise<boolean> {
    const { receiver } = digest;
    const notices = await this.#store.listForDigest(receiver);
    const noticeIds = notices.map(({ id }) => id);
    const news = stillNew(notices, waiting);
    if (news.length === 0) {
      // Nothing of it is so any more: the day's digest is still to come.
      await this.#store.markSent(noticeIds, now);
      await this.#store.releaseDigest(digest);
      return true;
    }
    const isSent = await this.#sender.send(
      receiver,
      digestText(news, waiting.of(receiver)),
      { topic: DIGEST_TOPIC, severity: 'normal' },
    );
    if (isSent) await this.#store.finishDigest({ ...digest, noticeIds }, now);
    return isSent;
  }
}

/** Hour of the day in a zone, 0 to 23. */
function hourOf(instant: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
  return Number(text);
}
