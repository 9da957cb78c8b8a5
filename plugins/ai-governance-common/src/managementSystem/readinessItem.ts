import { Calendar } from '../lib/Calendar';
import {
  AimsScope,
  ClauseEntry,
  ClauseRegister,
  ReadinessItem,
  ReadinessStage,
} from '../schema/types';
import { isImported, titleOf } from './standing';
import { SystemRecord } from './toReviewInputs';
import {
  ControlLapse,
  OrganisationRecord,
  Period,
  RecordApprovals,
} from './types';

/** What is on record for the two stages of an audit is computed from this. @public */
export interface ReadinessSources {
  register: ClauseRegister;
  /** With their revisions. */
  records: readonly OrganisationRecord[];
  /** Nonconformities of systems that count. */
  systemRecords: readonly SystemRecord[];
  approvals: RecordApprovals;
  /** Titles of the types of record, by id. */
  titles: ReadonlyMap<string, string>;
  period: Period;
  /** Controls that did not pass at some time of the period. */
  lapses: readonly ControlLapse[];
  /** When the first system was evaluated; undefined when none ever was. */
  evaluatedSince?: number;
  /** Which systems were counted. */
  scope: AimsScope;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** One thing that is on record, or what is missing of it. */
export const item = (
  base: Pick<ReadinessItem, 'id' | 'title' | 'recordType' | 'subject'>,
  missing: string[],
  restsOn: readonly OrganisationRecord[] = [],
): ReadinessItem => ({
  ...base,
  onRecord: missing.length === 0,
  missing,
  imported: [...new Set(restsOn.filter(isImported).map(titleOf))],
});

/** Items of a stage, with how many of them are on record. */
export const stage = (items: ReadinessItem[]): ReadinessStage => ({
  onRecord: items.filter(({ onRecord }) => onRecord).length,
  total: items.length,
  items,
});

/** A period in words; `to` is exclusive, as the last instant of one may be taken for. */
export function inWords(
  { from, to }: Period,
  { timeZone }: Pick<ReadinessSources, 'timeZone'>,
): string {
  const calendar = Calendar.of(timeZone);
  const [first, last] = [calendar.dayOf(from), calendar.lastDayBefore(to)];
  return first >= last ? `on ${first}` : `from ${first} to ${last}`;
}

/** A number of systems in words. */
export const systemsInWords = (systems: number): string =>
  `${systems} ${systems === 1 ? 'system' : 'systems'}`;

/** What a clause lacks, each in a sentence. */
export function missingOf(
  { evidence, missing, state }: ClauseEntry,
  titles: ReadonlyMap<string, string>,
): string[] {
  const sentences = missing.map(type => {
    const title = titles.get(type) ?? type;
    const own = evidence.filter(ref => ref.type === type);
    const states = own.map(ref => ref.state);
    const [reason] = own.flatMap(({ because }) => because ?? []);
    if (states.includes('waiting')) return `${title} waits for a decision.`;
    if (reason) return `${title} does not count: ${reason}`;
    return states.includes('expired')
      ? `${title} has expired.`
      : `${title} is missing.`;
  });
  if (sentences.length > 0) return sentences;
  if (state === 'planned') return ['What is stated is planned only.'];
  if (state !== 'partly') return [];
  const lacking = evidence.flatMap(ref =>
    ref.state === 'insufficient' ? [`${ref.title}: ${ref.because}`] : [],
  );
  return lacking.length > 0 ? lacking : ['It is partly in place only.'];
}
