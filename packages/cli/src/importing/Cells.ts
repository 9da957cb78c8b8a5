import { isBlank, normalise } from '../lib/text';
import { templateColumns, templateParts } from '../mapping/template';
import { RegisterRow } from '../register/types';

/** Between several values of a cell where one text is needed. */
const JOINT = ', ';

/** Reads the cells of rows; knows which of them say nothing. */
export class Cells {
  readonly #blanks: Set<string>;

  constructor(blanks: readonly string[] = []) {
    this.#blanks = new Set(blanks.map(normalise));
  }

  /** Values of a cell without white space around them; none where it is blank. */
  texts(row: RegisterRow, column: string): string[] {
    return row
      .get(column)
      .map(text => text.trim())
      .filter(text => !this.isBlank(text));
  }

  /** The cell as one text, or nothing where it is blank. */
  text(row: RegisterRow, column: string): string | undefined {
    const texts = this.texts(row, column);
    return texts.length === 0 ? undefined : texts.join(JOINT);
  }

  /** The template filled in, or nothing where one of its columns is blank. */
  fill(row: RegisterRow, template: string): string | undefined {
    const columns = templateColumns(template);
    const texts = new Map(
      columns.map(column => [column, this.text(row, column)]),
    );
    if ([...texts.values()].includes(undefined)) return undefined;
    return templateParts(template)
      .map(part => ('text' in part ? part.text : texts.get(part.column)!))
      .join('');
  }

  isBlank(text: string): boolean {
    return isBlank(text) || this.#blanks.has(normalise(text));
  }
}
