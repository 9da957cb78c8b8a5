import { StateCounts } from '../evaluation';
import { Calendar } from '../lib/Calendar';
import { parseInstant } from '../lib/time';
import { RecordView, ReviewInput, ReviewInputs } from '../schema/types';
import { isObjectiveReached } from './isObjectiveReached';
import { standingOf, titleOf } from './standing';
import { OrganisationRecord, Period, RecordApprovals } from './types';

/** Entries listed for each topic of a management review; the summary counts all. @public */
export const MOST_REVIEW_LINES = 20;
const LONGEST_LINE = 400;

/** A record of a system, as a review counts it. @public */
export type SystemRecord = Pick<
  RecordView,
  'id' | 'type' | 'state' | 'createdAt' | 'data'
> & { entityRef: string };

/** A control that did not pass at some time of a period. @public */
export interface ControlLapse {
  controlId: string;
  /** In how many systems. */
  systems: number;
}

/** What a management review looks at (ISO/IEC 42001:2023 9.3.2). @public */
export interface ReviewSources {
  period: Period;
  /** Of the organisation, newest first. */
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Risks, incidents and nonconformities of systems that count. */
  systemRecords: readonly SystemRecord[];
  /** How many systems there are, and in which states their controls are now. */
  systems: number;
  counts: StateCounts;
  /** Controls that did not pass at some time of the period, most systems first. */
  lapses: readonly ControlLapse[];
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const within = (instant: string, { from, to }: Period) => {
  const at = parseInstant(instant);
  return at >= from && at <= to;
};

function input(topic: string, summary: string, lines: string[]): ReviewInput {
  return {
    topic,
    summary,
    lines: lines
      .slice(0, MOST_REVIEW_LINES)
      .map(line => line.slice(0, LONGEST_LINE)),
  };
}

/** A line with the system that it is about, which stays whole: by it entries are hidden from readers. */
function lineAbout(text: string, system: string, state = ''): string {
  const end = ` · ${system}${state}`;
  return `${text.slice(0, LONGEST_LINE - end.length)}${end}`;
}

const many = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** Records of a type that count now. */
function inForce(sources: ReviewSources, type: string): OrganisationRecord[] {
  return sources.records.filter(
    record =>
      record.type === type && standingOf(record, sources) === 'in-force',
  );
}

interface DecisionOfReview {
  decision: string;
  owner?: string;
  dueDate?: string;
}

function earlierActions(sources: ReviewSources): ReviewInput {
  const calendar = Calendar.of(sources.timeZone);
  const decisions = inForce(sources, 'management-review')
    .filter(({ data }) => calendar.startOf(String(data.to)) < sources.period.to)
    .flatMap(
      ({ data }) => (data.decisions ?? []) as unknown as DecisionOfReview[],
    );
  const due = decisions.filter(
    ({ dueDate }) => dueDate && calendar.endOf(dueDate) <= sources.now,
  );
  return input(
    'Earlier decisions',
    `${many(decisions.length, 'decision')} of earlier reviews, ${
      due.length
    } of them past the day that was set.`,
    decisions.map(({ decision, owner, dueDate }) =>
      [decision, owner, dueDate && `until ${dueDate}`]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

function changes({ records, period, timeZone }: ReviewSources): ReviewInput {
  const types = [
    'scope-statement',
    'interested-party',
    'policy',
    'clause-statement',
  ];
  const changed = records.filter(
    ({ type, updatedAt, state }) =>
      types.includes(type) && state !== 'draft' && within(updatedAt, period),
  );
  return input(
    'Changes',
    `${many(
      changed.length,
      'record',
    )} of context, scope, parties, policies and clauses changed.`,
    changed.map(
      record =>
        `${titleOf(record)} (${record.state}, ${Calendar.of(timeZone).toDay(
          record.updatedAt,
        )})`,
    ),
  );
}

const isOpen = ({ data }: Pick<SystemRecord, 'data'>) =>
  data.status !== 'closed';
const lineOf = (record: SystemRecord) =>
  lineAbout(
    String(record.data.title ?? record.id),
    record.entityRef,
    isOpen(record) ? '' : ' · closed',
  );

/** With the system that a finding names; one that names none is of the organisation. */
function lineOfFinding(finding: OrganisationRecord): string {
  const { system } = finding.data as { system?: unknown };
  const title = titleOf(finding);
  return typeof system === 'string' ? lineAbout(title, system) : title;
}

/** Those of a period, and those still open from before. */
function ofSystems(
  sources: ReviewSources,
  options: { topic: string; type: string; one: string; more: string },
): ReviewInput {
  const { topic, type, one, more } = options;
  const all = sources.systemRecords.filter(record => record.type === type);
  const fresh = all.filter(({ createdAt }) =>
    within(createdAt, sources.period),
  );
  const open = all.filter(isOpen);
  return input(
    topic,
    `${many(fresh.length, one, more)} recorded in the period, ${
      open.length
    } open now.`,
    [...new Set([...fresh, ...open])].map(lineOf),
  );
}

function findings(sources: ReviewSources): ReviewInput[] {
  const all = inForce(sources, 'audit-finding');
  const audits = inForce(sources, 'internal-audit').filter(({ decidedAt }) =>
    within(decidedAt ?? '', sources.period),
  );
  const ofKind = (kind: string) => all.filter(({ data }) => data.kind === kind);
  const open = all.filter(isOpen);
  const opportunities = ofKind('opportunity').filter(isOpen);
  return [
    input(
      'Results of audits',
      `${many(audits.length, 'audit')} concluded in the period; ${many(
        open.length,
        'finding',
      )} open, ${
        open.filter(({ data }) => data.kind === 'nonconformity').length
      } of them nonconformities.`,
      [...audits.map(titleOf), ...open.map(lineOfFinding)],
    ),
    input(
      'Opportunities for continual improvement',
      `${many(opportunities.length, 'opportunity', 'opportunities')} open.`,
      opportunities.map(lineOfFinding),
    ),
  ];
}

/** Latest measurement of an objective until the end of the period. */
function latestOf(sources: ReviewSources, subject: string | undefined) {
  return inForce(sources, 'objective-progress')
    .filter(
      record =>
        record.subject === subject &&
        Calendar.of(sources.timeZone).startOf(String(record.data.measuredOn)) <=
          sources.period.to,
    )
    .sort((a, b) =>
      String(a.data.measuredOn) < String(b.data.measuredOn) ? 1 : -1,
    )[0];
}

function objectives(sources: ReviewSources): ReviewInput {
  const rows = inForce(sources, 'objective').map(objective => {
    const { target, direction, date } = objective.data;
    const latest = latestOf(sources, objective.subject);
    const value = latest ? Number(latest.data.value) : undefined;
    const reached =
      value !== undefined && isObjectiveReached(objective.data, value);
    return {
      reached,
      line: `${titleOf(objective)}: ${value ?? 'not measured'} of ${
        direction === 'at-most' ? 'at most' : 'at least'
      } ${target} until ${date}`,
    };
  });
  return input(
    'Objectives',
    `${many(rows.length, 'objective')}, ${
      rows.filter(({ reached }) => reached).length
    } reached.`,
    rows.map(({ line }) => line),
  );
}

function monitoring({ counts, systems, lapses }: ReviewSources): ReviewInput {
  return input(
    'Monitoring',
    `${many(systems, 'AI system')}; of their controls ${counts.pass} pass, ${
      counts.fail
    } fail, ${counts.expired} have expired and ${
      counts.unknown
    } are unknown. ${many(
      lapses.length,
      'control',
    )} did not pass throughout the period.`,
    lapses.map(
      lapse =>
        `${lapse.controlId} did not pass in ${many(lapse.systems, 'system')}`,
    ),
  );
}

function parties(sources: ReviewSources): ReviewInput {
  const known = inForce(sources, 'interested-party');
  return input(
    'Interested parties',
    `${many(known.length, 'party', 'parties')} on record.`,
    known.map(party => `${titleOf(party)}: ${String(party.data.needs)}`),
  );
}

/**
 * What is on record for a period, by the topics of a management review. Only what is
 * stored is told; what it means is for the review to say.
 * @public
 */
export function toReviewInputs(sources: ReviewSources): ReviewInputs {
  const { from, to } = sources.period;
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    items: [
      earlierActions(sources),
      changes(sources),
      parties(sources),
      ofSystems(sources, {
        topic: 'Nonconformities and corrective actions',
        type: 'nonconformity',
        one: 'nonconformity',
        more: 'nonconformities',
      }),
      monitoring(sources),
      ...findings(sources),
      objectives(sources),
      ofSystems(sources, {
        topic: 'Risks',
        type: 'risk',
        one: 'risk',
        more: 'risks',
      }),
      ofSystems(sources, {
        topic: 'Incidents',
        type: 'incident',
        one: 'incident',
        more: 'incidents',
      }),
    ],
  };
}
