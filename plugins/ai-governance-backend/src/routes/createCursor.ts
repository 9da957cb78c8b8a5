import { InputError } from '@backstage/errors';
import { z } from 'zod/v3';
import { isStorable } from '../util';

/** Text that carries a place in a list, and nothing that is a secret. */
export interface Cursor<T> {
  /** Text of a place; undefined where there is none. */
  encode(place: T | undefined): string | undefined;
  /**
   * The place that a text carries; undefined where there is none.
   * @throws InputError for a text that no page gave out
   */
  decode(text: string | undefined): T | undefined;
}

/** A whole number that a double holds exactly. */
export const integer = z.number().int().safe();

/** An instant in milliseconds that a date can hold. */
export const instant = z
  .number()
  .int()
  .min(-8_640_000_000_000_000)
  .max(8_640_000_000_000_000);

/** A number that fits a column of two bytes. */
export const small = z.number().int().min(-32_768).max(32_767);

/** A number that fits the keys of every database. */
export const rowId = z.number().int().min(-2_147_483_647).max(2_147_483_647);

/** Text that a database can look for. */
export const storable = z.string().refine(isStorable);

/**
 * A cursor for places of a schema. It is read as strictly as a query: one that was made
 * up gets an error, and never becomes a statement.
 */
export function createCursor<T>(
  schema: z.ZodType<T, z.ZodTypeDef, unknown>,
): Cursor<T> {
  return {
    encode: place =>
      place === undefined
        ? undefined
        : Buffer.from(JSON.stringify(place)).toString('base64url'),
    decode: text => {
      if (text === undefined) return undefined;
      const place = schema.safeParse(parse(text));
      if (!place.success) {
        throw new InputError(
          'Invalid query parameter cursor: expected the nextCursor or prevCursor of an earlier page',
        );
      }
      return place.data;
    },
  };
}

/** The content of a text; undefined, which fits no schema, where it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
