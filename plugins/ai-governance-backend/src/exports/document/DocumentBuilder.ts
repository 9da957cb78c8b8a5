import {
  Block,
  Cell,
  Column,
  DocumentControl,
  Matrix,
  Provenance,
  ReportDocument,
  Section,
  Tone,
} from './ReportDocument';

/**
 * Puts a document together, section by section.
 *
 * @example
 *
 * ```ts
 * new DocumentBuilder({ title: 'Management review', subject: 'Q4', provenance })
 *   .section('Decisions')
 *   .text('What was decided.')
 *   .table({ columns: [{ title: 'Decision' }], rows, empty: 'None' })
 *   .build();
 * ```
 */
export class DocumentBuilder {
  readonly #frame: Omit<ReportDocument, 'sections'>;
  readonly #sections: Section[] = [];

  constructor(options: {
    title: string;
    subject: string;
    control?: DocumentControl;
    provenance: Provenance;
  }) {
    this.#frame = options;
  }

  /** Begins a section; what is added next belongs to it. */
  section(title: string, options: { newPage?: boolean } = {}): this {
    this.#sections.push({ title, blocks: [], ...options });
    return this;
  }

  text(text: string, tone?: Tone): this {
    return this.#add({ kind: 'text', text, ...(tone && { tone }) });
  }

  /** A list; nothing where it is empty. */
  list(items: string[]): this {
    return items.length > 0 ? this.#add({ kind: 'list', items }) : this;
  }

  /** Names and values; those that are undefined are left out. */
  facts(facts: Record<string, Cell | undefined>): this {
    return this.#add({
      kind: 'facts',
      facts: Object.entries(facts).flatMap(([name, value]) =>
        value === undefined ? [] : [{ name, value }],
      ),
    });
  }

  table(table: {
    caption?: string;
    columns: Column[];
    rows: Cell[][];
    empty: string;
  }): this {
    return this.#add({ kind: 'table', ...table });
  }

  matrix(matrix: Matrix): this {
    return this.#add({ kind: 'matrix', ...matrix });
  }

  build(): ReportDocument {
    return { ...this.#frame, sections: this.#sections };
  }

  #add(block: Block): this {
    const section = this.#sections[this.#sections.length - 1];
    if (!section) {
      throw new Error('A document begins with a section');
    }
    section.blocks.push(block);
    return this;
  }
}
