const SECOND = 1000;

/** Over which pages that hear one signal spread their requests, in milliseconds. */
const SPREAD = { one: SECOND, many: 3 * SECOND };

/** Least time between two readings. */
const PAUSE = { one: SECOND, many: 10 * SECOND };

/** What was read so long ago is read again when somebody comes back. */
const STALE = { signals: 60 * SECOND, focus: 5 * SECOND };

/**
 * Decides when what is shown is read again.
 *
 * @remarks
 *
 * Pages that hear one signal do not all ask at once. What changes while one reads is
 * read again afterwards. A window that nobody sees waits until it is seen.
 */
export class ChangeFollower {
  readonly #read: () => Promise<unknown>;
  readonly #isHidden: () => boolean;
  readonly #random: () => number;
  readonly #now: () => number;
  readonly #spreadMs: number;
  readonly #pauseMs: number;
  readonly #staleMs: number;
  #mark: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #readAt: number;
  #isWaiting = false;
  #isReading = false;
  #isStopped = false;

  constructor(options: {
    read: () => Promise<unknown>;
    /** What is shown is of one system, not of many. */
    isOfOne: boolean;
    hasSignals: boolean;
    isHidden?: () => boolean;
    random?: () => number;
    now?: () => number;
  }) {
    this.#read = options.read;
    this.#isHidden = options.isHidden ?? (() => document.hidden);
    this.#random = options.random ?? Math.random;
    this.#now = options.now ?? Date.now;
    const kind = options.isOfOne ? 'one' : 'many';
    this.#spreadMs = SPREAD[kind];
    this.#pauseMs = PAUSE[kind];
    this.#staleMs = options.hasSignals ? STALE.signals : STALE.focus;
    this.#readAt = this.#now();
  }

  /** Signals without this mark are not of what is shown. */
  setMark(mark: string): void {
    this.#mark = mark;
  }

  /** Something changed; the marks say of which systems it may be. */
  signal(marks: readonly string[]): void {
    if (this.#mark !== undefined && !marks.includes(this.#mark)) return;
    this.#isWaiting = true;
    this.#schedule();
  }

  /** Somebody looks at the window again. */
  comeBack(): void {
    if (this.#isHidden()) return;
    if (this.#now() - this.#readAt >= this.#staleMs) this.#isWaiting = true;
    this.#schedule();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (
      !this.#isWaiting ||
      this.#isStopped ||
      this.#isReading ||
      this.#timer !== undefined ||
      this.#isHidden()
    ) {
      return;
    }
    const pause = Math.max(0, this.#readAt + this.#pauseMs - this.#now());
    this.#timer = setTimeout(
      () => this.#readAgain(),
      pause + this.#random() * this.#spreadMs,
    );
  }

  async #readAgain(): Promise<void> {
    this.#timer = undefined;
    if (this.#isHidden()) return;
    this.#isWaiting = false;
    this.#isReading = true;
    try {
      await this.#read();
    } catch {
      // What is shown stays; the next signal tries again.
    } finally {
      this.#isReading = false;
      this.#readAt = this.#now();
    }
    this.#schedule();
  }
}
