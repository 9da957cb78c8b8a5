import { JsonValue } from '@backstage/types';
import { nearestWord } from '../../validation/nearestWord';

/** What people and YAML 1.1 write for true and false. */
const BOOLEAN_WORDS = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['y', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['n', false],
]);

/** The allowed value that was probably meant. */
export function suggestValue(
  value: JsonValue | undefined,
  allowed: JsonValue[],
): JsonValue | undefined {
  if (typeof value !== 'string') {
    return allowed.find(candidate => String(candidate) === String(value));
  }
  const asBoolean = BOOLEAN_WORDS.get(value.trim().toLocaleLowerCase('en-US'));
  if (asBoolean !== undefined && allowed.includes(asBoolean)) return asBoolean;
  const nearest = nearestWord({ word: value, words: allowed.map(String) });
  return allowed.find(candidate => String(candidate) === nearest);
}
