import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { SignalMarks } from './SignalMarks';

/** Channel of the signals of this plugin. */
const SIGNAL_CHANNEL = 'ai-governance';

/** Learns of what changed: references of systems, or of the organisation. */
export interface ChangeListener {
  changed(entityRefs: Iterable<string>): void;
}

/**
 * Lets open pages know that something changed, so that they read again.
 *
 * @remarks
 *
 * A signal goes to everybody and names nothing: it holds marks, each of which stands
 * for many references (see {@link SignalMarks}). What changed within a short while is
 * one signal. A signal that cannot be sent costs a page nothing but its freshness, so
 * nothing waits for it and nothing fails with it.
 */
export class ChangeSignals implements ChangeListener {
  readonly #signals: Pick<SignalsService, 'publish'>;
  readonly #marks: Pick<SignalMarks, 'of'>;
  readonly #delayMs: number;
  readonly #logger: Pick<LoggerService, 'debug'>;
  #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    signals: Pick<SignalsService, 'publish'>;
    marks: Pick<SignalMarks, 'of'>;
    /** What changes within it is one signal. */
    delayMs: number;
    logger: Pick<LoggerService, 'debug'>;
  }) {
    this.#signals = options.signals;
    this.#marks = options.marks;
    this.#delayMs = options.delayMs;
    this.#logger = options.logger;
  }

  changed(entityRefs: Iterable<string>): void {
    for (const ref of entityRefs) this.#changed.add(ref);
    if (this.#changed.size === 0 || this.#timer) return;
    this.#timer = setTimeout(() => this.flush(), this.#delayMs);
    // Nothing that ends waits for it.
    this.#timer.unref();
  }

  /** Sends at once what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changed = [...this.#changed];
    this.#changed = new Set();
    if (changed.length === 0) return;
    try {
      const marks = await Promise.all(changed.map(ref => this.#marks.of(ref)));
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: SIGNAL_CHANNEL,
        message: { marks: [...new Set(marks)].sort() },
      });
    } catch (error) {
      this.#logger.debug('A signal could not be sent', error as Error);
    }
  }
}
