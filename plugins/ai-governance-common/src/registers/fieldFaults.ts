import { toCell, wordsOf } from './shapes';
import { RegisterField, RegisterGapKind, RegisterValue } from './types';

/** What the register will not take of a value. */
export interface ValueFault {
  kind: RegisterGapKind;
  why: string;
}

const isPlain = (value: RegisterValue): value is string =>
  typeof value === 'string';

/** Faults of a value, by the rules of its field. It is written as it stands. */
export function valueFaults(
  field: RegisterField,
  value: RegisterValue,
): ValueFault[] {
  const faults: ValueFault[] = [];
  const { allowed, alsoAllowed = [], maxLength, maxItems, pattern } = field;
  if (allowed) {
    const unknown = wordsOf(field, value).filter(
      word => !allowed.includes(word) && !alsoAllowed.includes(word),
    );
    if (unknown.length > 0) {
      faults.push({
        kind: 'unknown-value',
        why: `The register does not know ${unknown
          .map(word => JSON.stringify(word))
          .join(', ')}`,
      });
    }
  }
  const { length } = toCell(value);
  if (maxLength !== undefined && isPlain(value) && length > maxLength) {
    faults.push({
      kind: 'form',
      why: `The register takes ${maxLength} characters, and the text has ${length}`,
    });
  }
  if (maxItems !== undefined && !isPlain(value) && value.length > maxItems) {
    faults.push({
      kind: 'form',
      why: `The register takes ${maxItems} values, and there are ${value.length}`,
    });
  }
  if (
    pattern &&
    isPlain(value) &&
    !new RegExp(pattern.source, 'u').test(value)
  ) {
    faults.push({
      kind: 'form',
      why: `The register takes ${
        pattern.text
      }, and the text is ${JSON.stringify(
        value.length > 80 ? `${value.slice(0, 80)}…` : value,
      )}`,
    });
  }
  return faults;
}
