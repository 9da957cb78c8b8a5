import {
  AttentionKind,
  AttentionReminder,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { CallerReader, ServiceOptions, SignatureReader } from '../access';
import { SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import { DAY, HOUR, isWithin, notificationScope } from '../util';
import {
  AttentionItemsPage,
  AttentionRequest,
  AttentionService,
  ListAttentionRequest,
  RemindRequest,
} from './AttentionService';
import { AttentionStore } from './AttentionStore';
import { recipientOf } from './recipientOf';
import { reminderText } from './reminderText';
import { TooManyReminders } from './TooManyReminders';
import { AttentionQuery } from './types';

/** Nobody is reminded of one item more than once a day, or by one of 60 an hour. */
const LIMITS = { pauseMs: DAY, most: 60, windowMs: HOUR };

/**
 * Answers from the database. Knows no permissions: the caller limits the scope
 * and says who may remind.
 */
export class DefaultAttentionService implements AttentionService {
  readonly #store: AttentionStore;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #catalog: Pick<SystemCatalog, 'getReferenced'>;
  readonly #callers: CallerReader;
  readonly #signatures: SignatureReader;
  readonly #notifications: Pick<NotificationService, 'send'> | undefined;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    store: AttentionStore;
    due: DueRefresher;
    packs: PackRegistry;
    catalog: Pick<SystemCatalog, 'getReferenced'>;
    callers: CallerReader;
    signatures: SignatureReader;
    /** Without it nobody can be reminded. */
    notifications?: Pick<NotificationService, 'send'>;
    logger: LoggerService;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#due = options.due;
    this.#packs = options.packs;
    this.#catalog = options.catalog;
    this.#callers = options.callers;
    this.#signatures = options.signatures;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
    this.#now = options.now;
  }

  async listAttention(
    request: ListAttentionRequest,
    _options: ServiceOptions,
  ): Promise<AttentionItemsPage> {
    const { kinds, after, limit } = request;
    await this.#due.refresh();
    const query = this.#toQuery(request);
    const { items, counts, next } = await this.#store.listAttention({
      ...query,
      kinds,
      after,
      limit,
    });
    const mayRemind = request.mayRemind && this.#notifications !== undefined;
    return {
      items: items.map(item => ({
        ...item,
        ...(mayRemind &&
          recipientOf(item) !== undefined &&
          !this.#isPaused(item.remindedAt, query.now) && { mayRemind: true }),
      })),
      totalItems: Object.entries(counts)
        .filter(([kind]) => !kinds || kinds.includes(kind as AttentionKind))
        .reduce((sum, [, count]) => sum + count, 0),
      counts,
      next,
    };
  }

  async remind(
    request: RemindRequest,
    { credentials }: ServiceOptions,
  ): Promise<AttentionReminder> {
    const { packId, ...named } = request;
    const notifications = this.#notifications;
    if (!notifications) {
      throw new ServiceUnavailableError('Notifications are not set up');
    }
    await this.#due.refresh();
    const query = this.#toQuery({ packId, filter: {} });
    const item = await this.#store.getItem(query, named);
    if (!item) {
      throw new NotFoundError(
        `${named.entityRef} has nothing of kind ${named.kind} that needs attention`,
      );
    }
    const recipient = recipientOf(item);
    const [entity] = recipient
      ? await this.#catalog.getReferenced([recipient])
      : [];
    if (!recipient || !entity) {
      throw new InputError(
        `Nobody can be reminded: ${
          recipient ?? item.responsible ?? 'no owner'
        } is nobody who could be reached`,
      );
    }
    const caller = await this.#callers.of(credentials);
    const signature = await this.#signatures.of(caller);
    const { ref: by } = caller;
    const reminder = { ...named, recipient, by, signature, at: query.now };
    const reserved = await this.#store.reserveReminder(reminder, LIMITS);
    if ('refused' in reserved) {
      throw new TooManyReminders(
        reserved.refused === 'item'
          ? `Somebody was reminded of this within the last 24 hours`
          : `At most ${LIMITS.most} reminders an hour may be sent`,
      );
    }
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: recipient },
        payload: {
          ...reminderText(item, this.#packs.calendar),
          severity: 'normal',
          topic: 'reminder',
          scope: notificationScope(
            'reminder',
            named.kind,
            named.entityRef,
            named.key,
          ),
        },
      });
    } catch (error) {
      await this.#store.releaseReminder(reserved.id);
      this.#logger.warn('A reminder could not be sent', error as Error);
      throw new ServiceUnavailableError(
        'The notification could not be sent; nobody was reminded',
      );
    }
    await this.#store.recordReminder(reminder);
    return { recipient, sentAt: new Date(query.now).toISOString() };
  }

  #isPaused(remindedAt: string | undefined, now: number): boolean {
    return (
      remindedAt !== undefined &&
      isWithin(Date.parse(remindedAt), LIMITS.pauseMs, now)
    );
  }

  #toQuery(request: AttentionRequest): AttentionQuery {
    return {
      packId: this.#packs.get(request.packId).pack.id,
      filter: request.filter,
      scope: request.scope ?? { type: 'all' },
      now: this.#now(),
    };
  }
}
