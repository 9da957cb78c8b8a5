import { diffLines } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Lines of a text that others take the place of. */
export interface Replacement {
  /** The first line that goes, from 1; of none, the line before which the others come. */
  line: number;
  /** How many go. */
  removed: number;
  /** What comes. */
  added: string[];
}

/** What comes after a last line without an end takes that line with it. */
function atLastLine(each: Replacement, before: string): Replacement {
  const lines = before.split('\n');
  if (each.line <= lines.length) return each;
  const last = lines[lines.length - 1];
  return { line: lines.length, removed: 1, added: [last, ...each.added] };
}

/** What turns one text into another, line by line from its beginning. */
export function replacementsOf(before: string, after: string): Replacement[] {
  const replacements: Replacement[] = [];
  // Lines that came less lines that went, so far.
  let shift = 0;
  let open: Replacement | undefined;
  for (const { kind, line, text } of diffLines(before, after, 1)) {
    if (kind === 'same') {
      open = undefined;
      continue;
    }
    if (!open) {
      const at = kind === 'remove' ? line : line - shift;
      open = { line: at, removed: 0, added: [] };
      replacements.push(open);
    }
    if (kind === 'add') {
      open.added.push(text);
      shift += 1;
    } else {
      open.removed += 1;
      shift -= 1;
    }
  }
  return replacements.map(each => atLastLine(each, before));
}
