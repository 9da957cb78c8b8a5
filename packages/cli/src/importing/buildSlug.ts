import { toSlug } from '../mapping/slug';
import { templateParts } from '../mapping/template';
import { RegisterRow } from '../register/types';
import { Cells } from './Cells';

function withoutRepetition(slug: string, before: string): string {
  if (before === '' || slug === before) return slug === before ? '' : slug;
  return slug.startsWith(`${before}-`) ? slug.slice(before.length + 1) : slug;
}

/**
 * A name from a template: its parts in lower case joined by hyphens. Blank columns
 * are left out, and so is what a column repeats from the start of the name:
 * `{agency}-{id}` of DOJ and DOJ-0357 is `doj-0357`.
 */
export function buildSlug(options: {
  cells: Cells;
  row: RegisterRow;
  template: string;
  /** What the text of a column becomes. Default: what a name may have. */
  toPart?: (text: string) => string;
}): string {
  const { cells, row, template, toPart = toSlug } = options;
  let name = '';
  for (const part of templateParts(template)) {
    const written =
      'text' in part
        ? toSlug(part.text)
        : toPart(cells.text(row, part.column) ?? '');
    const slug = withoutRepetition(written, name);
    if (slug !== '') name = name === '' ? slug : `${name}-${slug}`;
  }
  return name;
}
