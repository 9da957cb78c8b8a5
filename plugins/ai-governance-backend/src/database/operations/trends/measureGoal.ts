import {
  LEVELS,
  TargetGoal,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stateCharacters } from '../../../evaluation/stateCodec';
import { GoalRow, Instants } from '../../../insights';
import { InventoryQuery } from '../../../systems';
import {
  PositionedDatabase,
  Positions,
  positionsOf,
  SqlCondition,
} from '../../util';
import { countAtInstants, lastOf } from './countAtInstants';
import { joinStates, spansQuery } from './spansQuery';

/** Conditions of a goal on the columns of a result. */
export interface GoalConditions {
  /** Whether a system can be measured by the goal at all. */
  inScope: SqlCondition;
  /** Whether it has reached the goal. */
  reached: SqlCondition;
}

/**
 * Conditions of a goal.
 *
 * @remarks
 *
 * Where nothing is due there is no completeness, and a control that is waived, not due or not
 * applicable is neither passed nor failed: such systems are out of the scope of these
 * goals. A level every system has.
 *
 * @param options.result - alias of the table with level and completeness
 * @param options.states - column with the states of all controls
 */
export function goalConditions(
  goal: TargetGoal,
  options: Positions & { result: string; states: string },
): GoalConditions {
  const { result, states } = options;
  if (goal.level !== undefined) {
    return {
      inScope: { sql: '1 = 1', bindings: [] },
      reached: {
        sql: `${result}.level >= ${LEVELS.indexOf(goal.level)}`,
        bindings: [],
      },
    };
  }
  if (goal.completeness !== undefined) {
    return {
      inScope: { sql: `${result}.completeness is not null`, bindings: [] },
      reached: {
        sql: `${result}.completeness >= ${Number(goal.completeness)}`,
        bindings: [],
      },
    };
  }
  const place = options.positionOf(goal.control ?? '') + 1;
  const isIn = (characters: string[]): SqlCondition => ({
    sql: `substr(${states}, ${place}, 1) in (${characters
      .map(character => `'${character}'`)
      .join(', ')})`,
    bindings: [],
  });
  const passing = stateCharacters('pass', 'required');
  const due = (['fail', 'expired', 'unknown'] as const).flatMap(state =>
    stateCharacters(state, 'required'),
  );
  return { inScope: isIn([...passing, ...due]), reached: isIn(passing) };
}

/** Systems in scope of a goal at each instant, and those that have not reached it. */
export async function measureGoal(
  database: PositionedDatabase,
  query: InventoryQuery & { instants: Instants; goal: TargetGoal },
): Promise<GoalRow[]> {
  const { instants, goal } = query;
  const spans = spansQuery(database, {
    ...query,
    from: instants.first,
    to: lastOf(instants),
  });
  const isJoined = query.filter.control !== undefined || query.lawControls;
  if (goal.control !== undefined && !isJoined) {
    joinStates(spans);
  }
  const { inScope, reached } = goalConditions(goal, {
    ...positionsOf(database, query.packId),
    result: 'p',
    states: 'c.states',
  });
  const rows = await countAtInstants(database.knex, {
    spans: spans.whereRaw(inScope.sql, inScope.bindings),
    instants,
    group: '0',
    groups: 1,
    measures: {
      systems: 'count(*)',
      remaining: `count(*) filter (where not (${reached.sql}))`,
    },
  });
  const found = new Map(rows.map(row => [row.index, row]));
  return Array.from({ length: instants.count }, (_, index) => ({
    index,
    systems: found.get(index)?.systems ?? 0,
    remaining: found.get(index)?.remaining ?? 0,
  }));
}
