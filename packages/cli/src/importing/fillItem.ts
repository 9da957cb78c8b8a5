import { isJsonObject } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { templateParts } from '../mapping/template';

/** What stands for each name in braces; a name without a value is blank. */
export type ItemValues = ReadonlyMap<string, JsonValue>;

function fillText(text: string, values: ItemValues): JsonValue | undefined {
  const parts = templateParts(text).map(part =>
    'text' in part ? part.text : values.get(part.column),
  );
  if (parts.includes(undefined)) return undefined;
  return parts.length === 1 ? parts[0] : parts.map(String).join('');
}

function fillPart(
  part: JsonValue | undefined,
  values: ItemValues,
): JsonValue | undefined {
  if (typeof part === 'string') return fillText(part, values);
  if (Array.isArray(part)) {
    return part
      .map(each => fillPart(each, values))
      .filter((each): each is JsonValue => each !== undefined);
  }
  return isJsonObject(part) ? fillItem(part, values) : part;
}

/** An element of a list with its values; parts of which one is blank are absent. */
export function fillItem(item: JsonObject, values: ItemValues): JsonObject {
  const filled: JsonObject = {};
  for (const [key, part] of Object.entries(item)) {
    const value = fillPart(part, values);
    if (value !== undefined) filled[key] = value;
  }
  return filled;
}
