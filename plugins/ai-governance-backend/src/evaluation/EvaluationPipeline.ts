import { Entity } from '@backstage/catalog-model';
import { ReferenceResolver } from '../catalog';
import { DocumentCollector } from '../documents';
import { BatchEvaluator, BatchReport, EvaluatedBatch } from './BatchEvaluator';
import { Pace } from './Pace';
import { DueSystem } from './types';

/** Systems that are evaluated and saved at once. */
export const BATCH = 500;

/**
 * Takes the systems of one run through evaluation into the database. A batch is
 * evaluated while the one before it is saved, and systems whose documents are yet
 * unread wait until the others have their results.
 */
export class EvaluationPipeline {
  /** What the run has done so far. */
  readonly done: BatchReport = { evaluated: 0, changed: 0, failed: 0 };

  readonly #evaluator: BatchEvaluator;
  readonly #documents: DocumentCollector;
  readonly #resolver: ReferenceResolver;
  readonly #signal: AbortSignal | undefined;
  readonly #pace: Pace;
  #waiting: DueSystem[] = [];
  #saving: Promise<void> = Promise.resolve();

  constructor(options: {
    evaluator: BatchEvaluator;
    documents: DocumentCollector;
    resolver: ReferenceResolver;
    signal: AbortSignal | undefined;
    now: () => number;
  }) {
    this.#evaluator = options.evaluator;
    this.#documents = options.documents;
    this.#resolver = options.resolver;
    this.#signal = options.signal;
    this.#pace = new Pace({ largest: BATCH, now: options.now });
  }

  /** Evaluates what can be, and begins to save it. */
  async add(listed: DueSystem[]): Promise<void> {
    this.#signal?.throwIfAborted();
    const due = this.#evaluator.readable(listed);
    this.done.failed += listed.length - due.length;
    const unread: Set<Entity> = await this.#documents.findUnread(
      due.map(system => system.entity),
    );
    await this.#evaluate(due.filter(system => !unread.has(system.entity)));
    this.#waiting.push(...due.filter(system => unread.has(system.entity)));
    if (this.#waiting.length >= BATCH) {
      await this.#evaluateWaiting();
    }
  }

  /** Evaluates what waits; afterwards everything is saved. */
  async finish(): Promise<void> {
    await this.#evaluateWaiting();
    await this.#saving;
  }

  /** Resolves when nothing is being saved any more, whether or not that went well. */
  async settle(): Promise<void> {
    await this.#saving.catch(() => undefined);
  }

  async #evaluateWaiting(): Promise<void> {
    // Reading takes long, and the others are to have their results by then.
    await this.#saving;
    await this.#pace.forEach(this.#waiting.splice(0), async batch => {
      this.#signal?.throwIfAborted();
      await this.#evaluate(batch);
    });
  }

  async #evaluate(batch: DueSystem[]): Promise<void> {
    if (batch.length === 0) {
      return;
    }
    const evaluated = await this.#evaluator.evaluate(batch, {
      resolver: this.#resolver,
      signal: this.#signal,
    });
    await this.#saving;
    this.#saving = this.#save(evaluated);
    // The next one to wait for it is told, and that may be later.
    this.#saving.catch(() => undefined);
  }

  async #save(batch: EvaluatedBatch): Promise<void> {
    const { evaluated, changed, failed } = await this.#evaluator.save(batch);
    this.done.evaluated += evaluated;
    this.done.changed += changed;
    this.done.failed += failed;
  }
}
