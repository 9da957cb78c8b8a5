import { SampleCandidate } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { ReadScope } from '../access';
import {
  ClassStatesRow,
  ManagementSystemStore,
  SystemStatesRow,
} from '../managementSystem';
import { StoredRecord, StoredRevision } from '../records/types';
import { getStatesByClass } from './operations/managementSystem/getStatesByClass';
import { listCandidates } from './operations/managementSystem/listCandidates';
import { listOrganisationRecords } from './operations/managementSystem/listOrganisationRecords';
import { listOrganisationRevisions } from './operations/managementSystem/listOrganisationRevisions';
import {
  getFirstEvaluationAt,
  listStatesOfPeriod,
} from './operations/managementSystem/listStatesOfPeriod';
import { listSystemRecords } from './operations/managementSystem/listSystemRecords';
import { listWritersOfSystems } from './operations/managementSystem/listWritersOfSystems';

/** Reads from SQLite or PostgreSQL. */
export class DatabaseManagementSystemStore implements ManagementSystemStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async listOrganisationRecords(): Promise<StoredRecord[]> {
    return listOrganisationRecords(this.#knex);
  }

  async listOrganisationRevisions(): Promise<Map<string, StoredRevision[]>> {
    return listOrganisationRevisions(this.#knex);
  }

  async listSystemRecords(options: {
    types: string[];
    scope: ReadScope;
  }): Promise<StoredRecord[]> {
    return listSystemRecords(this.#knex, options);
  }

  async getStatesByClass(options: {
    packId: string;
    scope: ReadScope;
  }): Promise<ClassStatesRow[]> {
    return getStatesByClass(this.#knex, options);
  }

  async listStatesOfPeriod(options: {
    packId: string;
    scope: ReadScope;
    from: number;
    to: number;
  }): Promise<SystemStatesRow[]> {
    return listStatesOfPeriod(this.#knex, options);
  }

  async getFirstEvaluationAt(options: {
    packId: string;
    scope: ReadScope;
  }): Promise<number | undefined> {
    return getFirstEvaluationAt(this.#knex, options);
  }

  async listCandidates(scope: ReadScope): Promise<SampleCandidate[]> {
    return listCandidates(this.#knex, scope);
  }

  async listWritersOfSystems(
    entityRefs: string[],
  ): Promise<Map<string, Set<string>>> {
    return listWritersOfSystems(this.#knex, entityRefs);
  }
}
