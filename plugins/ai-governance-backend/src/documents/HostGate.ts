import { LoggerService } from '@backstage/backend-plugin-api';
import { HOUR, isAhead, latestCredible } from '../util';
import { DISCOVERY_SHARE, HostOptions } from './DocumentOptions';
import { ReadOutcome } from './DocumentReader';
import { hostBackOff } from './hostBackOff';
import { HostState, HostStore, RequestPurpose } from './HostStore';

/** After so many failures in a row a host is left alone for a while. */
const MOST_FAILURES = 5;

/** Requests that are taken from the budget at once, so that not each is written down. */
const MOST_TAKEN = 25;

/** What a host is left alone for. */
type HostFailure = Extract<
  ReadOutcome,
  { status: 'throttled' | 'failing' | 'timed-out' }
>;

/** Said of every document of a host, so nothing of the one that was asked for last. */
const CAUSES: Record<HostFailure['status'], string> = {
  throttled: 'wants fewer requests',
  failing: 'fails or refuses access',
  'timed-out': 'does not answer in time',
};

/** Why a host is not asked. */
export interface Refusal {
  reason: 'back-off' | 'budget';
  detail: string;
}

/** What this replica has of the budget of a host for one purpose. */
interface KnownBudget {
  /** Requests taken from the budget and not made so far, and of which hour. */
  left: number;
  windowStartedAt: number;
  /** A look into the budget that is under way, and what it brings. */
  taking?: Promise<number>;
}

/** What this replica knows of a host. */
interface KnownHost {
  budgets: Record<RequestPurpose, KnownBudget>;
  /** Failures in a row since the last answer. */
  failures: number;
  /** Times in a row that it was left alone. */
  backOffs: number;
  retryAt?: number;
  cause?: string;
}

const noBudget = (): KnownBudget => ({ left: 0, windowStartedAt: 0 });

/** From here on in an hour, what is left of it is open to both. */
const SHARED_FROM = 0.75 * HOUR;

/**
 * Decides whether a host is asked: within one budget of requests an hour, of which
 * documents and discovery have shares, and not while it is to be left alone. Both are stored, so that they hold on every replica and after a
 * restart; another replica hears of a back-off with the next requests that it takes.
 */
export class HostGate {
  readonly #store: HostStore;
  readonly #options: HostOptions;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #hosts = new Map<string, KnownHost>();

  constructor(options: {
    store: HostStore;
    options: HostOptions;
    logger: LoggerService;
    now: () => number;
    /** From 0 to 1. */
    random?: () => number;
  }) {
    this.#store = options.store;
    this.#options = options.options;
    this.#logger = options.logger;
    this.#now = options.now;
    this.#random = options.random ?? Math.random;
  }

  /** Takes one request, or says why there is none. */
  async enter(
    host: string,
    purpose: RequestPurpose,
  ): Promise<Refusal | undefined> {
    const known = this.#of(host);
    const budget = known.budgets[purpose];
    for (;;) {
      const refusal = this.#whileLeftAlone(host, known);
      if (refusal) return refusal;
      if (budget.left > 0 && budget.windowStartedAt === this.#window(budget)) {
        budget.left--;
        return undefined;
      }
      // Those that arrive together wait for one look into the budget.
      budget.taking ??= this.#take(host, purpose).finally(() => {
        budget.taking = undefined;
      });
      if ((await budget.taking) === 0) {
        return (
          this.#whileLeftAlone(host, known) ?? {
            reason: 'budget',
            detail: `the requests of this hour to ${host} for ${purpose} are used up`,
          }
        );
      }
    }
  }

  /** Notes how a host answered. */
  async report(host: string, outcome: ReadOutcome): Promise<void> {
    const known = this.#of(host);
    switch (outcome.status) {
      case 'throttled':
        await this.#leaveAlone(host, known, outcome);
        break;
      case 'failing':
      case 'timed-out':
        known.failures++;
        if (known.failures >= MOST_FAILURES) {
          await this.#leaveAlone(host, known, outcome);
        }
        break;
      case 'deferred':
      case 'unavailable':
        break;
      default:
        await this.#answered(host, known);
    }
  }

  /** Hosts that are left alone, and those whose requests of this hour for documents are used up. */
  async listClosed(): Promise<{ leftAlone: string[]; usedUp: string[] }> {
    const states = await this.#store.listHosts();
    const now = this.#now();
    for (const state of states) this.#learn(this.#of(state.host), state);
    const of = (is: (state: HostState) => boolean) =>
      states.filter(is).map(({ host }) => host);
    const isLeftAlone = ({ host }: HostState) =>
      this.#whileLeftAlone(host, this.#of(host)) !== undefined;
    const window = Math.floor(now / HOUR) * HOUR;
    return {
      leftAlone: of(isLeftAlone),
      usedUp: of(state => {
        const limit = this.#limitOf(state.host);
        const known = this.#of(state.host).budgets.documents;
        if (isLeftAlone(state) || limit === undefined) return false;
        const share = this.#shareOf('documents', limit);
        const ofDocuments = state.requests - state.discoveryRequests;
        return (
          state.windowStartedAt >= window &&
          !isAhead(state.windowStartedAt, now) &&
          (state.requests >= limit || ofDocuments >= share) &&
          !(known.left > 0 && known.windowStartedAt === state.windowStartedAt)
        );
      }),
    };
  }

  #of(host: string): KnownHost {
    let known = this.#hosts.get(host);
    if (!known) {
      known = {
        budgets: { documents: noBudget(), discovery: noBudget() },
        failures: 0,
        backOffs: 0,
      };
      this.#hosts.set(host, known);
    }
    return known;
  }

  #limitOf(host: string): number | undefined {
    return this.#options.byHost.get(host) ?? this.#options.requestsPerHour;
  }

  /**
   * Requests of an hour for one purpose. Both have their share until the last quarter of
   * the hour, when what the other left is open as well, so that it is not lost.
   */
  #shareOf(purpose: RequestPurpose, limit: number): number {
    const { discoveryShare = DISCOVERY_SHARE } = this.#options;
    const isShared = this.#now() % HOUR >= SHARED_FROM;
    if (discoveryShare === 0 || limit < 2 || isShared) return limit;
    const ofDiscovery = Math.min(
      limit - 1,
      Math.max(1, Math.round(limit * discoveryShare)),
    );
    return purpose === 'discovery' ? ofDiscovery : limit - ofDiscovery;
  }

  /** A clock that is a little behind does not begin the hour before again. */
  #window({ windowStartedAt }: KnownBudget): number {
    const now = this.#now();
    const window = Math.floor(now / HOUR) * HOUR;
    return windowStartedAt > window && windowStartedAt <= latestCredible(now)
      ? windowStartedAt
      : window;
  }

  async #take(host: string, purpose: RequestPurpose): Promise<number> {
    const known = this.#of(host);
    const budget = known.budgets[purpose];
    const limit = this.#limitOf(host);
    const wanted =
      limit === undefined
        ? MOST_TAKEN
        : Math.min(MOST_TAKEN, Math.ceil(limit / 50));
    const { taken, state } = await this.#store.takeRequests({
      host,
      purpose,
      windowStartedAt: this.#window(budget),
      wanted,
      limit,
      share: limit === undefined ? undefined : this.#shareOf(purpose, limit),
    });
    budget.left = taken;
    budget.windowStartedAt = state.windowStartedAt;
    this.#learn(known, state);
    return taken;
  }

  /** What this replica has just found out is not stored yet. */
  #learn(known: KnownHost, state: HostState): void {
    if (this.#whileLeftAlone(state.host, known)) return;
    known.retryAt = state.retryAt;
    known.cause = state.cause;
    known.backOffs = state.failures;
  }

  #whileLeftAlone(host: string, known: KnownHost): Refusal | undefined {
    const now = this.#now();
    const { retryAt } = known;
    // Nobody asks for more than a day; a clock that ran ahead wrote the rest.
    return retryAt !== undefined && retryAt > now && retryAt <= now + 25 * HOUR
      ? {
          reason: 'back-off',
          detail: known.cause ?? `${host} does not answer`,
        }
      : undefined;
  }

  async #leaveAlone(
    host: string,
    known: KnownHost,
    outcome: HostFailure,
  ): Promise<void> {
    // Requests that were under way when it began say nothing new.
    if (this.#whileLeftAlone(host, known)) return;
    known.backOffs++;
    known.failures = 0;
    const cause = `${host} ${CAUSES[outcome.status]}`;
    known.cause = cause;
    known.retryAt = hostBackOff({
      now: this.#now(),
      asked: outcome.status === 'throttled' ? outcome.retryAt : undefined,
      times: known.backOffs,
      random: this.#random(),
    });
    this.#logger.warn(
      `${host} is not asked for documents until ${new Date(
        known.retryAt,
      ).toISOString()}: ${outcome.detail}`,
    );
    await this.#store.saveBackOff(host, {
      failures: known.backOffs,
      retryAt: known.retryAt,
      cause,
    });
  }

  async #answered(host: string, known: KnownHost): Promise<void> {
    known.failures = 0;
    if (known.backOffs === 0 || this.#whileLeftAlone(host, known)) return;
    known.backOffs = 0;
    known.retryAt = undefined;
    known.cause = undefined;
    await this.#store.saveBackOff(host, { failures: 0 });
  }
}
