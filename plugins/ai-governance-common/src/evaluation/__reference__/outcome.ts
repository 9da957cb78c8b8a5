/**
 * What a check came to. `outside`: the evidence is there, and outside its limit; any
 * other failure is evidence that is absent or incomplete.
 */
export type Outcome = 'pass' | 'outside' | 'absent' | 'expired' | 'unknown';

/**
 * Everything has to hold: what failed decides, then what expired, then what nobody could
 * read. A result outside its limit beside something else is not whole evidence.
 */
export function allOf(outcomes: Outcome[]): Outcome {
  const isWhole = outcomes.every(part => part === 'pass' || part === 'outside');
  const decided = first(outcomes, ['absent', 'outside', 'expired', 'unknown']);
  return decided === 'outside' && !isWhole ? 'absent' : decided;
}

/** One is enough. Otherwise the order of docs/packs.md, "Checks". */
export function anyOf(outcomes: Outcome[]): Outcome {
  return first(outcomes, ['pass', 'unknown', 'outside', 'expired', 'absent']);
}

function first(outcomes: Outcome[], order: Outcome[]): Outcome {
  return order.find(outcome => outcomes.includes(outcome)) ?? 'pass';
}
