import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EventFeed, GovernanceEvent } from '../events';
import { isUrgent } from './noticeRules';
import { noticeText } from './noticeText';
import { NotificationOptions } from './NotificationOptions';
import { NewNotice, NotificationStore } from './NotificationStore';
import { ReceiverFinder } from './ReceiverFinder';

const PAGE = 200;

/** Turns events into what each of their receivers is told. */
export class NoticeWriter {
  readonly #feed: EventFeed;
  readonly #store: Pick<NotificationStore, 'begin' | 'takeEvents'>;
  readonly #receivers: Pick<ReceiverFinder, 'of'>;
  readonly #options: NotificationOptions;
  readonly #defaultPack: string;
  readonly #calendar: Calendar;
  readonly #now: () => number;

  constructor(options: {
    feed: EventFeed;
    store: Pick<NotificationStore, 'begin' | 'takeEvents'>;
    receivers: Pick<ReceiverFinder, 'of'>;
    options: NotificationOptions;
    /** What another pack says of the same evidence is not told again. */
    defaultPack: string;
    calendar: Calendar;
    now: () => number;
  }) {
    this.#feed = options.feed;
    this.#store = options.store;
    this.#receivers = options.receivers;
    this.#options = options.options;
    this.#defaultPack = options.defaultPack;
    this.#calendar = options.calendar;
    this.#now = options.now;
  }

  /** Takes every event that is new. */
  async write(): Promise<void> {
    let from = await this.#store.begin(Number(await this.#feed.latest()));
    for (;;) {
      const { events, cursor } = await this.#feed.read({
        after: String(from),
        limit: PAGE,
      });
      if (cursor === undefined) return;
      const notices = (
        await Promise.all(events.map(event => this.#toNotices(event)))
      ).flat();
      const to = Number(cursor);
      if (
        !(await this.#store.takeEvents({
          from,
          to,
          notices,
          now: this.#now(),
        }))
      )
        return;
      from = to;
    }
  }

  async #toNotices(event: GovernanceEvent): Promise<NewNotice[]> {
    if (!this.#isTold(event)) return [];
    const content = noticeText(event, this.#calendar);
    const urgent = isUrgent(event, this.#options);
    return (await this.#receivers.of(event)).map(receiver => ({
      eventId: event.id,
      receiver,
      kind: event.type,
      urgent,
      entityRef: event.entityRef,
      key: event.key,
      content,
      at: event.at,
    }));
  }

  #isTold({ type, data }: GovernanceEvent): boolean {
    return (
      !this.#options.off.includes(type) &&
      (type === 'law.ahead' ||
        data.packId === undefined ||
        data.packId === this.#defaultPack)
    );
  }
}
