import { sumCounts } from '../evaluation';
import {
  ClauseEntry,
  ClauseRegister,
  ClauseState,
  OrganisationRecordRef,
} from '../schema/types';
import { Clause, managementSystemClauses } from './clauses';
import { refOf, standingOf } from './standing';
import {
  ControlStateCounts,
  OrganisationRecord,
  RecordApprovals,
} from './types';

/** From the worst; the state of a clause is the worst of what it consists of. */
const ORDER: ClauseState[] = [
  'missing',
  'expired',
  'waiting',
  'planned',
  'partly',
  'in-place',
];

interface Evidence {
  record: OrganisationRecord;
  ref: OrganisationRecordRef;
}

/** Records of a clause that say something of it, those in force first. */
function evidenceOf(
  clause: Clause,
  records: readonly OrganisationRecord[],
  options: { approvals: RecordApprovals; timeZone?: string; now: number },
): Evidence[] {
  const rank = { 'in-force': 0, waiting: 1, expired: 2 };
  return records
    .filter(({ type, subject }) =>
      type === 'clause-statement'
        ? subject === clause.id
        : (clause.records as readonly string[]).includes(type),
    )
    .flatMap(record => {
      const standing = standingOf(record, options);
      return standing === 'other'
        ? []
        : [{ record, ref: refOf(record, standing) }];
    })
    .sort(
      (a, b) =>
        rank[a.ref.state] - rank[b.ref.state] ||
        (a.record.updatedAt < b.record.updatedAt ? 1 : -1),
    );
}

/** State of one type of record; a statement says of itself how far it is. */
function stateOfType(evidence: readonly Evidence[], type: string): ClauseState {
  const own = evidence.filter(({ record }) => record.type === type);
  const standings = own.map(({ ref }) => ref.state);
  if (standings.includes('in-force')) {
    return type === 'clause-statement'
      ? (own[0].record.data.state as ClauseState)
      : 'in-place';
  }
  if (standings.includes('waiting')) return 'waiting';
  return standings.includes('expired') ? 'expired' : 'missing';
}

function toEntry(
  clause: Clause,
  evidence: readonly Evidence[],
  controls: readonly ControlStateCounts[],
): ClauseEntry {
  const isStated = evidence.some(({ ref }) => ref.type === 'clause-statement');
  const types = [
    ...clause.records,
    ...(isStated || clause.records.length === 0 ? ['clause-statement'] : []),
  ];
  const states = types.map(type => stateOfType(evidence, type));
  const standing = evidence.filter(({ ref }) => ref.state === 'in-force');
  const inForce = standing.map(({ ref }) => ref);
  const statement = inForce.find(({ type }) => type === 'clause-statement');
  // What has expired or waits still names who is accountable; what counts comes first.
  const named = evidence.find(({ ref }) => ref.owner !== undefined);
  const owner = statement?.owner ?? named?.ref.owner;
  const [reviewOn] = inForce.flatMap(ref => ref.expiresAt ?? []).sort();
  return {
    id: clause.id,
    title: clause.title,
    state: ORDER.find(state => states.includes(state)) ?? 'missing',
    ...(owner && { owner }),
    ...(reviewOn && { reviewOn }),
    evidence: evidence.map(({ ref }) => ref),
    links: standing.flatMap(
      ({ record }) => (record.data.links ?? []) as ClauseEntry['links'],
    ),
    missing: types.filter((_, index) =>
      ['missing', 'expired', 'waiting'].includes(states[index]),
    ),
    controls: controls.map(({ controlId }) => controlId),
    counts: sumCounts(controls.map(({ counts }) => counts)),
  };
}

/**
 * Clauses 4 to 10 of ISO/IEC 42001:2023, each with the records that show it, who
 * is accountable, when the first of them expires, and how far it is. What the
 * systems show is shown next to it and decides nothing here.
 * @public
 */
export function toClauseRegister(options: {
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  controls: readonly ControlStateCounts[];
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): ClauseRegister {
  const { records, controls } = options;
  return {
    items: managementSystemClauses.map(clause =>
      toEntry(
        clause,
        evidenceOf(clause, records, options),
        controls.filter(({ clauses }) =>
          clauses.some(
            reference =>
              reference === clause.id || reference.startsWith(`${clause.id}.`),
          ),
        ),
      ),
    ),
  };
}
