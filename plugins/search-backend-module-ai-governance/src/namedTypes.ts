/**
 * Types that a request names, however it spells a list; undefined where it names none
 * and so asks for all.
 */
export function namedTypes(types: unknown): unknown[] | undefined {
  return types === undefined || types === null
    ? undefined
    : [types]
        .flat()
        .flatMap(type =>
          typeof type === 'object' ? Object.values(type as object) : [type],
        );
}
