import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { isStorable } from '../util';

/**
 * A reference in full and in lower case.
 *
 * @throws InputError for what is not a reference.
 */
export function toRef(text: string, defaultKind: string): string {
  const ref = readEntityRef(text, { defaultKind });
  if (ref === undefined || !isStorable(ref)) {
    throw new InputError(
      `Expected an entity reference, kind:namespace/name, found ${JSON.stringify(
        text,
      )}`,
    );
  }
  return ref;
}

/** References of owners; without a kind they are groups. */
export function toOwnerRefs(owners: string[] | undefined) {
  return owners?.map(owner => toRef(owner, 'group'));
}
