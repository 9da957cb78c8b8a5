/** What a cell of a workbook holds. */
type CellValue = string | number | boolean | Date | null | undefined;

/** What a formula gives where it gives no value. */
const ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

function toDateText(date: Date): string {
  // The reader gives what the cell shows as if it were UTC.
  const [day, time] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}

/** Digits without an exponent, as far as a cell can tell them. */
function toDigits(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** The text of a cell, whatever its type. */
export function toCellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return toDateText(value);
  return typeof value === 'number' ? toDigits(value) : String(value);
}

/** Whether a formula in the cell has failed. */
export const isErrorCell = (text: string): boolean => ERROR.test(text);
