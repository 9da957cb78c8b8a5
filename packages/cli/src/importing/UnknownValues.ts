import { UnknownValue } from '../mapping/types';

/** Distinct values that are listed one by one for a field. */
const LISTED = 200;

/** Counts values that rules did not know. */
export class UnknownValues {
  readonly #values = new Map<string, UnknownValue>();
  readonly #distinct = new Map<string, number>();
  #unlisted = 0;

  add(value: Omit<UnknownValue, 'count' | 'firstLine'>, line: number): void {
    const key = JSON.stringify([value.column, value.field, value.value]);
    const known = this.#values.get(key);
    if (known) {
      known.count++;
      return;
    }
    const distinct = this.#distinct.get(value.field) ?? 0;
    if (distinct >= LISTED) {
      this.#unlisted++;
      return;
    }
    this.#distinct.set(value.field, distinct + 1);
    this.#values.set(key, { ...value, count: 1, firstLine: line });
  }

  /** The values, the most frequent first. */
  list(): UnknownValue[] {
    return [...this.#values.values()].sort(
      (left, right) =>
        right.count - left.count || left.firstLine - right.firstLine,
    );
  }

  /** Occurrences beyond the values that are listed. */
  get unlisted(): number {
    return this.#unlisted;
  }
}
