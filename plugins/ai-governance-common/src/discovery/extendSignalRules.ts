import { AiSignalRules } from './types';

/** Kinds and types of an organisation that are AI, beside those that are shipped. @public */
export interface AdditionalSignals {
  /** Kinds of the catalog that hold nothing but AI, in any case. */
  kinds?: readonly string[];
  /** Values of `spec.type`, as they are written or with hyphens. */
  types?: readonly string[];
  /** Types whose dependents use a model; they are AI themselves. */
  modelTypes?: readonly string[];
}

const lower = (text: string) => text.trim().toLocaleLowerCase('en-US');

const hyphened = (text: string) => lower(text).replace(/[\s_]+/g, '-');

const union = (
  first: readonly string[] = [],
  second: readonly string[] = [],
) => [...new Set([...first, ...second])];

/**
 * Rules with what an organisation adds: each is a strong signal.
 * @public
 */
export function extendSignalRules(
  rules: AiSignalRules,
  additional: AdditionalSignals,
): AiSignalRules {
  const modelTypes = (additional.modelTypes ?? []).map(hyphened);
  const types = [...(additional.types ?? []).map(hyphened), ...modelTypes];
  return {
    ...rules,
    kinds: {
      ...rules.kinds,
      strong: union(rules.kinds.strong, additional.kinds?.map(lower)),
    },
    types: { ...rules.types, strong: union(rules.types.strong, types) },
    modelTypes: union(rules.modelTypes, modelTypes),
  };
}
