import { Knex } from 'knex';
import { EvaluationStore } from '../evaluation';
import {
  EvaluatedSystem,
  ReferenceFact,
  RunReport,
  SaveReport,
  StoredSystem,
} from '../evaluation/types';
import { getInputsMark } from './operations/evaluations/getInputsMark';
import { listDue } from './operations/evaluations/listDue';
import { saveEvaluations } from './operations/evaluations/saveEvaluations';
import { prune } from './operations/maintenance/prune';
import { recordRun } from './operations/maintenance/recordRun';
import { refreshStatistics } from './operations/maintenance/refreshStatistics';
import { getReferences } from './operations/references/getReferences';
import { listReferences } from './operations/references/listReferences';
import { replaceEdges } from './operations/references/replaceEdges';
import { saveReferences } from './operations/references/saveReferences';
import { listSystems } from './operations/systems/listSystems';
import { markRemoved } from './operations/systems/markRemoved';
import { markStale } from './operations/systems/markStale';
import { isOneOf, writeTransaction } from './util';

/**
 * Keeps results in SQLite or PostgreSQL.
 * @public
 */
export class DatabaseEvaluationStore implements EvaluationStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async listSystems(
    options: { entityRefs?: string[] } = {},
  ): Promise<StoredSystem[]> {
    return listSystems(this.#knex, options);
  }

  async listDue(options: {
    packIds: string[];
    now: number;
    limit?: number;
  }): Promise<string[]> {
    return listDue(this.#knex, options);
  }

  async getInputsMark(): Promise<string> {
    return getInputsMark(this.#knex);
  }

  async saveEvaluations(
    systems: EvaluatedSystem[],
    options: { inputsMark: string },
  ): Promise<SaveReport> {
    return saveEvaluations(this.#knex, systems, options);
  }

  async markStale(entityRefs: string[]): Promise<void> {
    await writeTransaction(this.#knex, async tx => {
      await markStale(tx, {
        cause: 'evidence',
        where: isOneOf(tx, 'entity_ref', entityRefs),
      });
    });
  }

  async markRemoved(options: {
    entityRefs: string[];
    at: number;
  }): Promise<number> {
    return markRemoved(this.#knex, options);
  }

  async getReferences(refs: string[]): Promise<ReferenceFact[]> {
    return getReferences(this.#knex, refs);
  }

  async listReferences(
    options: { status?: ReferenceFact['status'] } = {},
  ): Promise<ReferenceFact[]> {
    return listReferences(this.#knex, options);
  }

  async saveReferences(facts: ReferenceFact[]): Promise<void> {
    await saveReferences(this.#knex, facts);
  }

  async replaceGroupEdges(
    edges: Array<{ parent: string; child: string }>,
  ): Promise<void> {
    await replaceEdges(this.#knex, 'group_edges', edges);
  }

  async replaceDomainEdges(
    edges: Array<{ parent: string; child: string }>,
  ): Promise<void> {
    await replaceEdges(this.#knex, 'domain_edges', edges);
  }

  async recordRun(report: RunReport): Promise<void> {
    await recordRun(this.#knex, report);
  }

  async refreshStatistics(): Promise<void> {
    await refreshStatistics(this.#knex);
  }

  async prune(options: {
    documentsBefore?: number;
    historyBefore?: number;
    runsBefore?: number;
  }): Promise<number> {
    return prune(this.#knex, options);
  }
}
