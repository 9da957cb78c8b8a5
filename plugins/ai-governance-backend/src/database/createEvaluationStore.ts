import { Knex } from 'knex';
import { EvaluationStore } from '../evaluation';
import { getInputsMark } from './operations/evaluations/getInputsMark';
import { listDue } from './operations/evaluations/listDue';
import { saveEvaluations } from './operations/evaluations/saveEvaluations';
import { prune } from './operations/maintenance/prune';
import { recordRun } from './operations/maintenance/recordRun';
import { refreshStatistics } from './operations/maintenance/refreshStatistics';
import { getReferences } from './operations/references/getReferences';
import { listReferences } from './operations/references/listReferences';
import {
  replaceDomainEdges,
  replaceGroupEdges,
} from './operations/references/replaceEdges';
import { saveReferences } from './operations/references/saveReferences';
import { listSystems } from './operations/systems/listSystems';
import { markEvidenceStale } from './operations/systems/markEvidenceStale';
import { markRemoved } from './operations/systems/markRemoved';
import { bindOperations } from './util';

/** Keeps results in SQLite or PostgreSQL. */
export function createEvaluationStore(knex: Knex): EvaluationStore {
  return bindOperations(knex, {
    listSystems,
    markRemoved,
    markStale: markEvidenceStale,
    listDue,
    getInputsMark,
    saveEvaluations,
    getReferences,
    listReferences,
    saveReferences,
    replaceGroupEdges,
    replaceDomainEdges,
    recordRun,
    refreshStatistics,
    prune,
  });
}
