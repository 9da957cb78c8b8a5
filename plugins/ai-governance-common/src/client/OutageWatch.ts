import { ResponseError } from '@backstage/errors';

/**
 * That what is shown is an earlier state, because the backend cannot reach its database.
 * @public
 */
export interface Outage {
  /** When the oldest of the answers that are shown was given, an ISO 8601 instant. */
  answeredAt: string;
  /** Since when the database is not reached, an ISO 8601 instant. */
  unreachableSince?: string;
}

/** Learns that an earlier state is shown; undefined when all is of now again. @public */
export type OutageListener = (outage: Outage | undefined) => void;

/**
 * Takes what the backend answered before in place of an answer that it cannot give, where
 * somebody listens who tells the reader how old it is.
 */
export class OutageWatch {
  readonly #listeners = new Set<OutageListener>();
  /** What is shown of an earlier state, by its question. */
  readonly #shown = new Map<string, Outage>();

  /** @returns ends it */
  watch(listener: OutageListener): () => void {
    this.#listeners.add(listener);
    listener(this.#oldest());
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Answers a question, with what was answered before if need be.
   *
   * @throws what `ask` throws, where there is no earlier answer or nobody listens
   */
  async answer<T>(question: string, ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      if (this.#shown.delete(question)) this.#tell();
      return answer;
    } catch (error) {
      const last = this.#listeners.size > 0 ? readLast<T>(error) : undefined;
      if (!last) throw error;
      const { content, ...outage } = last;
      this.#shown.set(question, outage);
      this.#tell();
      return content;
    }
  }

  #tell(): void {
    const outage = this.#oldest();
    for (const listener of this.#listeners) listener(outage);
  }

  #oldest(): Outage | undefined {
    const [oldest] = [...this.#shown.values()].sort(
      (one, other) => Date.parse(one.answeredAt) - Date.parse(other.answeredAt),
    );
    return oldest;
  }
}

function readLast<T>(error: unknown): (Outage & { content: T }) | undefined {
  if (!ResponseError.is(error) || error.statusCode !== 503) return undefined;
  const { lastAnswer } = error.body as {
    lastAnswer?: { at: string; unreachableSince?: string; content: T };
  };
  return (
    lastAnswer && {
      answeredAt: lastAnswer.at,
      unreachableSince: lastAnswer.unreachableSince,
      content: lastAnswer.content,
    }
  );
}
