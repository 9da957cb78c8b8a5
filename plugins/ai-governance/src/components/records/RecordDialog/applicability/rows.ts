import {
  annexAControls,
  isJsonObject,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** One control of a statement as a form has it. */
export interface StatedControl {
  id?: string;
  title?: string;
  decision?: string;
  justification?: string;
  owner?: string;
  state?: string;
  restsOn?: string;
  plannedDate?: string;
}

/** A row of the table, and where its control stands in the content. */
export interface ControlRow {
  value: StatedControl;
  /** Title of Annex A; undefined where it is a control of one's own. */
  title?: string;
  /** Undefined where the content has it not yet. */
  index?: number;
}

const isBlank = (value: StatedControl) =>
  Object.values(value).every(part => part === undefined || part === '');

/**
 * Each control of Annex A in its order, whether the content has it or not, and those of
 * one's own in the order of the content. Blank entries get no row: a form begins a
 * list with one.
 */
export function toRows(content: unknown): ControlRow[] {
  const stated = (Array.isArray(content) ? content : []).map(
    (value, index): ControlRow => ({
      value: isJsonObject(value) ? (value as StatedControl) : {},
      index,
    }),
  );
  const first = (id: string) => stated.find(({ value }) => value.id === id);
  const ofAnnexA = annexAControls.map(({ id, title }): ControlRow => {
    const row = first(id);
    return { value: row?.value ?? { id }, index: row?.index, title };
  });
  const known = new Set(ofAnnexA.map(({ index }) => index));
  const own = stated.filter(
    ({ value, index }) =>
      !known.has(index) && (!isBlank(value) || value.id === ''),
  );
  return [...ofAnnexA, ...own];
}

/** The content with one row changed; a value that was emptied is left out. */
export function withRow(
  rows: readonly ControlRow[],
  place: number,
  change: StatedControl,
): StatedControl[] {
  return rows.map(({ value }, index) =>
    index === place ? { ...value, ...change } : value,
  );
}

/** The content with a control of one's own, which is to be filled in. */
export const withOwn = (rows: readonly ControlRow[]): StatedControl[] => [
  ...rows.map(({ value }) => value),
  { id: '', decision: 'included' },
];

/** The content without one row. */
export const withoutRow = (
  rows: readonly ControlRow[],
  place: number,
): StatedControl[] =>
  rows.flatMap(({ value }, index) => (index === place ? [] : [value]));
