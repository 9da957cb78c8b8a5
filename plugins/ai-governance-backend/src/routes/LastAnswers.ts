/** Answers that are kept at most. */
const MOST_ANSWERS = 200;

/** Characters of all that is kept. */
const MOST_CHARACTERS = 16_000_000;

/** How long an answer stands for the present while there is no newer one, milliseconds. */
const LONGEST_AGE_MS = 3_600_000;

/** What somebody was answered last, as JSON. */
export interface LastAnswer {
  /** Milliseconds since the epoch. */
  at: number;
  json: string;
}

/**
 * What this process answered last, for as long as it cannot ask its database. Bounded in
 * number, size and age; what was answered longest ago goes first.
 */
export class LastAnswers {
  readonly #now: () => number;
  readonly #answers = new Map<string, LastAnswer>();
  #characters = 0;

  constructor(options: { now: () => number }) {
    this.#now = options.now;
  }

  /** @param key - of a question and of who asks it */
  keep(key: string, json: string): void {
    this.forget(key);
    if (json.length > MOST_CHARACTERS) return;
    this.#answers.set(key, { at: this.#now(), json });
    this.#characters += json.length;
    for (const oldest of this.#answers.keys()) {
      if (
        this.#answers.size <= MOST_ANSWERS &&
        this.#characters <= MOST_CHARACTERS
      ) {
        return;
      }
      this.forget(oldest);
    }
  }

  find(key: string): LastAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer && this.#now() - answer.at > LONGEST_AGE_MS) {
      this.forget(key);
      return undefined;
    }
    return answer;
  }

  /** What is not so any more, such as for somebody who may not read it now. */
  forget(key: string): void {
    this.#characters -= this.#answers.get(key)?.json.length ?? 0;
    this.#answers.delete(key);
  }
}
