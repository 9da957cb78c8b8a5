import { Knex } from 'knex';
import { ManagementSystemStore } from '../managementSystem';
import { getStatesByClass } from './operations/managementSystem/getStatesByClass';
import { listCandidates } from './operations/managementSystem/listCandidates';
import {
  getFirstEvaluationAt,
  listChangesOfPeriod,
} from './operations/managementSystem/listChangesOfPeriod';
import { listOrganisationRecords } from './operations/managementSystem/listOrganisationRecords';
import { listOrganisationRevisions } from './operations/managementSystem/listOrganisationRevisions';
import { listOutside } from './operations/managementSystem/listOutside';
import { listSystemRecords } from './operations/managementSystem/listSystemRecords';
import { listWritersOfSystems } from './operations/managementSystem/listWritersOfSystems';
import { bindOperations } from './util';

/** Reads what the views of the management system show from SQLite or PostgreSQL. */
export function createManagementSystemStore(knex: Knex): ManagementSystemStore {
  return bindOperations(knex, {
    listOrganisationRecords,
    listOrganisationRevisions,
    listSystemRecords,
    getStatesByClass,
    listChangesOfPeriod,
    listCandidates,
    listOutside,
    listWritersOfSystems,
    getFirstEvaluationAt,
  });
}
