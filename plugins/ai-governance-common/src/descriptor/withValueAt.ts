import { JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';
import { FaultPath } from '../validation/Fault';

type Part = JsonValue | undefined;

/** The value at a place; undefined where there is none. */
export function valueAt(part: Part, path: FaultPath): Part {
  return path.reduce<Part>((group, key) => {
    if (Array.isArray(group)) return group[Number(key)];
    return isJsonObject(group) && Object.hasOwn(group, key)
      ? group[key]
      : undefined;
  }, part);
}

/** A copy with another value at a place; undefined takes the field or the entry away. */
export function withValueAt(part: Part, path: FaultPath, value: Part): Part {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(part)) {
    const child = withValueAt(part[Number(key)], rest, value);
    const entries = [...part];
    entries.splice(Number(key), 1, ...(child === undefined ? [] : [child]));
    return entries;
  }
  const { [key]: before, ...others } = isJsonObject(part) ? part : {};
  const after = withValueAt(before, rest, value);
  if (after === undefined) return others;
  return { ...(isJsonObject(part) ? part : {}), [key]: after };
}
