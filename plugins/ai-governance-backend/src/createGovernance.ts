import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceProvider,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { SystemCatalog } from './catalog';
import { DocumentOptions } from './config';
import {
  DatabaseEvaluationStore,
  DatabaseInventoryStore,
  DatabaseRecordStore,
  EvaluationStore,
  RecordStore,
  registerControls,
} from './database';
import { DocumentCollector, DocumentReader, ResolveUrl } from './documents';
import { PositionedPack } from './evaluation/BatchEvaluator';
import { EvaluationRunner } from './evaluation/EvaluationRunner';
import { EvidenceCollector } from './evidence';
import { ReadScope } from './inventory';
import {
  createManagementSystem,
  ManagementSystemService,
} from './managementSystem';
import { PackRegistry } from './packs';
import {
  CallerReader,
  DefaultRecordService,
  RecordCatalogue,
  RecordEvidence,
  RecordService,
} from './records';
import {
  DefaultGovernanceService,
  DueRefresher,
  GovernanceService,
  ScorecardReader,
} from './service';

/**
 * What the parts of the plugin are made from. No service of a running backend is
 * needed, so that a benchmark or a test can make them as well.
 * @public
 */
export interface GovernanceOptions {
  /** A migrated database. */
  knex: Knex;
  catalog: SystemCatalog;
  packs: PackRegistry;
  documentReader: DocumentReader;
  resolveUrl: ResolveUrl;
  documents: Pick<DocumentOptions, 'refreshIntervalMs' | 'concurrency'>;
  evidenceProviders: EvidenceProvider[];
  metricProviders: MetricProvider[];
  riskSettings: RiskSettings;
  callers: CallerReader;
  /**
   * What whoever writes a record of the organisation may learn of; left out, all.
   */
  scopeOf?: (credentials: BackstageCredentials) => Promise<ReadScope>;
  logger: LoggerService;
  /** Clock, milliseconds since the epoch. */
  now: () => number;
}

/**
 * The parts of the plugin, wired.
 * @public
 */
export interface Governance {
  store: EvaluationStore;
  runner: EvaluationRunner;
  /** Without permissions: whoever calls it limits the scope. */
  service: GovernanceService;
  recordStore: RecordStore;
  /** Without permissions, like `service`. */
  records: RecordService;
  /** Without permissions, like `service`. */
  managementSystem: ManagementSystemService;
}

/**
 * Wires evaluation runs, stores and the service that answers.
 * @public
 */
export async function createGovernance(
  options: GovernanceOptions,
): Promise<Governance> {
  const { knex, catalog, packs, now, logger } = options;
  const catalogue = new RecordCatalogue({
    packs,
    settings: options.riskSettings,
  });
  const positioned = await givePlaces(knex, packs);
  const store = new DatabaseEvaluationStore({ knex });
  const inventory = new DatabaseInventoryStore({
    knex,
    positions: new Map(
      positioned.map(({ pack, positions }) => [pack.id, positions]),
    ),
  });
  const documents = new DocumentCollector({
    store,
    reader: options.documentReader,
    resolveUrl: options.resolveUrl,
    options: options.documents,
    now,
  });
  const recordStore = new DatabaseRecordStore({ knex });
  const evidence = new EvidenceCollector({
    ...options,
    evidenceProviders: [
      new RecordEvidence({ store: recordStore }),
      ...options.evidenceProviders,
    ],
  });
  const parts = { catalog, store, documents, evidence, now, logger };
  const runner = new EvaluationRunner({ ...parts, packs: positioned });
  const due = new DueRefresher({
    store,
    runner,
    packIds: positioned.map(({ pack }) => pack.id),
    now,
  });
  const service = new DefaultGovernanceService({
    catalog,
    inventory,
    scorecards: new ScorecardReader(parts),
    due,
    packs,
    positioned,
  });
  const { managementSystem, completer } = createManagementSystem({
    ...options,
    positioned,
    catalogue,
    due,
  });
  const records = new DefaultRecordService({
    store: recordStore,
    catalog,
    catalogue,
    callers: options.callers,
    completer,
    runner,
    now,
    logger,
  });
  return { store, runner, service, recordStore, records, managementSystem };
}

async function givePlaces(
  knex: Knex,
  packs: PackRegistry,
): Promise<PositionedPack[]> {
  const positioned: PositionedPack[] = [];
  for (const inForce of packs.list()) {
    const { pack } = inForce;
    const positions = await registerControls(knex, {
      packId: pack.id,
      controlIds: pack.controls.map(control => control.id),
    });
    positioned.push({ ...inForce, positions });
  }
  return positioned;
}
