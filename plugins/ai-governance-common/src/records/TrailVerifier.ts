import { TrailEntry, TrailVerification } from '../schema/types';
import { hashTrailEntry, TRAIL_START } from './trail';

type Fault = NonNullable<TrailVerification['fault']>;

/** What an entry consists of; all but the hash is hashed. */
const FIELDS = new Set([
  'sequence',
  'at',
  'by',
  'action',
  'entityRef',
  'recordId',
  'revision',
  'payload',
  'previous',
  'hash',
]);

/** Name of an entry in a sentence. */
const named = (sequence: number) =>
  sequence === 0 ? 'the beginning' : `entry ${sequence}`;

/**
 * Follows a trail entry by entry and remembers the first fault, so that a trail of
 * any length is verified without being held in memory.
 * @public
 */
export class TrailVerifier {
  /** The last entry that was right. */
  #sequence = 0;
  #hash = TRAIL_START;
  #entries = 0;
  #fault: Fault | undefined;
  /** Entry that is not where it belongs, and may come later. */
  #awaited: number | undefined;

  /** A verifier that goes on after an entry that is known to be right. */
  static after(last: { sequence: number; hash: string }): TrailVerifier {
    const verifier = new TrailVerifier();
    verifier.#sequence = last.sequence;
    verifier.#hash = last.hash;
    return verifier;
  }

  /**
   * Takes the next entry. False when the fault is known, and nothing that follows
   * can say more about it.
   */
  add(entry: TrailEntry): boolean {
    this.#entries++;
    if (this.#awaited === entry.sequence) {
      const { sequence } = entry;
      this.#fault = {
        sequence,
        kind: 'reordered',
        message: `Entry ${sequence} does not stand after ${named(
          this.#sequence,
        )}, where it belongs, but later.`,
      };
      this.#awaited = undefined;
    }
    if (this.#fault === undefined) {
      this.#fault = this.#check(entry);
      if (this.#fault === undefined) {
        this.#sequence = entry.sequence;
        this.#hash = entry.hash;
      }
    }
    return this.#fault === undefined || this.#awaited !== undefined;
  }

  /** The outcome. `head` is what the last entry must have been. */
  finish(head?: { sequence: number; hash: string }): TrailVerification {
    const fault = this.#fault ?? (head && this.#checkHead(head));
    return {
      valid: fault === undefined,
      entries: this.#entries,
      ...(fault && { fault }),
    };
  }

  #check(entry: TrailEntry): Fault | undefined {
    const expected = this.#sequence + 1;
    const { sequence, previous, hash } = entry;
    if (sequence > expected) {
      this.#awaited = expected;
      return {
        sequence: expected,
        kind: 'removed',
        message: `Entry ${expected} is not there: entry ${sequence} follows ${named(
          this.#sequence,
        )}.`,
      };
    }
    if (sequence < expected) {
      return {
        sequence,
        kind: 'reordered',
        message: `Entry ${sequence} stands after ${named(
          this.#sequence,
        )}, for a second time or out of its order.`,
      };
    }
    const added = Object.keys(entry).find(key => !FIELDS.has(key));
    if (added !== undefined) {
      return {
        sequence,
        kind: 'altered',
        message: `Entry ${sequence} is not what was written: ${added} was added to it.`,
      };
    }
    if (hashTrailEntry(entry) !== hash) {
      return {
        sequence,
        kind: 'altered',
        message: `Entry ${sequence} is not what was written: its hash does not fit its content.`,
      };
    }
    return previous === this.#hash
      ? undefined
      : {
          sequence,
          kind: 'altered',
          message: `Entry ${sequence} does not continue ${named(
            this.#sequence,
          )}: one of the two was replaced.`,
        };
  }

  #checkHead(head: { sequence: number; hash: string }): Fault | undefined {
    if (head.sequence > this.#sequence) {
      return {
        sequence: this.#sequence + 1,
        kind: 'truncated',
        message: `The trail ends with ${named(this.#sequence)}, and entry ${
          head.sequence
        } was the last one written.`,
      };
    }
    if (head.sequence === this.#sequence && head.hash === this.#hash) {
      return undefined;
    }
    return {
      sequence: this.#sequence,
      kind: 'altered',
      message:
        head.sequence === this.#sequence
          ? `Entry ${head.sequence} is not the one that was last written.`
          : `The trail ends with ${named(
              this.#sequence,
            )}, and its head says that ${named(
              head.sequence,
            )} was the last one written.`,
    };
  }
}
