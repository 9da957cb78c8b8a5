import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  AI_SYSTEM_API_VERSION,
  AI_SYSTEM_KIND,
  isJsonObject,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { Mapping } from '../mapping/Mapping';
import { setTarget, Target } from '../mapping/targetPath';
import { CompiledRule, RuleContext } from './CompiledRule';

/** Lists without the gaps that absent elements leave. */
function withoutGaps(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) {
    return Array.from(value, withoutGaps).filter(
      (element): element is JsonValue => element !== undefined,
    );
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, part]) => [key, withoutGaps(part)]),
  );
}

/** Makes entities of rows, as a mapping says. */
export class EntityBuilder {
  readonly #namespace?: string;
  readonly #fields: Array<{ target: Target; rules: CompiledRule[] }>;

  constructor(mapping: Mapping) {
    this.#namespace = mapping.document.namespace;
    this.#fields = mapping.fields.map(({ target, rules }) => ({
      target,
      rules: rules.map(rule => new CompiledRule(rule, target)),
    }));
  }

  /**
   * The entity of a row. What the row does not say is absent.
   * @throws InputError when the row has a value that a rule refuses
   */
  build(options: { name: string } & RuleContext): Entity {
    const { name, ...context } = options;
    const entity: JsonObject = {
      apiVersion: AI_SYSTEM_API_VERSION,
      kind: AI_SYSTEM_KIND,
      metadata: {
        name,
        ...(this.#namespace && { namespace: this.#namespace }),
      },
      spec: {},
    };
    for (const { target, rules } of this.#fields) {
      const value =
        target.schema.type === 'array'
          ? this.#list(rules, context)
          : this.#single(target, rules, context);
      if (value !== undefined) setTarget(entity, target.segments, value);
    }
    return withoutGaps(entity) as unknown as Entity;
  }

  #list(rules: CompiledRule[], context: RuleContext): JsonValue | undefined {
    const seen = new Map<string, JsonValue>();
    for (const value of rules.flatMap(rule => rule.apply(context))) {
      if (value !== '') seen.set(JSON.stringify(value), value);
    }
    return seen.size === 0 ? undefined : [...seen.values()];
  }

  #single(
    target: Target,
    rules: CompiledRule[],
    context: RuleContext,
  ): JsonValue | undefined {
    for (const rule of rules) {
      const values = rule.apply(context);
      if (values.length > 1) {
        throw new InputError(
          `${target.path} takes one value and the row has ${
            values.length
          }: ${values.join(', ')}`,
        );
      }
      if (values.length === 1) return values[0];
    }
    return undefined;
  }
}
