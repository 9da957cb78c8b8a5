import { Calendar } from '../lib/Calendar';
import {
  ClauseEntry,
  ClauseRegister,
  Readiness,
  ReadinessItem,
  ReadinessStage,
} from '../schema/types';
import { cameToCountIn, gapsIn, standingOf, titleOf } from './standing';
import { ControlLapse } from './toReviewInputs';
import { OrganisationRecord, Period, RecordApprovals } from './types';

/** Lapsed controls that are named; the rest is counted. */
const MOST_CONTROLS = 60;

/** What readiness is computed from. @public */
export interface ReadinessSources {
  register: ClauseRegister;
  /** With their revisions. */
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Titles of the types of record, by id. */
  titles: ReadonlyMap<string, string>;
  period: Period;
  /** Controls that did not pass at some time of the period. */
  lapses: readonly ControlLapse[];
  /** When the first system was evaluated; undefined when none ever was. */
  evaluatedSince?: number;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const item = (
  base: Omit<ReadinessItem, 'ready' | 'missing'>,
  missing: string[],
): ReadinessItem => ({ ...base, ready: missing.length === 0, missing });

const stage = (items: ReadinessItem[]): ReadinessStage => ({
  ready: items.filter(({ ready }) => ready).length,
  total: items.length,
  items,
});

function missingOf(
  { evidence, missing, state }: ClauseEntry,
  titles: ReadonlyMap<string, string>,
): string[] {
  const sentences = missing.map(type => {
    const title = titles.get(type) ?? type;
    const states = evidence
      .filter(ref => ref.type === type)
      .map(ref => ref.state);
    if (states.includes('waiting')) return `${title} waits for a decision.`;
    return states.includes('expired')
      ? `${title} has expired.`
      : `${title} is missing.`;
  });
  const isStated = state === 'planned' || state === 'partly';
  return isStated && sentences.length === 0
    ? [
        state === 'planned'
          ? 'What is stated is planned only.'
          : 'It is partly in place only.',
      ]
    : sentences;
}

/** What exists and is approved, clause by clause. */
function firstStage({ register, titles }: ReadinessSources): ReadinessStage {
  return stage(
    register.items.map(entry =>
      item(
        {
          id: entry.id,
          title: `${entry.id} ${entry.title}`,
          recordType: entry.missing[0] ?? 'clause-statement',
          ...(entry.missing[0] === 'clause-statement' && { subject: entry.id }),
        },
        missingOf(entry, titles),
      ),
    ),
  );
}

/** `to` is exclusive, as the last instant of a period may be taken for. */
function inWords({ from, to }: Period, timeZone: string | undefined): string {
  const calendar = Calendar.of(timeZone);
  const [first, last] = [calendar.dayOf(from), calendar.lastDayBefore(to)];
  return first >= last ? `on ${first}` : `from ${first} to ${last}`;
}

/** A type of record of which one counted at every instant of the period. */
function throughout(
  type: string,
  title: string,
  sources: ReadinessSources,
): ReadinessItem {
  const { records, period, timeZone } = sources;
  const own = records.filter(record => record.type === type);
  const gaps = gapsIn(own, period, sources);
  return item(
    { id: type, title, recordType: type },
    gaps.map(gap => `None was in force ${inWords(gap, timeZone)}.`),
  );
}

/** A type of record of which one came to count within the period. */
function once(
  type: string,
  title: string,
  sources: ReadinessSources,
): ReadinessItem {
  const { records, period, timeZone } = sources;
  const happened = records.some(
    record => record.type === type && cameToCountIn(record, period, sources),
  );
  return item(
    { id: type, title, recordType: type },
    happened ? [] : [`None was concluded ${inWords(period, timeZone)}.`],
  );
}

function measured(sources: ReadinessSources): ReadinessItem {
  const { records, period } = sources;
  const calendar = Calendar.of(sources.timeZone);
  const isMeasured = (objective: OrganisationRecord) =>
    records.some(record => {
      const { type, subject, data, state } = record;
      const at = calendar.startOf(String(data.measuredOn));
      return (
        type === 'objective-progress' &&
        subject === objective.subject &&
        state !== 'draft' &&
        standingOf(record, sources) === 'in-force' &&
        at >= period.from &&
        at <= period.to
      );
    });
  const objectives = records.filter(
    record =>
      record.type === 'objective' && standingOf(record, sources) === 'in-force',
  );
  return item(
    {
      id: 'objective-progress',
      title: 'Objectives were measured',
      recordType: 'objective-progress',
    },
    objectives.length === 0
      ? ['No objective is in force.']
      : objectives
          .filter(objective => !isMeasured(objective))
          .map(objective => `${titleOf(objective)} was not measured.`),
  );
}

function findingsHandled(sources: ReadinessSources): ReadinessItem {
  const calendar = Calendar.of(sources.timeZone);
  const overdue = sources.records.filter(record => {
    const { type, data } = record;
    return (
      type === 'audit-finding' &&
      standingOf(record, sources) === 'in-force' &&
      data.kind === 'nonconformity' &&
      data.status !== 'closed' &&
      (typeof data.dueDate !== 'string' ||
        calendar.endOf(data.dueDate) <= sources.now)
    );
  });
  return item(
    {
      id: 'audit-finding',
      title: 'Nonconformities of audits are corrected in time',
      recordType: 'audit-finding',
    },
    overdue.map(record =>
      typeof record.data.dueDate === 'string'
        ? `${titleOf(record)} was due on ${record.data.dueDate}.`
        : `${titleOf(record)} has no day until which it is corrected.`,
    ),
  );
}

function controlsHeld(sources: ReadinessSources): ReadinessItem {
  const { lapses, evaluatedSince, period, timeZone } = sources;
  const rest = lapses.length - MOST_CONTROLS;
  const late =
    evaluatedSince === undefined
      ? ['No AI system was evaluated yet.']
      : [
          `Nothing was evaluated before ${Calendar.of(timeZone).dayOf(
            evaluatedSince,
          )}, so the period is not covered from its beginning.`,
        ];
  return item(
    { id: 'controls', title: 'Controls of the AI systems passed throughout' },
    [
      ...(evaluatedSince === undefined || evaluatedSince > period.from
        ? late
        : []),
      ...lapses
        .slice(0, MOST_CONTROLS)
        .map(
          ({ controlId, systems }) =>
            `${controlId} did not pass at some time in ${systems} ${
              systems === 1 ? 'system' : 'systems'
            }.`,
        ),
      ...(rest > 0 ? [`${rest} other controls did so, too.`] : []),
    ],
  );
}

/** What worked through the period without lapse. */
function secondStage(sources: ReadinessSources): ReadinessStage {
  return stage([
    throughout('policy', 'A policy was in force', sources),
    throughout('scope-statement', 'The scope was in force', sources),
    throughout(
      'statement-of-applicability',
      'A Statement of Applicability was in force',
      sources,
    ),
    throughout('objective', 'An objective was in force', sources),
    measured(sources),
    once('internal-audit', 'An internal audit was concluded', sources),
    findingsHandled(sources),
    once('management-review', 'A management review was held', sources),
    controlsHeld(sources),
  ]);
}

/**
 * What is ready for the two stages of an audit of the management system: that it
 * exists and is approved, and that it worked through a period without lapse. Each
 * says what is missing. It says what is on record, and judges no more than that.
 * @public
 */
export function toReadiness(sources: ReadinessSources): Readiness {
  const { from, to } = sources.period;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    stage1: firstStage(sources),
    stage2: secondStage(sources),
  };
}
