/**
 * Each text with its full name.
 * @public
 */
export type MessageLeaves<T, Prefix extends string> = {
  [Name in keyof T & string]: T[Name] extends string
    ? [`${Prefix}${Name}`, T[Name]]
    : MessageLeaves<T[Name], `${Prefix}${Name}.`>;
}[keyof T & string];

/**
 * Texts of nested groups by their full names, such as `common.close`.
 * @public
 */
export type FlatMessages<T> = {
  readonly [Leaf in MessageLeaves<T, ''> as Leaf extends [
    infer Name extends string,
    string,
  ]
    ? Name
    : never]: Leaf extends [string, infer Text extends string] ? Text : never;
};
