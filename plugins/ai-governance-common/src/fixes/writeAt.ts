import { JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';
import { FaultPath } from '../validation/Fault';

/** The value at a place; undefined where there is none. */
export function readAt(
  part: JsonValue | undefined,
  path: FaultPath,
): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((group, key) => {
    if (Array.isArray(group)) return group[Number(key)];
    return isJsonObject(group) && Object.hasOwn(group, key)
      ? group[key]
      : undefined;
  }, part);
}

/** A copy with a value at a place; groups and lists on the way are made. */
export function writeAt(
  part: JsonValue | undefined,
  [key, ...rest]: FaultPath,
  value: JsonValue,
): JsonValue {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(part) ? [...part] : [];
    list[key] = writeAt(list[key], rest, value);
    return list;
  }
  const group = isJsonObject(part) ? part : {};
  return { ...group, [key]: writeAt(group[key], rest, value) };
}
