import { AI_GOVERNANCE_ANNOTATION_PREFIX } from '../entity/vocabulary';
import { RegisterField, RegisterFieldSource } from './types';

/** What a definition says of a field beside its key and title. */
export type FieldOptions = Partial<
  Omit<RegisterField, 'key' | 'title' | 'sources'>
> & { from?: readonly RegisterFieldSource[] };

/** A key as a part of the name of an annotation. */
function toAnnotationName(key: string): string {
  return key.replace(/[^A-Za-z0-9]+/g, '-').toLocaleLowerCase('en-US');
}

/**
 * Makes fields of one register. Each field has an annotation, `ai-governance/` with the
 * prefix and the key, unless a definition names another.
 */
export function fieldsOf(prefix: string) {
  return (
    key: string,
    title: string,
    { from = [], annotation, ...options }: FieldOptions = {},
  ): RegisterField => ({
    key,
    title,
    required: false,
    shape: 'text',
    ...options,
    sources: from,
    annotation: `${AI_GOVERNANCE_ANNOTATION_PREFIX}${prefix}-${
      annotation ?? toAnnotationName(key)
    }`,
  });
}
