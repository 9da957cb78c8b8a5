import { canonicalJson } from '../exports/canonicalJson';
import { guardCell } from './guardCell';
import { toCell } from './shapes';
import { RegisterExport, RegisterFileFormat, RegisterGap } from './types';

// Spreadsheets take a file for UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell)
    ? `"${cell.replace(/"/g, '""')}"`
    : cell;
}

/** Rows after RFC 4180. */
function csv(rows: string[][]): string {
  return (
    BYTE_ORDER_MARK +
    rows.map(row => `${row.map(quote).join(',')}\r\n`).join('')
  );
}

function csvRegister(
  { register, entries }: RegisterExport,
  isGuarded: boolean,
): string {
  const { fields, sections } = register;
  const hasSections = sections.length > 1;
  const guard = isGuarded ? guardCell : (text: string) => text;
  return csv([
    [...(hasSections ? ['section'] : []), ...fields.map(({ key }) => key)],
    ...entries.map(({ section, values }) => [
      ...(hasSections ? [section ?? ''] : []),
      ...fields.map(({ key, empty = '' }) =>
        values[key] === undefined ? empty : guard(toCell(values[key])),
      ),
    ]),
  ]);
}

function jsonRegister({ register, coverage, entries }: RegisterExport): string {
  return canonicalJson({
    register: register.id,
    version: register.version,
    coverage,
    entries: entries.map(({ entityRef, section, values }) => ({
      entityRef,
      section,
      values,
    })),
  });
}

/**
 * The file for a register.
 *
 * @param options.isGuarded - whether a text that a spreadsheet would run as a formula has
 *   an apostrophe in front, in CSV. Default: yes. `unguardCell` takes it off again.
 * @public
 */
export function registerFile(
  result: RegisterExport,
  options: { format: RegisterFileFormat; isGuarded?: boolean },
): string {
  const { format, isGuarded = true } = options;
  return format === 'json'
    ? jsonRegister(result)
    : csvRegister(result, isGuarded);
}

/**
 * What an export says of itself, in one sentence.
 * @public
 */
export function describeCoverage({
  register,
  coverage,
  gaps,
}: RegisterExport): string {
  const { systems, covered, undeclared, outside } = coverage;
  return `${register.title}: ${covered} of ${systems} AI systems have an entry; the register does not concern ${outside}, and ${undeclared} do not say whether it does. ${gaps.length} gaps.`;
}

const GAP_COLUMNS: Array<[string, (gap: RegisterGap) => string | undefined]> = [
  ['Entity reference', gap => gap.entityRef],
  ['Title', gap => gap.title],
  ['Section', gap => gap.section],
  ['Field', gap => gap.field],
  ['Field, in words', gap => gap.fieldTitle],
  ['Kind', gap => gap.kind],
  ['Why', gap => gap.why],
  ['How to supply it', gap => gap.how],
];

/**
 * What is missing, as a list: in the first row what the export covers, then one gap a row.
 * @public
 */
export function registerGapRows(result: RegisterExport): {
  headings: string[];
  rows: string[][];
} {
  return {
    headings: GAP_COLUMNS.map(([title]) => title),
    rows: [
      ['', '', '', '', '', 'coverage', describeCoverage(result), ''],
      ...result.gaps.map(gap => GAP_COLUMNS.map(([, read]) => read(gap) ?? '')),
    ],
  };
}

/**
 * The same as CSV.
 * @public
 */
export function registerGapsFile(result: RegisterExport): string {
  const { headings, rows } = registerGapRows(result);
  return csv([headings, ...rows.map(row => row.map(guardCell))]);
}

/**
 * Name of the file for a register, which says how many systems it covers.
 * @public
 */
export function registerFileName(
  { register, coverage }: RegisterExport,
  suffix: 'csv' | 'json' | 'gaps.csv',
): string {
  return `${register.id}-${coverage.covered}-of-${coverage.systems}-systems.${suffix}`;
}
