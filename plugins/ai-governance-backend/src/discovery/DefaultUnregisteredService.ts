import {
  Calendar,
  Dismissal,
  draftAiSystemYaml,
  UnregisteredFinding,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { CallerReader, ServiceOptions, SignatureReader } from '../access';
import { PackRegistry } from '../packs';
import { ChangeListener } from '../signals';
import { DAY } from '../util';
import { DiscoveryStore } from './DiscoveryStore';
import { StoredDismissal, StoredFinding } from './types';
import {
  DismissRequest,
  FindingsPage,
  FindingsRequest,
  UnregisteredService,
} from './UnregisteredService';

/** A date further ahead would be a way to never be asked again. */
const LONGEST_MS = 5 * 366 * DAY;

/**
 * Answers from the database. Knows no permissions: the caller limits the scope
 * and says who may dismiss.
 */
export class DefaultUnregisteredService implements UnregisteredService {
  readonly #store: DiscoveryStore;
  readonly #callers: CallerReader;
  readonly #signatures: SignatureReader;
  readonly #calendar: Calendar;
  readonly #signals: ChangeListener | undefined;
  readonly #now: () => number;

  constructor(options: {
    store: DiscoveryStore;
    callers: CallerReader;
    signatures: SignatureReader;
    packs: Pick<PackRegistry, 'calendar'>;
    /** Learns of what was dismissed. */
    signals?: ChangeListener;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#callers = options.callers;
    this.#signatures = options.signatures;
    this.#calendar = options.packs.calendar;
    this.#signals = options.signals;
    this.#now = options.now;
  }

  async listFindings(
    request: FindingsRequest,
    _options: ServiceOptions,
  ): Promise<FindingsPage> {
    const { scope = { type: 'all' }, mayDismiss = false } = request;
    const now = this.#now();
    const today = this.#calendar.dayOf(now);
    const [page, scannedAt] = await Promise.all([
      this.#store.listFindings({ ...request, scope, now, today }),
      this.#store.getLastScanAt(),
    ]);
    return {
      items: page.items.map(toFinding),
      totalItems: page.counts[request.state],
      counts: page.counts,
      mayDismiss,
      scannedAt,
      next: page.next,
    };
  }

  async dismiss(
    request: DismissRequest,
    { credentials }: ServiceOptions,
  ): Promise<Dismissal> {
    const { entityRef, scope } = request;
    const refs = await this.#store.listFindingRefs();
    const isReadable =
      scope === undefined ||
      scope.type === 'all' ||
      scope.refs.includes(entityRef);
    if (!refs.includes(entityRef) || !isReadable) {
      throw new NotFoundError(`No finding ${entityRef}`);
    }
    const at = this.#now();
    const reason = request.reason.trim();
    const until = this.#calendar.endOf(request.until);
    const untilOn = request.until.length === 10 ? request.until : undefined;
    if (reason === '') {
      throw new InputError('Invalid reason: expected a text');
    }
    if (!(until > at && until <= at + LONGEST_MS)) {
      throw new InputError(
        `Invalid until: ${JSON.stringify(
          request.until,
        )}; expected a day or an instant ahead, and five years at most`,
      );
    }
    const caller = await this.#callers.of(credentials);
    const signature = await this.#signatures.of(caller);
    const by = caller.ref;
    const dismissal = { entityRef, reason, until, untilOn, by, at, signature };
    await this.#store.saveDismissal(dismissal);
    this.#signals?.changed([entityRef]);
    return toDismissal(dismissal);
  }
}

function toFinding(stored: StoredFinding): UnregisteredFinding {
  const {
    foundAt,
    dismissal,
    lifecycle: _,
    system: __,
    model: ___,
    ...rest
  } = stored;
  return {
    ...(JSON.parse(JSON.stringify(rest)) as typeof rest),
    foundAt: new Date(foundAt).toISOString(),
    descriptor: draftAiSystemYaml(stored),
    ...(dismissal && { dismissal: toDismissal(dismissal) }),
  };
}

function toDismissal(stored: StoredDismissal): Dismissal {
  const { untilOn, ...rest } = stored;
  return {
    ...rest,
    until: untilOn ?? new Date(stored.until).toISOString(),
    at: new Date(stored.at).toISOString(),
  };
}
