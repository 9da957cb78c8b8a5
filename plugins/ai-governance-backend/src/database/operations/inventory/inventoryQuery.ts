import {
  CONTROL_STATES,
  ControlState,
  LEVELS,
  LIFECYCLE_STAGES,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { stateCharacters } from '../../../evaluation/stateCodec';
import { InventoryQuery, SystemFilter } from '../../../systems';
import {
  containsText,
  isOneOf,
  isPostgres,
  PositionedDatabase,
  Positions,
  positionsOf,
} from '../../util';
import { filterByAimsScope } from '../systems/filterByAimsScope';

/**
 * Systems in the catalog with their result of one pack, limited to what matches
 * and what the caller may read. Aliases: `s` for the system, `e` for the result.
 */
export function inventoryQuery(
  database: PositionedDatabase,
  query: InventoryQuery,
): Knex.QueryBuilder {
  const { knex } = database;
  const { packId, filter } = query;
  const builder = knex('ai_systems as s')
    .join('evaluations as e', 'e.system_id', 's.id')
    .where('e.pack_id', packId);
  filterSystems(knex, builder, query);
  const place = { ...positionsOf(database, packId), column: 'e.states' };
  filterByControl(builder, filter, place);
  filterByLaw(builder, query.lawControls, place);
  return builder;
}

/**
 * Limits systems, aliased `s`, to those in the catalog that match and that the caller
 * may read. A filter on levels, gates, risks or what is blocked needs results, aliased `e`.
 */
export function filterSystems(
  knex: Knex,
  builder: Knex.QueryBuilder,
  query: Pick<InventoryQuery, 'filter' | 'exclusions' | 'scope'>,
): void {
  const { filter, scope } = query;
  builder.whereNull('s.removed_at');
  if (scope.type === 'refs') {
    const { sql, bindings } = isOneOf(knex, 's.entity_ref', scope.refs);
    builder.whereRaw(sql, bindings);
  }
  filterByColumns(builder, filter, { system: 's', result: 'e' });
  filterByCount(builder, 'e.failing_gates', filter.hasFailingGates);
  filterByExpired(knex, builder, filter.hasExpiredControls);
  filterByCount(
    builder,
    'e.risks_above_appetite',
    filter.hasRisksAboveAppetite,
  );
  filterByScope(knex, builder, query);
  filterByText(builder, filter.q);
  filterByGroupTree(knex, builder, filter.groupTree, 's.owner_ref');
  filterByTree(
    knex,
    builder,
    's.system_ref',
    'domain_edges',
    filter.domainTree,
  );
  filterByRelation(knex, builder, filter.relatedTo);
  filterBySystem(knex, builder, filter.system, 's.system_ref');
}

/**
 * Limits systems, or spans of them, by what is a column of its own.
 *
 * @param aliases - of what has the facts of a system, and of what has its result
 */
export function filterByColumns(
  builder: Knex.QueryBuilder,
  filter: SystemFilter,
  aliases: { system: 's' | 'p'; result: 'e' | 'p' },
): void {
  const { system, result } = aliases;
  const ranks = <T>(values: T[] | undefined, all: readonly T[]) =>
    values?.map(value => all.indexOf(value));
  const columns: Array<[string, Array<string | number> | undefined]> = [
    [`${system}.owner_ref`, filter.owner],
    [`${system}.type`, filter.type],
    [`${system}.ownership`, filter.ownership],
    [`${system}.stage`, ranks(filter.stage, LIFECYCLE_STAGES)],
    [`${system}.risk_class`, ranks(filter.class, RISK_CLASSES)],
    [`${result}.level`, ranks(filter.level, LEVELS)],
  ];
  for (const [column, values] of columns) {
    if (values) {
      builder.whereIn(column, values);
    }
  }
  if (filter.blocked !== undefined) {
    builder.where(`${result}.blocked`, filter.blocked);
  }
  filterByCount(builder, `${result}.open_high_risks`, filter.hasOpenHighRisks);
}

/** What could not be counted is null, and neither more than none nor none. */
export function filterByCount(
  builder: Knex.QueryBuilder,
  column: string,
  some: boolean | undefined,
): void {
  if (some !== undefined) {
    builder.where(column, some ? '>' : '=', 0);
  }
}

/**
 * Condition that a required control of a result, aliased `e`, has expired; upper and
 * lower case tell it from a recommended one.
 */
export function hasExpired(knex: Knex): string {
  const [expired] = stateCharacters('expired', 'required');
  return containsText(knex, 'e.states', expired);
}

function filterByExpired(
  knex: Knex,
  builder: Knex.QueryBuilder,
  some: boolean | undefined,
): void {
  if (some !== undefined) {
    builder.whereRaw(some ? hasExpired(knex) : `not (${hasExpired(knex)})`);
  }
}

/** By what the AI management system covers now. */
export function filterByScope(
  knex: Knex,
  builder: Knex.QueryBuilder,
  query: Pick<InventoryQuery, 'filter' | 'exclusions'>,
): void {
  const { inAimsScope: inside } = query.filter;
  if (inside !== undefined) {
    const leftOut = (query.exclusions ?? []).map(({ system }) => system);
    filterByAimsScope(knex, builder, { inside, leftOut });
  }
}

/** Part of a name or description, as the catalog has them now. */
export function filterByText(
  builder: Knex.QueryBuilder,
  q: string | undefined,
): void {
  if (q !== undefined) {
    const pattern = q.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&');
    builder.whereRaw(`s.search_text like ? escape '\\'`, [`%${pattern}%`]);
  }
}

/** Walks the tree down; `union` drops what was seen, so that a cycle ends. */
export function filterByGroupTree(
  knex: Knex,
  builder: Knex.QueryBuilder,
  group: string | undefined,
  column: string,
): void {
  filterByTree(knex, builder, column, 'group_edges', group);
}

/** Things in a column that are the root of a tree, or anywhere below it. */
export function filterByTree(
  knex: Knex,
  builder: Knex.QueryBuilder,
  column: string,
  edges: 'group_edges' | 'domain_edges',
  root: string | undefined,
): void {
  if (root !== undefined) {
    const collate = isPostgres(knex) ? ' collate "C"' : '';
    builder.whereRaw(
      `${column} in (
         with recursive tree(ref) as (
           select cast(? as text)${collate}
           union
           select g.child_ref from ${edges} g join tree t on g.parent_ref = t.ref
         )
         select ref from tree)`,
      [root],
    );
  }
}

/**
 * Systems that a relation leads to, as the catalog has it now, and those that declare
 * the model for which an entity stands.
 */
export function filterByRelation(
  knex: Knex,
  builder: Knex.QueryBuilder,
  refs: string[] | undefined,
): void {
  if (refs !== undefined) {
    builder.whereIn(
      's.id',
      knex('system_references')
        .whereIn('ref', refs)
        .where({ related: true })
        .select('system_id')
        .union(
          knex('system_models as m')
            .join('discovered_models as d', 'd.key', 'm.key')
            .whereIn('d.entity_ref', refs)
            .select('m.system_id'),
        ),
    );
  }
}

/** Systems that are declared to be part of one of these. */
export function filterBySystem(
  knex: Knex,
  builder: Knex.QueryBuilder,
  refs: string[] | undefined,
  column: string,
): void {
  if (refs) {
    const { sql, bindings } = isOneOf(knex, column, refs);
    builder.whereRaw(sql, bindings);
  }
}

/** Systems of which a control is in one of some states. */
export function filterByControl(
  builder: Knex.QueryBuilder,
  filter: SystemFilter,
  options: Positions & { column: string },
): void {
  const { control, controlState, requirement = 'required' } = filter;
  if (control !== undefined && controlState !== undefined) {
    const characters = controlState.flatMap(state =>
      stateCharacters(state, requirement),
    );
    builder.whereRaw(
      `substr(${options.column}, ?, 1) in (${characters
        .map(() => '?')
        .join(', ')})`,
      [options.positionOf(control) + 1, ...characters],
    );
  }
}

/** In which a required control concerns a system: it is due, or will be at a later stage. */
const CONCERNED: readonly ControlState[] = CONTROL_STATES.filter(
  state => state !== 'not-applicable',
);

/** Systems that at least one of some controls concerns. */
export function filterByLaw(
  builder: Knex.QueryBuilder,
  controls: readonly string[] | undefined,
  options: Positions & { column: string },
): void {
  if (!controls) return;
  const characters = CONCERNED.flatMap(state =>
    stateCharacters(state, 'required'),
  );
  const places = characters.map(() => '?').join(', ');
  builder.whereRaw(
    `(${controls
      .map(() => `substr(${options.column}, ?, 1) in (${places})`)
      .join(' or ')})`,
    controls.flatMap(control => [
      options.positionOf(control) + 1,
      ...characters,
    ]),
  );
}
