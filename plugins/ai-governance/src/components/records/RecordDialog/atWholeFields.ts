import { RJSFValidationError } from '@rjsf/utils';

/**
 * Faults of entries of lists that one widget shows are put at the list, each once:
 * no entry has a place of its own there.
 */
export function atWholeFields(
  errors: readonly RJSFValidationError[],
  whole: readonly string[],
): RJSFValidationError[] {
  const seen = new Set<string>();
  return errors.flatMap(error => {
    const [, list] = error.property?.match(/^\.?([^.]+)\.\d+$/) ?? [];
    if (list === undefined || !whole.includes(list)) return [error];
    const place = `${list}: ${error.message}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ ...error, property: `.${list}` }];
  });
}
