/**
 * Gives equal values of one JSON document the same id, and different ones different ids.
 * Looks at each value once, however many lists and objects hold it.
 */
export class ValueIds {
  readonly #byContent = new Map<string, number>();
  readonly #byObject = new WeakMap<object, string>();

  idOf(value: unknown): string {
    if (typeof value !== 'object' || !value) return JSON.stringify(value);
    const known = this.#byObject.get(value);
    if (known !== undefined) return known;
    const content = this.#contentOf(value);
    const number = this.#byContent.get(content) ?? this.#byContent.size;
    this.#byContent.set(content, number);
    const id = `#${number}`;
    this.#byObject.set(value, id);
    return id;
  }

  #contentOf(value: object): string {
    if (Array.isArray(value)) {
      return `[${value.map(item => this.idOf(item)).join()}]`;
    }
    const fields = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${this.idOf(item)}`);
    return `{${fields.join()}}`;
  }
}
