import { sumCounts } from '../evaluation';
import { isWithinClause } from '../frameworks/clauses';
import { OrganisationRecordType } from '../records/types';
import {
  AimsScope,
  ClauseEntry,
  ClauseRegister,
  ClauseState,
} from '../schema/types';
import { Clause, managementSystemClauses } from './clauses';
import { CurrencyContext, currencyOf } from './currency';
import { Evidence, evidenceOfType } from './evidence';
import { ControlStateCounts } from './types';

/** States in which something of a record shows the clause. */
const SHOWS: ClauseState[] = ['partly', 'in-place'];

/** From the worst; the state of a clause is the worst of what it consists of. */
const ORDER: ClauseState[] = [
  'missing',
  'expired',
  'insufficient',
  'waiting',
  'planned',
  'partly',
  'in-place',
];

const STATEMENT = 'clause-statement';

/** One type of record of a clause, and how far it is. */
interface Part {
  type: OrganisationRecordType;
  evidence: Evidence[];
  state: ClauseState;
}

/** A statement says of itself how far it is; others count, or do not. */
function stateOf(
  type: OrganisationRecordType,
  evidence: readonly Evidence[],
  clause: Clause,
): ClauseState {
  const states = evidence.map(({ ref }) => ref.state);
  if (states.includes('in-force')) {
    if (type === STATEMENT) return evidence[0].record.data.state as ClauseState;
    const { every } = currencyOf(type, clause.id);
    return every && states.includes('insufficient') ? 'partly' : 'in-place';
  }
  for (const state of ['waiting', 'insufficient', 'expired'] as const) {
    if (states.includes(state)) return state;
  }
  return 'missing';
}

function toPart(
  type: OrganisationRecordType,
  clause: Clause,
  context: CurrencyContext,
): Part {
  const all = evidenceOfType(type, context, { clause: clause.id });
  const evidence =
    type === STATEMENT
      ? all.filter(({ record }) =>
          isWithinClause(clause.id, record.subject ?? ''),
        )
      : all;
  return { type, evidence, state: stateOf(type, evidence, clause) };
}

/** What decides: a statement where there is one, or where nothing else has to show it. */
function decisive(clause: Clause, records: Part[], statement: Part): Part[] {
  const isStated = statement.evidence.length > 0;
  const isShown = records.some(({ evidence }) => evidence.length > 0);
  if (clause.orStatement && !isShown) {
    return isStated || records.length === 0 ? [statement] : records;
  }
  return isStated ? [...records, statement] : records;
}

/**
 * The worst of the parts. A clause that several types of record have to show is not
 * missing for one of them of which there is none: where another counts, it is partly in
 * place. A statement of the clause counts only where it may stand for a record.
 */
function stateOfParts(clause: Clause, parts: readonly Part[]): ClauseState {
  const states = parts.map(({ state }) => state);
  const isShown = parts.some(
    ({ type, state }) =>
      SHOWS.includes(state) && (clause.orStatement || type !== STATEMENT),
  );
  const told = states.map(state =>
    isShown && state === 'missing' ? 'partly' : state,
  );
  return ORDER.find(state => told.includes(state)) ?? 'missing';
}

function toEntry(
  clause: Clause,
  context: CurrencyContext,
  controls: readonly ControlStateCounts[],
): ClauseEntry {
  const records = clause.records.map(type => toPart(type, clause, context));
  const statement = toPart(STATEMENT, clause, context);
  const parts = decisive(clause, records, statement);
  const evidence = [...records, statement].flatMap(part => part.evidence);
  const standing = evidence.filter(({ ref }) => ref.state === 'in-force');
  const inForce = standing.map(({ ref }) => ref);
  const stated = inForce.find(({ type }) => type === STATEMENT);
  // What has expired or waits still names who is accountable; what counts comes first.
  const named =
    standing.find(({ ref }) => ref.owner !== undefined) ??
    evidence.find(({ ref }) => ref.owner !== undefined);
  const owner = stated?.owner ?? named?.ref.owner;
  const [reviewOn] = inForce.flatMap(ref => ref.expiresAt ?? []).sort();
  const basis: OrganisationRecordType[] = [
    ...clause.records,
    ...(clause.orStatement ? ([STATEMENT] as const) : []),
  ];
  return {
    id: clause.id,
    title: clause.title,
    state: stateOfParts(clause, parts),
    ...(owner && { owner }),
    ...(reviewOn && { reviewOn }),
    basis: basis.map(type => ({
      type,
      counts: currencyOf(type, clause.id).counts,
    })),
    evidence: evidence.map(({ ref }) => ref),
    links: standing.flatMap(
      ({ record }) => (record.data.links ?? []) as ClauseEntry['links'],
    ),
    missing: parts
      .filter(({ state }) => !['planned', 'partly', 'in-place'].includes(state))
      .map(({ type }) => type),
    controls: controls.map(({ controlId }) => controlId),
    counts: sumCounts(controls.map(({ counts }) => counts)),
  };
}

/** Whether a control serves a clause: by its number, or by that of one above or below. */
const serves = (control: ControlStateCounts, { id }: Clause) =>
  control.clauses.some(
    reference => isWithinClause(reference, id) || isWithinClause(id, reference),
  );

/**
 * Clauses 4 to 10 of ISO/IEC 42001:2023, each with the records that show it while they
 * are current, who is accountable, when the first of them expires, and how far it is.
 * What the systems show is shown next to it and decides nothing here.
 * @public
 */
export function toClauseRegister(
  options: CurrencyContext & {
    controls: readonly ControlStateCounts[];
    /** Which systems were counted. */
    scope: AimsScope;
  },
): ClauseRegister {
  const { controls, scope } = options;
  return {
    scope,
    items: managementSystemClauses.map(clause =>
      toEntry(
        clause,
        options,
        controls.filter(control => serves(control, clause)),
      ),
    ),
  };
}
