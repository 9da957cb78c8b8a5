import { euAiActAnnexes, euAiActArticles } from './euAiActProvisions';

/** What may stand below a provision; undefined where nobody could read it. */
type Outline = Map<string, Outline> | undefined;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The words of a range, such as `a-d`, `i-iii` or `2-12`. */
function expand(word: string): string[] {
  const [first, last] = word.split('-');
  if (last === undefined) return [first];
  if (/^\d+$/.test(first)) {
    const length = Number(last) - Number(first) + 1;
    return Array.from({ length }, (_, index) => String(Number(first) + index));
  }
  // One letter to another is a range of letters, also from (a) to (i).
  const order = last.length > 1 ? ROMAN : LETTERS;
  return order.slice(order.indexOf(first), order.indexOf(last) + 1);
}

/** Reads what `euAiActProvisions.ts` writes down. */
function readOutline(text: string): Outline {
  if (text === '*') return undefined;
  const outline = new Map<string, Outline>();
  const parents = [outline];
  let latest: string[] = [];
  for (const token of text.match(/[A-Za-z0-9-]+|[()]/g) ?? []) {
    const parent = parents[parents.length - 1];
    if (token === '(') {
      const below = new Map<string, Outline>();
      for (const word of latest) parent.set(word, below);
      parents.push(below);
    } else if (token === ')') {
      parents.pop();
    } else {
      latest = expand(token);
      for (const word of latest) parent.set(word, new Map());
    }
  }
  return outline;
}

function readOutlines(provisions: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(provisions).map(([id, text]) => [id, readOutline(text)]),
  );
}

const articles = readOutlines(euAiActArticles);
const annexes = readOutlines(euAiActAnnexes);

const REFERENCE =
  /^(Art\.|Annex)([0-9]+[a-z]?|[IVX]+)((?:\([A-Za-z0-9.]+\))*)$/;

/**
 * Whether Regulation (EU) 2024/1689, as amended by Regulation (EU) 2026/1744, has a
 * provision: `Art.5(1)(ba)`, `Art.6(1a)`, `AnnexIII(5)(b)`, `AnnexVIII(B)(6)`.
 */
export function isEuAiActReference(text: string): boolean {
  const [, kind, id, points] = REFERENCE.exec(text) ?? [];
  if (kind === undefined) return false;
  const provisions = kind === 'Annex' ? annexes : articles;
  if (!provisions.has(id)) return false;
  let outline = provisions.get(id);
  for (const [, point] of points.matchAll(/\(([^)]+)\)/g)) {
    if (outline === undefined) return true;
    if (!outline.has(point)) return false;
    outline = outline.get(point);
  }
  return true;
}
