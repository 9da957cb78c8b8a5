import { normalise } from '../lib/text';
import { RuleCondition } from '../mapping/types';
import { RegisterRow } from '../register/types';
import { Cells } from './Cells';

/**
 * Whether a row meets a condition, ignoring case and spaces. A blank is never one of
 * `is`, and always none of `isNot`.
 * @throws InputError when a JSON register holds an object in the column
 */
export function isMet(options: {
  condition: RuleCondition;
  row: RegisterRow;
  cells: Cells;
}): boolean {
  const { condition, row, cells } = options;
  const wanted = new Set((condition.is ?? condition.isNot)!.map(normalise));
  const isIn = cells
    .texts(row, condition.column)
    .some(text => wanted.has(normalise(text)));
  return condition.is ? isIn : !isIn;
}
