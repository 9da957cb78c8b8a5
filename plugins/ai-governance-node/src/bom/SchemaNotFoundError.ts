/** A schema is not where it is looked for: nothing is said of what it would validate. */
export class SchemaNotFoundError extends Error {
  name = 'SchemaNotFoundError' as const;
}
