import { isJsonObject } from '../lib/isJsonObject';

/** A key, all elements `[]`, or those `[key=value]` of which a part is a value. */
const STEP = /([^.[\]]+)|\[([^\]=]*)(?:=([^\]]*))?\]/g;

function elements(values: unknown[], key: string, wanted?: string): unknown[] {
  const all = values.flatMap(value => (Array.isArray(value) ? value : []));
  return wanted === undefined
    ? all
    : all.filter(element => isJsonObject(element) && element[key] === wanted);
}

/**
 * Every value at a place of an entity, such as `spec.suppliers[].name` or
 * `metadata.links[type=dpia].url`. Blank and absent values are left out.
 */
export function readPath(entity: object, path: string): unknown[] {
  let values: unknown[] = [entity];
  for (const [, key, part, wanted] of path.matchAll(STEP)) {
    values =
      key === undefined
        ? elements(values, part, wanted)
        : values.flatMap(value =>
            isJsonObject(value) && Object.hasOwn(value, key)
              ? [value[key]]
              : [],
          );
  }
  return values.filter(
    value =>
      value !== undefined &&
      value !== null &&
      !(typeof value === 'string' && value.trim() === ''),
  );
}
