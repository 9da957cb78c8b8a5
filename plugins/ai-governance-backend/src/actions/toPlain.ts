/** A value of an interface as an object literal, as schemas of outputs have it. */
export type Plain<T> = T extends ReadonlyArray<infer Item>
  ? Plain<Item>[]
  : T extends object
  ? { [K in keyof T]: Plain<T[K]> }
  : T;

/** The same value, of a type that may have more fields. */
export function toPlain<T>(value: T): Plain<T> {
  return value as Plain<T>;
}
