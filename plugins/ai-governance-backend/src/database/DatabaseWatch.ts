import { LoggerService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Knex } from 'knex';
import { FullDisk } from './FullDisk';
import {
  addressOf,
  DatabaseAddress,
  isBroken,
  isUnreachable,
} from './isUnreachable';

/** Knows whether the database answers, and says once when it stops and when it is back. */
export class DatabaseWatch {
  readonly #logger: LoggerService;
  readonly #now: () => number;
  readonly #address: DatabaseAddress;
  /** Of statements that were under way. */
  readonly #seen = new WeakSet<object>();
  readonly #fullDisk: FullDisk;
  #since: number | undefined;

  constructor(options: {
    knex: Pick<Knex, 'on' | 'client'>;
    logger: LoggerService;
    now: () => number;
    /** Where an outage is measured. Default: it is not. */
    metrics?: Pick<MetricsService, 'createObservableGauge'>;
  }) {
    options.metrics
      ?.createObservableGauge('ai_governance.database.unreachable', {
        description:
          'For how long the database has not been reached; 0 while it is',
        unit: 's',
      })
      .addCallback(result => {
        const since = this.#since;
        result.observe(since === undefined ? 0 : (this.#now() - since) / 1000);
      });
    this.#logger = options.logger;
    this.#now = options.now;
    this.#address = addressOf(options.knex);
    this.#fullDisk = new FullDisk(options.knex);
    options.knex.on('query-error', (error: Error) => {
      if (!isBroken(error, this.#address)) return;
      this.#seen.add(error);
      this.note(error);
    });
    options.knex.on('query-response', () => this.#isBack());
  }

  /** Since when nothing was heard of it, milliseconds since the epoch. */
  get unreachableSince(): number | undefined {
    return this.#since;
  }

  /** @returns whether the error says that the database cannot be reached */
  note(error: unknown): boolean {
    const isSeen = error instanceof Error && this.#seen.has(error);
    if (!isSeen && !isUnreachable(error, this.#address)) return false;
    if (this.#since === undefined) {
      this.#since = this.#now();
      this.#logger.error(
        `Database unreachable since ${toText(this.#since)}: ${
          (error as Error).message
        }`,
      );
    }
    return true;
  }

  /** Whether the error says that the database has no room to write. */
  isFull(error: unknown): boolean {
    return this.#fullDisk.has(error);
  }

  #isBack(): void {
    if (this.#since === undefined) return;
    const seconds = Math.round((this.#now() - this.#since) / 1000);
    this.#logger.info(
      `Database reachable again; it was not since ${toText(
        this.#since,
      )}, for ${seconds} s`,
    );
    this.#since = undefined;
  }
}

function toText(instant: number): string {
  return new Date(instant).toISOString();
}
