/** Formats of a register. */
export const REGISTER_FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const;
/** One format. */
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** Encodings of a register. */
export const REGISTER_ENCODINGS = ['utf-8', 'windows-1252'] as const;
/** One encoding. */
export type RegisterEncoding = (typeof REGISTER_ENCODINGS)[number];

/** How a register is read. */
export interface RegisterSource {
  file: string;
  format: RegisterFormat;
  encoding: RegisterEncoding;
  /** Between the cells of a row, for CSV. */
  delimiter: string;
  /** Whether a quote in the wrong place is an error or a character, for CSV. */
  quotes: 'strict' | 'literal';
  /** What happens to a row with fewer or more cells than the header, for CSV. */
  raggedRows: 'refuse' | 'pad';
  /**
   * Whether an apostrophe stands before what a spreadsheet would run as a formula, as in
   * the files that this suite writes, for CSV. It is taken off.
   */
  isGuarded?: boolean;
  /** Name of the sheet, for XLSX. Default: the first that has the columns. */
  sheet?: string;
  /** Columns that are needed: the header row is found by them, for CSV and XLSX. */
  columns?: readonly string[];
  /** JSON Pointer (RFC 6901) of the list, for JSON. Empty is the document. */
  pointer: string;
}

/** One row of a register. */
export interface RegisterRow {
  /** Line of the file on which the record starts, or row of the sheet, from 1. */
  readonly line: number;
  /** Every cell, in a form that is equal only for equal rows. */
  readonly content: string;
  /** Whether the row has the column at all. */
  has(column: string): boolean;
  /** Whether days are written `yyyy-MM-dd` because their cells are dates, not texts. */
  readonly hasDateCells?: boolean;
  /**
   * The cell as it stands in the file; more than one text where a JSON register
   * holds a list, none where it holds null or nothing.
   * @throws InputError when a JSON register holds an object there
   */
  get(column: string): string[];
}

/** A record of the file: a row, or why it is not one. */
export type RegisterItem =
  | { row: RegisterRow }
  | { refused: { line: number; reason: string } };

/** Where the columns of a register have their names. */
export interface RegisterHeader {
  /** Line, or row of the sheet, from 1. */
  line: number;
  /** Records above it that are not rows, such as a title. */
  above: number;
  /** Sheet that it is on, for XLSX. */
  sheet?: string;
}

/** What a reader reports about the file besides its rows. */
export interface RegisterListener {
  /** The columns, before the first row; only where a header names them. */
  onColumns?(columns: string[]): void;
  /** Where the header row is, once it was found. */
  onHeader?(header: RegisterHeader): void;
  /** A line that holds nothing. */
  onEmptyLine?(line: number): void;
}
