import { StateCounts } from '../evaluation';
import { Calendar } from '../lib/Calendar';
import { parseInstant } from '../lib/time';
import {
  AimsScope,
  RecordView,
  ReviewInput,
  ReviewInputs,
} from '../schema/types';
import { isObjectiveReached } from './isObjectiveReached';
import { input, lineAbout, many } from './reviewInput';
import { monitoring, outside } from './reviewMonitoring';
import { standingOf, titleOf } from './standing';
import { ReviewDecision, toDecisions } from './toDecisions';
import {
  ControlLapse,
  OrganisationRecord,
  Period,
  RecordApprovals,
} from './types';

/** A record of a system, as a review counts it. @public */
export type SystemRecord = Pick<
  RecordView,
  'id' | 'type' | 'state' | 'createdAt' | 'data'
> & { entityRef: string };

/** What a management review looks at (ISO/IEC 42001:2023 9.3.2). @public */
export interface ReviewSources {
  period: Period;
  /** Of the organisation, newest first. */
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Risks, incidents and nonconformities of systems that count. */
  systemRecords: readonly SystemRecord[];
  /** Which systems were counted, and in which states their controls are now. */
  scope: AimsScope;
  counts: StateCounts;
  /** Controls that did not pass at some time of the period, most systems first. */
  lapses: readonly ControlLapse[];
  /** First evaluation of a system that counts; undefined where there was none. */
  evaluatedSince?: number;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const within = (instant: string, { from, to }: Period) => {
  const at = parseInstant(instant);
  return at >= from && at <= to;
};

/** Records of a type that count now. */
function inForce(sources: ReviewSources, type: string): OrganisationRecord[] {
  return sources.records.filter(
    record =>
      record.type === type && standingOf(record, sources) === 'in-force',
  );
}

const became = ({ state, doneOn }: ReviewDecision) =>
  state === 'dropped' ? 'dropped' : `done${doneOn ? ` on ${doneOn}` : ''}`;

/** What became of the decisions of earlier reviews (9.3.2 a). */
function earlierActions(sources: ReviewSources): ReviewInput {
  const calendar = Calendar.of(sources.timeZone);
  const reviews = inForce(sources, 'management-review').filter(
    ({ data }) => calendar.startOf(String(data.to)) < sources.period.to,
  );
  const decisions = toDecisions({
    records: [...reviews, ...inForce(sources, 'decision-follow-up')],
    timeZone: sources.timeZone,
    now: sources.now,
  });
  const count = (isCounted: (decision: ReviewDecision) => boolean) =>
    decisions.filter(isCounted).length;
  return input(
    'Earlier decisions',
    `${many(decisions.length, 'decision')} of earlier reviews: ${count(
      ({ state }) => state === 'done',
    )} done, ${count(({ state }) => state === 'dropped')} dropped, ${count(
      ({ state }) => state === 'open',
    )} open, ${count(
      ({ overdue }) => overdue,
    )} of them past the day that was set.`,
    decisions.map(decision =>
      [
        decision.decision,
        decision.owner,
        decision.state === 'open'
          ? decision.dueDate && `until ${decision.dueDate}`
          : became(decision),
        decision.overdue && 'overdue',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

function changes({ records, period, timeZone }: ReviewSources): ReviewInput {
  const types = [
    'scope-statement',
    'interested-party',
    'contractual-obligation',
    'policy',
    'roles-and-authorities',
    'risk-criteria',
    'planned-change',
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
    )} of context, scope, parties, policies, roles, criteria, changes and clauses changed.`,
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

/**
 * Of systems, as they record them, and of audits and other sources, which are recorded as
 * findings: a review that reads of none while an audit found some would be misled.
 */
function nonconformities(sources: ReviewSources): ReviewInput {
  const topic = ofSystems(sources, {
    topic: 'Nonconformities and corrective actions',
    type: 'nonconformity',
    one: 'nonconformity of AI systems',
    more: 'nonconformities of AI systems',
  });
  const found = inForce(sources, 'audit-finding').filter(
    ({ data }) => data.kind === 'nonconformity',
  );
  const open = found.filter(isOpen);
  return input(
    topic.topic,
    `${topic.summary} ${many(
      found.length,
      'nonconformity',
      'nonconformities',
    )} of audits and other sources on record, ${open.length} open now.`,
    [...(topic.lines ?? []), ...open.map(lineOfFinding)],
  );
}

/** Whether an audit found it, inside or outside; before it was asked for, each was. */
const isOfAudit = ({ data }: OrganisationRecord) =>
  String(data.source ?? 'internal-audit').endsWith('-audit');

function findings(sources: ReviewSources): ReviewInput[] {
  const recorded = inForce(sources, 'audit-finding');
  const all = recorded.filter(isOfAudit);
  const others = recorded.filter(
    record => !isOfAudit(record) && record.data.kind !== 'opportunity',
  );
  const audits = inForce(sources, 'internal-audit').filter(({ decidedAt }) =>
    within(decidedAt ?? '', sources.period),
  );
  const open = all.filter(isOpen);
  const opportunities = recorded.filter(
    record => record.data.kind === 'opportunity' && isOpen(record),
  );
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
      'Other findings',
      `${many(
        others.length,
        'finding',
      )} of authorities, complaints, suppliers and own observation on record, ${
        others.filter(isOpen).length
      } open.`,
      others.filter(isOpen).map(lineOfFinding),
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
    scope: sources.scope,
    items: [
      earlierActions(sources),
      changes(sources),
      parties(sources),
      nonconformities(sources),
      monitoring(sources),
      outside(sources),
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
