import { faultsOfError } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ResponseError } from '@backstage/errors';

/** One thing that the server found wrong with a record. */
export interface ServerFault {
  /** Keys from the root of the record: `data`, `risk`, `owner`. */
  path: string[];
  message: string;
}

/** The faults that the server names, each with the keys of its place. */
export function serverFaults(error: unknown): ServerFault[] {
  return faultsOfError(error).map(({ path, message }) => ({
    path: path
      .replace(/\[(\d+)\]/g, '.$1')
      .split('.')
      .filter(Boolean),
    message,
  }));
}

/**
 * Faults as react-jsonschema-form takes them, and those that no field shows. The
 * faults of entries of `whole` fields belong to the field.
 */
export function splitFaults(
  faults: readonly ServerFault[],
  fields: readonly string[],
  whole: readonly string[] = [],
): { extraErrors: object; outer: Map<string, string>; rest: string[] } {
  const extraErrors: Record<string, any> = {};
  const outer = new Map<string, string>();
  const rest: string[] = [];
  for (const { path, message } of faults) {
    const inner = path[0] === 'data' ? path.slice(1) : path;
    const keys = whole.includes(inner[0]) ? inner.slice(0, 1) : inner;
    if (['subject', 'effectiveAt', 'expiresAt'].includes(path[0])) {
      outer.set(path[0], message);
    } else if (keys.length > 0 && fields.includes(keys[0])) {
      let place = extraErrors;
      for (const key of keys) {
        // Object.hasOwn keeps a key such as __proto__ from reaching anything else.
        if (!Object.hasOwn(place, key)) {
          Object.defineProperty(place, key, {
            value: {},
            enumerable: true,
            writable: true,
          });
        }
        place = place[key];
      }
      place.__errors = [...(place.__errors ?? []), message];
    } else {
      rest.push(message);
    }
  }
  return { extraErrors, outer, rest };
}

/** What the server says is wrong, or what went wrong on the way to it. */
export function failureText(error: unknown): string {
  return ResponseError.is(error)
    ? error.body.error.message
    : (error as Error).message;
}
