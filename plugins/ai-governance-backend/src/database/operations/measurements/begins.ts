import { DAY } from '../../../util';

/** From the Monday before the epoch, which began on a Thursday, in milliseconds. */
const MONDAY = 3 * DAY;

/**
 * Expression of the begin of the span in UTC that an instant lies in; weeks begin on
 * Monday. Both engines cut the remainder of whole numbers alike.
 *
 * @param step - length of the span in milliseconds, of the program's own
 */
export function begins(column: string, step: number): string {
  return `(${column} - ((${column} + ${MONDAY}) % ${step}))`;
}
