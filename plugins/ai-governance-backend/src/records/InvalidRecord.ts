import {
  countOfMore,
  MOST_FAULTS,
  RecordFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';

/** Characters of a path or a message; a key that somebody sent may have any number. */
const LONGEST_TEXT = 1_000;

/**
 * What cannot be recorded, with each fault and its path. Of many, the first are named and
 * the others counted: answer and audit log stay short whatever was sent.
 */
export class InvalidRecord extends InputError {
  /** Without the count of those that are not named, which the message has. */
  readonly faults: RecordFault[];
  readonly #more: number;

  /** @param more - how many faults there are besides */
  constructor(faults: RecordFault[], more = 0) {
    const named = faults.slice(0, MOST_FAULTS).map(({ path, message }) => ({
      path: shortened(path),
      message: shortened(message),
    }));
    const rest = more + faults.length - named.length;
    super(
      [
        ...named.map(({ path, message }) => `${path}: ${message}`),
        ...(rest > 0 ? [countOfMore(rest)] : []),
      ].join('; '),
    );
    this.faults = named;
    this.#more = rest;
  }

  /** The same with other messages. */
  map(change: (message: string) => string): InvalidRecord {
    return new InvalidRecord(
      this.faults.map(({ path, message }) => ({
        path,
        message: change(message),
      })),
      this.#more,
    );
  }
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
