import { TrendStore } from '../insights';
import { firstMeasuredAt } from './operations/trends/firstMeasuredAt';
import { getTrend } from './operations/trends/getTrend';
import { listChangesBetween } from './operations/trends/listChangesBetween';
import {
  countDifferences,
  listDifferences,
} from './operations/trends/listDifferences';
import { measureGoal } from './operations/trends/measureGoal';
import { bindOperations, PositionedDatabase } from './util';

/** Reads the past from SQLite or PostgreSQL. */
export function createTrendStore(database: PositionedDatabase): TrendStore {
  return {
    ...bindOperations(database, {
      firstMeasuredAt,
      getTrend,
      measureGoal,
      listDifferences,
      countDifferences,
    }),
    ...bindOperations(database.knex, {
      listChangesBetween,
    }),
  };
}
