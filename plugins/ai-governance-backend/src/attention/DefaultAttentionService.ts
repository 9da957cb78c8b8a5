import {
  AttentionKind,
  AttentionReminder,
  OwnerCandidates,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { CallerReader, ServiceOptions, SignatureReader } from '../access';
import { SystemCatalog } from '../catalog';
import { DescriptorSource, NO_DESCRIPTOR_RIGHT } from '../documents';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import { HOUR, notificationScope } from '../util';
import {
  AttentionItemsPage,
  AttentionRequest,
  AttentionService,
  ListAttentionRequest,
  OwnerCandidatesRequest,
  RemindRequest,
} from './AttentionService';
import { AttentionStore } from './AttentionStore';
import { OwnerCandidateReader } from './OwnerCandidateReader';
import { isPaused, PAUSE_MS, recipientOf } from './recipientOf';
import { reminderText } from './reminderText';
import { TooManyReminders } from './TooManyReminders';
import { AttentionQuery } from './types';

/** Kinds about the owner of a system. */
const OWNER_KINDS: AttentionKind[] = [
  'unowned',
  'dangling',
  'vacant',
  'no-contact',
];

/** Nobody is reminded of one item more than once a day, or by one of 60 an hour. */
const LIMITS = { pauseMs: PAUSE_MS, most: 60, windowMs: HOUR };

const PAUSED = 'Somebody was reminded of this within the last 24 hours';

/**
 * Answers from the database. Knows no permissions: the caller limits the scope
 * and says who may remind.
 */
export class DefaultAttentionService implements AttentionService {
  readonly #store: AttentionStore;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #catalog: Pick<SystemCatalog, 'getReferenced' | 'getSystemAs'>;
  readonly #candidates: OwnerCandidateReader;
  readonly #descriptors: DescriptorSource;
  readonly #callers: CallerReader;
  readonly #signatures: SignatureReader;
  readonly #notifications: Pick<NotificationService, 'send'> | undefined;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    store: AttentionStore;
    due: DueRefresher;
    packs: PackRegistry;
    catalog: Pick<SystemCatalog, 'getReferenced' | 'getSystemAs'>;
    candidates: OwnerCandidateReader;
    descriptors: DescriptorSource;
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
    this.#candidates = options.candidates;
    this.#descriptors = options.descriptors;
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
          !isPaused(item.remindedAt, query.now) && { mayRemind: true }),
      })),
      totalItems: Object.entries(counts)
        .filter(([kind]) => !kinds || kinds.includes(kind as AttentionKind))
        .reduce((sum, [, count]) => sum + count, 0),
      counts,
      next,
    };
  }

  async listOwnerCandidates(
    {
      entityRef,
      rights = NO_DESCRIPTOR_RIGHT,
      mayRemind = false,
    }: OwnerCandidatesRequest,
    { credentials }: ServiceOptions,
  ): Promise<OwnerCandidates> {
    const system = await this.#catalog.getSystemAs(entityRef, credentials);
    if (!system) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    return {
      items: await this.#candidates.list(system, credentials),
      descriptor: await this.#descriptors.read(system, rights),
      ...(mayRemind && this.#notifications && { mayRemind: true }),
    };
  }

  async remind(
    request: RemindRequest,
    { credentials }: ServiceOptions,
  ): Promise<AttentionReminder> {
    const { packId: _, candidate, ...named } = request;
    const { item, recipient, notifications, now } = await this.#find(
      request,
      credentials,
    );
    const caller = await this.#callers.of(credentials);
    const signature = await this.#signatures.of(caller);
    const { ref: by } = caller;
    const reminder = { ...named, recipient, by, signature, at: now };
    const reserved = await this.#store.reserveReminder(reminder, LIMITS);
    if ('refused' in reserved) {
      throw new TooManyReminders(
        reserved.refused === 'item'
          ? PAUSED
          : `At most ${LIMITS.most} reminders an hour may be sent`,
      );
    }
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: recipient },
        payload: {
          ...reminderText(item, this.#packs.calendar, candidate !== undefined),
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
    return { recipient, sentAt: new Date(now).toISOString() };
  }

  async previewReminder(
    request: RemindRequest,
    { credentials }: ServiceOptions,
  ): Promise<{ recipient: string }> {
    const { item, recipient, now } = await this.#find(request, credentials);
    if (isPaused(item.remindedAt, now)) {
      throw new TooManyReminders(PAUSED);
    }
    return { recipient };
  }

  /** What holds now, and who can be reminded of it. */
  async #find(
    { packId, candidate, ...named }: RemindRequest,
    credentials: BackstageCredentials,
  ) {
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
    const recipient =
      candidate === undefined
        ? recipientOf(item)
        : await this.#assertCandidate(candidate, named, credentials);
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
    return { item, recipient, notifications, now: query.now };
  }

  /** Nobody is asked to own a system whom nothing connects with it. */
  async #assertCandidate(
    candidate: string,
    { entityRef, kind }: Pick<RemindRequest, 'entityRef' | 'kind'>,
    credentials: BackstageCredentials,
  ): Promise<string> {
    if (!OWNER_KINDS.includes(kind)) {
      throw new InputError(
        `candidate: nobody is looked for in ${kind}; kinds with candidates are ${OWNER_KINDS.join(
          ', ',
        )}`,
      );
    }
    const { items } = await this.listOwnerCandidates(
      { entityRef },
      { credentials },
    );
    if (!items.some(item => item.entityRef === candidate)) {
      throw new InputError(
        `candidate: ${candidate} is not a candidate of ${entityRef}; expected ${
          items.map(item => item.entityRef).join(', ') ||
          'none, as there is none'
        }`,
      );
    }
    return candidate;
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
