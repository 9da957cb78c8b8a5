import { parseJsonPointer } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';

/** A piece of JSON, as the parser names it, and the line on which it stands. */
export interface JsonToken {
  name: string;
  value?: string;
  line: number;
}

/** Names of the tokens that begin an object or a list. */
export const OPENING_TOKENS = new Set(['startObject', 'startArray']);
/** Names of the tokens that end an object or a list. */
export const CLOSING_TOKENS = new Set(['endObject', 'endArray']);

/** The keys and indices of a JSON Pointer (RFC 6901). */
function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) {
    throw new InputError(
      `The pointer "${pointer}" is not a JSON Pointer; expected a path such as /data/systems, or nothing when the file itself is the list`,
    );
  }
  return parseJsonPointer(pointer);
}

/**
 * Finds the value at a JSON Pointer in a stream of tokens.
 */
export class JsonPointerFinder {
  readonly #target: string[];
  readonly #path: Array<string | number> = [];
  #found = false;

  constructor(pointer: string) {
    this.#target = parsePointer(pointer);
  }

  /** Whether the value has been seen. */
  get found(): boolean {
    return this.#found;
  }

  /**
   * Whether the token begins the value. Not to be called with the tokens inside
   * the value, and not with the one that ends it.
   */
  finds(token: JsonToken): boolean {
    if (token.name === 'keyValue') {
      this.#path[this.#path.length - 1] = token.value!;
    } else if (CLOSING_TOKENS.has(token.name)) {
      this.#path.pop();
      this.#next();
    } else if (!this.#found && this.#isAtTarget()) {
      this.#found = true;
      this.#next();
      return true;
    } else if (OPENING_TOKENS.has(token.name)) {
      this.#path.push(token.name === 'startArray' ? 0 : '');
    } else {
      this.#next();
    }
    return false;
  }

  #isAtTarget(): boolean {
    return (
      this.#path.length === this.#target.length &&
      this.#target.every((key, index) => String(this.#path[index]) === key)
    );
  }

  /** The element of a list that follows has the next index. */
  #next() {
    const last = this.#path.length - 1;
    const index = this.#path[last];
    if (typeof index === 'number') this.#path[last] = index + 1;
  }
}
