import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { isStorable } from '../util';

/**
 * A reference in full and in lower case.
 *
 * @throws InputError for what is not a reference.
 */
export function toRef(text: string, defaultKind: string): string {
  if (!isStorable(text)) {
    throw new InputError('Expected a reference in Unicode without NUL');
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(text, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

/** References in full and in lower case; undefined where none are given. */
export function toRefs(
  texts: string[] | undefined,
  defaultKind: string,
): string[] | undefined {
  return texts?.map(text => toRef(text, defaultKind));
}
