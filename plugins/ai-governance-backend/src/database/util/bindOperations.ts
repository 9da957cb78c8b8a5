/** Functions whose first parameter is what they work on. */
type Operations<TContext> = Record<
  string,
  (context: TContext, ...args: never[]) => unknown
>;

/** The same functions without that parameter. */
type Bound<TContext, TOperations> = {
  [Name in keyof TOperations]: TOperations[Name] extends (
    context: TContext,
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Result
    : never;
};

/**
 * Makes the methods of a store out of operations: each is called with the database as
 * its first argument.
 */
export function bindOperations<
  TContext,
  TOperations extends Operations<TContext>,
>(context: TContext, operations: TOperations): Bound<TContext, TOperations>;
export function bindOperations<TContext>(
  context: TContext,
  operations: Operations<TContext>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (...args: never[]) => operation(context, ...args),
    ]),
  );
}
