import { annexAControls } from '../frameworks/annexA';
import { clauseTitles } from '../frameworks/clauses';
import { isCalendarDay } from '../lib/time';
import { FormatWords } from '../validation/describeErrors';

/** A custom format of the schemas of records. */
interface RecordFormat extends FormatWords {
  isValid(text: string): boolean;
}

/** Full and in lower case: two spellings of one person would be two people. */
function isEntityRef(text: string): boolean {
  return /^[a-z][a-z0-9]*:[a-z0-9]([-a-z0-9_.]*[a-z0-9])?\/[a-z0-9]([-a-z0-9_.]*[a-z0-9])?$/.test(
    text,
  );
}

/** Addresses that a browser may follow and that run nothing. */
function isLink(text: string): boolean {
  if (/[\s\\<>"]/.test(text)) return false;
  if (/^(https:\/\/[^/]|mailto:[^@]+@)/.test(text)) return true;
  return (
    /^(\.\/)?[\w@.-]+(\/[\w@.-]+)*\/?(#[\w.-]+)?$/.test(text) &&
    !text.split('/').includes('..')
  );
}

/** Clauses with requirements, those above them, and the controls of Annex A. */
const REFERENCES = new Set([
  ...annexAControls.map(({ id }) => id),
  ...clauseTitles.flatMap(([id]) =>
    id.split('.').map((_, end, parts) => parts.slice(0, end + 1).join('.')),
  ),
]);

/** Formats that stand in the text alone. */
export const RECORD_FORMATS: Record<string, RecordFormat> = {
  day: {
    expected: 'a day that exists as year-month-day, such as 2026-09-14',
    isValid: isCalendarDay,
  },
  'entity-ref': {
    expected:
      'a full reference in lower case, kind:namespace/name, such as user:default/ada',
    isValid: isEntityRef,
  },
  link: {
    expected:
      'an https or mailto address, or a path in the repository, such as docs/review.md',
    isValid: isLink,
  },
  'annex-a-control': {
    expected: 'a control of Annex A of ISO/IEC 42001:2023, such as A.6.2.4',
    isValid: text => annexAControls.some(({ id }) => id === text),
  },
  'clause-or-control': {
    expected:
      'a clause of ISO/IEC 42001:2023 or a control of its Annex A, such as 9.2 or A.6.2.4',
    isValid: text => REFERENCES.has(text),
  },
};

/** Formats whose values depend on settings or on other records; judged with those. */
export const SETTING_FORMATS = [
  'risk-category',
  'likelihood-step',
  'impact-step',
  'control-id',
  'rating',
  'risk-id',
  'incident-id',
  'audit-id',
  'programme-id',
  'decision-id',
  'policy-name',
  'attachment-id',
] as const;
