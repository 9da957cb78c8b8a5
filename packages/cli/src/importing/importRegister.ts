import { ConflictError } from '@backstage/errors';
import { EntityWriter, WrittenOutput } from '../output/EntityWriter';
import { ImportReport, ImportSummary } from '../output/ImportReport';
import { Mapping } from '../mapping/Mapping';
import { assertColumns } from '../register/columnNames';
import { readRegister } from '../register/readRegister';
import {
  RegisterHeader,
  RegisterItem,
  RegisterRow,
  RegisterSource,
} from '../register/types';
import { quoted } from '../lib/text';
import { Cells } from './Cells';
import { EntityBuilder } from './EntityBuilder';
import { GroupRegistry } from './GroupRegistry';
import { isMet } from './isMet';
import { NameRegistry } from './NameRegistry';
import { HoldBackOptions, reasonToHoldBack } from './reasonToHoldBack';
import { UnknownValues } from './UnknownValues';
import { validateEntity } from './validateEntity';

/** What an import works with. */
export interface ImportOptions {
  source: RegisterSource;
  mapping: Mapping;
  /** Without one, nothing is written: a dry run. */
  writer?: EntityWriter;
  report: ImportReport;
  /** What may keep the output from being written. */
  hold?: Omit<HoldBackOptions, 'taken' | 'refused'>;
}

/** What an import came to. */
export interface ImportResult {
  summary: ImportSummary;
  /** Why the output was held back; undefined where it was not. */
  heldBack?: string;
}

/** Errors that are about a row, not about the import. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'InputError') {
    return error.message;
  }
  throw error;
}

/** Whether the place of a header is more than the first line that holds something. */
const isTold = (header?: RegisterHeader): header is RegisterHeader =>
  header !== undefined && (header.above > 0 || header.sheet !== undefined);

/** One import of a register, from its first to its last row. */
class Import {
  readonly #options: ImportOptions;
  readonly #cells: Cells;
  readonly #names: NameRegistry;
  readonly #groups: GroupRegistry;
  readonly #builder: EntityBuilder;
  readonly #unknown = new UnknownValues();
  readonly #unseenColumns: Set<string>;
  readonly #rows = { read: 0, taken: 0, refused: 0, leftOut: 0 };
  readonly #repeatedRows: number[] = [];
  #emptyLines = 0;
  #header?: RegisterHeader;

  constructor(options: ImportOptions) {
    const { document, levels, columns } = options.mapping;
    this.#options = options;
    this.#cells = new Cells(document.input?.blanks);
    this.#names = new NameRegistry(this.#cells, document.name);
    this.#groups = new GroupRegistry({
      cells: this.#cells,
      levels,
      namespace: document.namespace ?? 'default',
    });
    this.#builder = new EntityBuilder(options.mapping);
    this.#unseenColumns = new Set(columns);
  }

  async run(): Promise<ImportResult> {
    const observed = await this.#observe();
    for await (const item of this.#read(() => this.#emptyLines++)) {
      this.#rows.read++;
      const reason = await this.#take(item);
      if (reason === undefined) continue;
      this.#rows.refused++;
      const { line } = 'row' in item ? item.row : item.refused;
      this.#options.report.refused({
        line,
        reason,
        ...(this.#header?.sheet !== undefined && { sheet: this.#header.sheet }),
      });
    }
    this.#assertComplete(observed);
    return this.#finish();
  }

  /** First pass: everything that names depend on. */
  async #observe(): Promise<number> {
    let count = 0;
    for await (const item of this.#read()) {
      count++;
      if (!('row' in item)) continue;
      try {
        if (this.#isLeftOut(item.row)) continue;
        this.#names.observe(item.row);
        this.#groups.observe(item.row);
      } catch (error) {
        // The second pass refuses the row, with this reason.
        reasonOf(error);
      }
    }
    return count;
  }

  #read(onEmptyLine?: () => void): AsyncGenerator<RegisterItem> {
    const { source, mapping } = this.#options;
    return readRegister({
      source: { ...source, columns: [...mapping.columns] },
      listener: {
        onEmptyLine,
        onHeader: header => {
          this.#header = header;
        },
        onColumns: columns =>
          assertColumns({
            file: this.#place(),
            columns,
            required: mapping.columns,
            delimiter: source.delimiter,
          }),
      },
    });
  }

  /** The file, and where in it the header was found. */
  #place(): string {
    const { file } = this.#options.source;
    if (!isTold(this.#header)) return file;
    const { sheet, line } = this.#header;
    return sheet === undefined
      ? `${file}:${line}`
      : `${file}, sheet ${quoted(sheet)}, row ${line}`;
  }

  /** Whether the mapping says that the row is not an AI system. */
  #isLeftOut(row: RegisterRow): boolean {
    const cells = this.#cells;
    return this.#options.mapping.where.some(
      condition => !isMet({ condition, row, cells }),
    );
  }

  /** Takes a record into the output or leaves it out, or says why not. */
  async #take(item: RegisterItem): Promise<string | undefined> {
    if ('refused' in item) return item.refused.reason;
    try {
      this.#see(item.row);
      if (this.#isLeftOut(item.row)) {
        this.#rows.leftOut++;
      } else {
        await this.#write(item.row);
        this.#rows.taken++;
      }
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }

  #see(row: RegisterRow) {
    for (const column of this.#unseenColumns) {
      if (row.has(column)) this.#unseenColumns.delete(column);
    }
  }

  async #write(row: RegisterRow) {
    const { name, repeatsRow } = this.#names.nameOf(row);
    const entity = this.#builder.build({
      name,
      row,
      cells: this.#cells,
      groups: this.#groups,
      unknown: this.#unknown,
    });
    await validateEntity(entity);
    const { splitBy } = this.#options.mapping.document.output ?? {};
    const key = splitBy && this.#cells.text(row, splitBy);
    this.#options.writer?.add(entity, key);
    this.#groups.use(row);
    if (repeatsRow) this.#repeatedRows.push(row.line);
  }

  /** No row may be lost between the file and the numbers. */
  #assertComplete(observed: number) {
    const { read, taken, refused, leftOut } = this.#rows;
    if (read !== observed) {
      throw new ConflictError(
        `${
          this.#options.source.file
        } changed while it was read: it had ${observed} rows, then ${read}. Nothing was written`,
      );
    }
    if (taken + refused + leftOut !== read) {
      throw new Error(
        `Of ${read} rows, ${taken} were taken, ${leftOut} left out and ${refused} refused, which does not add up. Nothing was written`,
      );
    }
  }

  #finish(): ImportResult {
    const { writer, hold, report } = this.#options;
    const groups = this.#groups.entities();
    for (const group of groups) writer?.add(group);
    const { read, taken, refused } = this.#rows;
    const heldBack = reasonToHoldBack({ ...hold, taken, refused });
    let output: WrittenOutput | undefined;
    if (heldBack === undefined) output = writer?.commit();
    else writer?.discard();
    const hasConditions = this.#options.mapping.where.length > 0;
    const summary: ImportSummary = {
      register: this.#options.source.file,
      mapping: this.#options.mapping.file,
      // Only a mapping with a condition leaves rows out.
      rows: hasConditions ? this.#rows : { read, taken, refused },
      emptyLines: this.#emptyLines,
      ...(isTold(this.#header) && { header: this.#header }),
      repeatedRows: this.#repeatedRows,
      entities: { systems: this.#rows.taken, groups: groups.length },
      ...(output && { output }),
      ...(heldBack !== undefined && { heldBack }),
      unknownValues: this.#unknown.list(),
      unlistedUnknownValues: this.#unknown.unlisted,
      unseenColumns: [...this.#unseenColumns],
    };
    report.finish(summary);
    return { summary, heldBack };
  }
}

/**
 * Turns a register into entities. Every row is either taken or reported with its
 * line and a reason; when the import itself fails, nothing is written.
 *
 * @throws InputError when the register cannot be read to its end
 */
export async function importRegister(
  options: ImportOptions,
): Promise<ImportResult> {
  try {
    return await new Import(options).run();
  } catch (error) {
    options.writer?.discard();
    options.report.discard();
    throw error;
  }
}
