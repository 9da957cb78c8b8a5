import { Knex } from 'knex';
import { DiscoveryStore, StoredFindingPage } from '../discovery';
import {
  DiscoveredEntity,
  FindingPosition,
  FindingQuery,
  ScanReport,
  SourceLibraries,
  StoredDismissal,
} from '../discovery/types';
import { uncoveredQuery } from './operations/discovery/findingsQuery';
import { getLibraries, saveLibraries } from './operations/discovery/libraries';
import { listFindings } from './operations/discovery/listFindings';
import { saveDiscovered } from './operations/discovery/saveDiscovered';
import { saveDismissal } from './operations/discovery/saveDismissal';

/** Mode under which reports of scans are kept beside those of evaluations. */
const MODE = 'discovery';

/** Keeps what looks like AI in SQLite or PostgreSQL. */
export class DatabaseDiscoveryStore implements DiscoveryStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async saveDiscovered(
    entities: DiscoveredEntity[],
    options: { scanStartedAt: number },
  ): Promise<void> {
    await saveDiscovered(this.#knex, entities, options);
  }

  async forgetUnseen(options: { scanStartedAt: number }): Promise<void> {
    await this.#knex('discovered_entities')
      .where('scanned_at', '<', options.scanStartedAt)
      .delete();
  }

  async recordScan(report: ScanReport): Promise<void> {
    await this.#knex('runs').insert({
      mode: MODE,
      started_at: report.startedAt,
      finished_at: report.finishedAt,
      systems: report.entities,
      evaluated: report.sources,
      changed: report.found,
      removed: 0,
      failed: 0,
      error: report.error ?? null,
    });
  }

  async getLastScanAt(): Promise<number | undefined> {
    const [{ latest }] = await this.#knex('runs')
      .where('mode', MODE)
      .whereNull('error')
      .max({ latest: 'finished_at' });
    return latest === null ? undefined : Number(latest);
  }

  async getLibraries(entityRefs: string[]): Promise<SourceLibraries[]> {
    return getLibraries(this.#knex, entityRefs);
  }

  async saveLibraries(libraries: SourceLibraries[]): Promise<void> {
    await saveLibraries(this.#knex, libraries);
  }

  async listFindings(
    query: FindingQuery & { after?: FindingPosition; limit: number },
  ): Promise<StoredFindingPage> {
    return listFindings(this.#knex, query);
  }

  async listFindingRefs(): Promise<string[]> {
    const rows = await uncoveredQuery(this.#knex).select('d.entity_ref');
    return rows.map((row: { entity_ref: string }) => row.entity_ref);
  }

  async saveDismissal(dismissal: StoredDismissal): Promise<void> {
    await saveDismissal(this.#knex, dismissal);
  }
}
