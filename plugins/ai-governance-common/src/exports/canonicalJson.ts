import { configure } from 'safe-stable-stringify';

const stringify = configure({ deterministic: true });

/**
 * JSON with keys in order, indented by two, and a line end: the same value gives the
 * same bytes. What is undefined is left out.
 * @public
 */
export function canonicalJson(value: unknown): string {
  return `${stringify(value, undefined, 2) ?? 'null'}\n`;
}
