import { Knex } from 'knex';
import { MeasurementStore } from '../measurements';
import { listBuckets } from './operations/measurements/listBuckets';
import {
  claimBreach,
  getBreachRecord,
  saveBreachRecord,
} from './operations/measurements/breachRecords';
import { listBreaches } from './operations/measurements/listBreaches';
import { listMetricStates } from './operations/measurements/listMetricStates';
import { listNewest } from './operations/measurements/listNewest';
import { listPoints } from './operations/measurements/listPoints';
import { listSeries } from './operations/measurements/listSeries';
import { listWindows } from './operations/measurements/listWindows';
import { rollUp } from './operations/measurements/rollUp';
import { savePoints } from './operations/measurements/savePoints';
import { bindOperations } from './util';

/** Keeps measurements in SQLite or PostgreSQL. */
export function createMeasurementStore(knex: Knex): MeasurementStore {
  return bindOperations(knex, {
    savePoints,
    listNewest,
    listWindows,
    listBreaches,
    getBreachRecord,
    claimBreach,
    saveBreachRecord,
    listMetricStates,
    listSeries,
    listPoints,
    listBuckets,
    rollUp,
  });
}
