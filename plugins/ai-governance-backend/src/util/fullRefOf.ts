import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * A reference in full and in lower case, `kind:namespace/name`; undefined for a text that
 * is not one.
 *
 * @param context - what a reference that names no kind or namespace means; the namespace is
 *   `default` by default
 */
export function fullRefOf(
  text: string,
  context: { defaultKind?: string; defaultNamespace?: string } = {},
): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text, context));
  } catch {
    return undefined;
  }
}
