import { DescriptionContext, DescribedValue } from './types';
import { writerOf } from './writerOf';

/** References of people, groups and entities that records name, within a text. */
const REFERENCE =
  /\b(?:user|group|aisystem|component|api|resource|system|domain):[a-z0-9._-]+\/[a-z0-9._-]*[a-z0-9]/gi;

/** Whether a text is one reference and nothing else. */
export const isReference = (text: string): boolean =>
  text.match(REFERENCE)?.[0] === text;

/** Every reference that a text names, in lower case. */
export const referencesIn = (text: string): string[] =>
  (text.match(REFERENCE) ?? []).map(ref => ref.toLocaleLowerCase('en-US'));

/** An entity by its name, with the reference at hand; the reference where none is known. */
export function describeEntity(
  ref: string,
  context: DescriptionContext,
): DescribedValue {
  return { text: entityText(ref, context), entityRef: ref };
}

/** A text in which every entity whose name is known has it. */
export function nameEntities(
  text: string,
  context: DescriptionContext,
): string {
  return text.replace(REFERENCE, ref => entityText(ref, context));
}

function entityText(ref: string, context: DescriptionContext): string {
  const name = context.names?.get(ref.toLocaleLowerCase('en-US'));
  return name === undefined || name === ref
    ? ref
    : writerOf(context)('named', { name, ref });
}
