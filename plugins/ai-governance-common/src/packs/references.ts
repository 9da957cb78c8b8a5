import { annexAControls } from '../frameworks/annexA';
import { nistAiRmfSubcategories } from '../frameworks/nistAiRmfSubcategories';
import { Control } from './types';

/**
 * A framework that controls refer to. Those that nobody here knows have the key of
 * the crosswalk as their id.
 * @public
 */
export type FrameworkId =
  | 'annexA'
  | 'clauses'
  | 'euAiAct'
  | 'nistAiRmf'
  | 'ombM2521'
  | 'iso27001'
  | 'iso9001'
  | 'iso9001of2026'
  | 'iso42005'
  | 'iso23894'
  | 'iso22989'
  | 'iso5338'
  | 'en18286'
  | 'nistAi6001'
  | (string & {});

/** Frameworks whose references can be told right from wrong, in the order shown. @public */
export const KNOWN_FRAMEWORKS = [
  'annexA',
  'clauses',
  'euAiAct',
  'nistAiRmf',
  'nistAi6001',
  'ombM2521',
  'iso42005',
  'iso23894',
  'iso22989',
  'iso5338',
  'en18286',
  'iso27001',
  'iso9001',
  'iso9001of2026',
] as const satisfies readonly FrameworkId[];

/** Controls per theme of ISO/IEC 27001:2022 Annex A. */
const ISO27001_THEMES: Record<string, number> = { 5: 37, 6: 8, 7: 14, 8: 34 };

/** Articles of Regulation (EU) 2024/1689. */
const EU_ARTICLES = 113;

/** Points of Annexes III and IV of it. */
const EU_ANNEX = /^Annex(III|IV)(\([1-9]\))?(\([a-z]\))?$/;

/** Clauses of a management system standard, 4 to 10. */
const isClause = (text: string) =>
  /^([4-9]|10)(\.[1-9]){1,3}$/.test(text) || /^([4-9]|10)$/.test(text);

function isEuReference(text: string): boolean {
  const article = /^Art\.(\d+)(\(\d{1,2}\))?(\([a-z]\))?$/.exec(text);
  return article
    ? Number(article[1]) >= 1 && Number(article[1]) <= EU_ARTICLES
    : EU_ANNEX.test(text);
}

function isIso27001Reference(text: string): boolean {
  const control = /^A\.([5-8])\.(\d{1,2})$/.exec(text);
  return control
    ? Number(control[2]) >= 1 &&
        Number(control[2]) <= ISO27001_THEMES[control[1]]
    : isClause(text);
}

/** A standard whose clauses no source shows is referred to as one. */
const isWhole = (text: string) => text === 'as a whole';

const CHECKS: Record<
  (typeof KNOWN_FRAMEWORKS)[number],
  (t: string) => boolean
> = {
  annexA: text => annexAControls.some(({ id }) => id === text),
  clauses: isClause,
  euAiAct: isEuReference,
  nistAiRmf: text => nistAiRmfSubcategories.includes(text),
  // Section 4(a): waivers and pilots; 6: uses that are presumed to be high-impact.
  ombM2521: text =>
    /^4\(b\)\((i|ii|iii|iv|v|vi|vii)\)$/.test(text) ||
    ['4(a)', '6', 'inventory'].includes(text),
  iso27001: isIso27001Reference,
  iso9001: isClause,
  // Of ISO 9001:2026 only its clauses 4 to 10 and 10.2 could be verified.
  iso9001of2026: text => /^([4-9]|10|10\.2)$/.test(text),
  iso42005: isWhole,
  // Framework and process, with the numbers of ISO 31000:2018.
  iso23894: text => /^(5\.[2-7]|6\.[1-7])$/.test(text),
  iso22989: isWhole,
  iso5338: isWhole,
  // Its Annex ZA leads to Art. 11, 17 and 72 of Regulation (EU) 2024/1689.
  en18286: text => text === 'Annex ZA',
  // The twelve risks of generative AI, by the section that describes them.
  nistAi6001: text => /^2\.([1-9]|1[0-2])$/.test(text),
};

/**
 * Whether a framework has something of that number. Of a framework that is not
 * known here everything may be.
 * @public
 */
export function isReference(framework: FrameworkId, text: string): boolean {
  const check = Object.hasOwn(CHECKS, framework)
    ? CHECKS[framework as keyof typeof CHECKS]
    : undefined;
  return check ? check(text) : true;
}

/**
 * Everything that a control refers to, by framework; frameworks without a
 * reference are left out.
 * @public
 */
export function referencesOf(
  control: Pick<Control, 'annexA' | 'clauses' | 'crosswalk'>,
): Record<string, string[]> {
  const all: Record<string, string[] | undefined> = {
    annexA: control.annexA,
    clauses: control.clauses,
    ...control.crosswalk,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([framework, references]) =>
      references && references.length > 0 ? [[framework, references]] : [],
    ),
  );
}
