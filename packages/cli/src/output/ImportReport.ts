import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { UnknownValue } from '../mapping/types';
import { RegisterHeader } from '../register/types';

/** A row that was not taken. */
export interface RefusedRow {
  /** Line of the register on which the record starts. */
  line: number;
  /** Sheet on which it is, where the register is a workbook; then the line is a row of it. */
  sheet?: string;
  reason: string;
}

/** An import in numbers. */
export interface ImportSummary {
  register: string;
  mapping: string;
  rows: {
    read: number;
    taken: number;
    refused: number;
    /** Rows that the mapping leaves out; absent where it has no `where`. */
    leftOut?: number;
  };
  /** Where the header row was found, where that is not the first line or is on a sheet. */
  header?: RegisterHeader;
  /** Empty lines; they do not count as rows. */
  emptyLines: number;
  /** Rows that are equal to an earlier one in every cell; they are taken. */
  repeatedRows: number[];
  entities: { systems: number; groups: number };
  output?: { entryPoint: string; files: string[]; removed: string[] };
  /** Why nothing was written, or would have been; absent where nothing kept it. */
  heldBack?: string;
  /** Values that the mapping did not know. */
  unknownValues: UnknownValue[];
  /** Occurrences of further ones, where a field has very many. */
  unlistedUnknownValues: number;
  /** Columns of the mapping that no row of a JSON register has. */
  unseenColumns: string[];
}

/** Takes what an import has to tell, while it runs and at its end. */
export interface ImportReport {
  refused(row: RefusedRow): void;
  finish(summary: ImportSummary): void;
  /** The import failed; nothing of it remains. */
  discard(): void;
}

/** Writes a report as a JSON file, refused rows as they come. */
export class JsonImportReport implements ImportReport {
  readonly #file: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  #isFirst = true;

  constructor(file: string) {
    this.#file = file;
    this.#temporary = path.join(
      path.dirname(file),
      `.${path.basename(file)}.${process.pid}.tmp`,
    );
    mkdirSync(path.dirname(file), { recursive: true });
    this.#descriptor = openSync(this.#temporary, 'w');
    writeSync(this.#descriptor, '{\n  "refused": [');
  }

  refused(row: RefusedRow): void {
    const separator = this.#isFirst ? '' : ',';
    this.#isFirst = false;
    writeSync(this.#descriptor, `${separator}\n    ${JSON.stringify(row)}`);
  }

  finish(summary: ImportSummary): void {
    const end = this.#isFirst ? ']' : '\n  ]';
    // The summary without the brace that opens it.
    const rest = JSON.stringify(summary, undefined, 2).slice(1);
    writeSync(this.#descriptor, `${end},${rest}\n`);
    closeSync(this.#descriptor);
    renameSync(this.#temporary, this.#file);
  }

  discard(): void {
    closeSync(this.#descriptor);
    rmSync(this.#temporary, { force: true });
  }
}
