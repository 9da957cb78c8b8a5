import { MatrixShade } from './matrixShades';

/** How a text stands out; never by colour alone, a word or mark says it too. */
export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'quiet';

/** Text of a cell or a value. Several parts stand below each other. */
export interface RichText {
  text: string;
  tone?: Tone;
  /** Set in a fixed width, and broken anywhere: hashes and snippets. */
  code?: boolean;
  strong?: boolean;
}

/** A cell: one text, or several below each other. */
export type Cell = string | RichText | RichText[];

/** A column of a table. */
export interface Column {
  title: string;
  /** Share of the width relative to the other columns; 1 where left out. */
  width?: number;
}

/** A cell of a matrix: how many there are, and the band that it is of. */
export interface MatrixCell {
  count: number;
  /** In words, because a colour alone does not say it. */
  band: string;
  shade: MatrixShade;
}

/** A small figure of how many there are by two scales. */
export interface Matrix {
  caption: string;
  /** What the rows are, and what the columns are. */
  axes: string;
  columns: string[];
  /** From the top down. */
  rows: Array<{ title: string; cells: MatrixCell[] }>;
}

/** A part of a section. */
export type Block =
  | { kind: 'text'; text: string; tone?: Tone }
  | { kind: 'list'; items: string[] }
  | ({ kind: 'matrix' } & Matrix)
  | { kind: 'facts'; facts: Array<{ name: string; value: Cell }> }
  | {
      kind: 'table';
      caption?: string;
      columns: Column[];
      rows: Cell[][];
      /** What is said where there is no row. */
      empty: string;
    };

/** A section with a heading of its own. */
export interface Section {
  title: string;
  blocks: Block[];
  /** Begins on a new page. */
  newPage?: boolean;
}

/** Identifies an issue of a document; it is printed on each page. */
export interface DocumentControl {
  /** Number of the record behind it, with its revision. */
  number?: string;
  /** Which issue, and whether it is approved, such as Version 2026-1, in force. */
  version?: string;
}

/** Where a document comes from; it is said on its first page and in its footer. */
export interface Provenance {
  /** Name of the organisation whose document it is. */
  organisation?: string;
  /** How confidential it is, in the words of the organisation. */
  classification?: string;
  /** ISO 8601. */
  generatedAt: string;
  generatedFor: string;
  generator: string;
  packs: Array<{ id: string; title: string; version: string }>;
  /** SHA-256 of what the document was made from, and what that is. */
  inputs: { sha256: string; description: string };
  statement: string;
}

/**
 * A document without any look: every renderer shows the same content. Made with
 * {@link DocumentBuilder}.
 */
export interface ReportDocument {
  /** Kind of document, such as System dossier. */
  title: string;
  /** What it is about. */
  subject: string;
  control?: DocumentControl;
  sections: Section[];
  provenance: Provenance;
}
