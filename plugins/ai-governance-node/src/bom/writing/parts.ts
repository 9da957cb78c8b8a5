import { JsonArray, JsonObject, JsonValue } from '@backstage/types';
import { readSchema } from '../readSchema';

/** A component, and how others refer to it. */
export interface BomPart {
  ref: string;
  component: JsonObject;
  /** Of a dataset: a model was made or tested with it. */
  isOfModel?: boolean;
}

let licenceIds: ReadonlySet<string> | undefined;

/** Identifiers that the schemas of CycloneDX allow. */
function isLicenceId(text: string): boolean {
  licenceIds ??= new Set(readSchema('spdx').enum as string[]);
  return licenceIds.has(text);
}

/** A text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Texts with something in them; undefined where there are none. */
export function textsOf(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).flatMap(
    item => textOf(item) ?? [],
  );
  return texts.length > 0 ? texts : undefined;
}

/** The object without what is undefined. */
export function present(
  value: Record<string, JsonValue | undefined>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== undefined),
  ) as JsonObject;
}

/** The object without what is undefined, or undefined where nothing is left. */
export function presentOrNone(
  value: Record<string, JsonValue | undefined>,
): JsonObject | undefined {
  const object = present(value);
  return Object.keys(object).length > 0 ? object : undefined;
}

/** What CycloneDX has no field for, in the namespace of this project. */
export function properties(
  values: Record<string, unknown>,
): JsonArray | undefined {
  const found = Object.entries(values).flatMap(([name, value]) =>
    (textsOf(value) ?? []).map(text => ({
      name: `ai-governance:${name}`,
      value: text,
    })),
  );
  return found.length > 0 ? found : undefined;
}

/** A licence by its identifier, or by the name that it has where it has none. */
export function licences(licence: unknown): JsonArray | undefined {
  const text = textOf(licence);
  if (text === undefined) return undefined;
  return [{ license: isLicenceId(text) ? { id: text } : { name: text } }];
}
