import { RiskSettings } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AttachmentStore,
  EvidenceProvider,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { CallerReader, ReadScope } from './access';
import {
  AttachmentCleaner,
  AttachmentOptions,
  AttachmentRegister,
  AttachmentService,
  DefaultAttachmentService,
} from './attachments';
import { AttentionService, DefaultAttentionService } from './attention';
import { SystemCatalog } from './catalog';
import {
  DatabaseAttachmentRegister,
  DatabaseAttachmentStore,
  DatabaseAttentionStore,
  DatabaseDiscoveryStore,
  DatabaseDocumentStore,
  DatabaseEvaluationStore,
  DatabaseInventoryStore,
  DatabaseManagementSystemStore,
  DatabaseRecordStore,
  DatabaseRollupStore,
  DatabaseTargetStore,
  DatabaseTrendStore,
  registerControls,
} from './database';
import {
  DefaultUnregisteredService,
  DiscoveryStore,
  ManifestReader,
  UnregisteredScanner,
  UnregisteredService,
} from './discovery';
import {
  DocumentCollector,
  DocumentOptions,
  DocumentReader,
  ResolveUrl,
} from './documents';
import { DueRefresher, EvaluationStore, InputReader } from './evaluation';
import { EvaluationRunner } from './evaluation/EvaluationRunner';
import { EvidenceCollector } from './evidence';
import { DefaultInsightService, InsightService } from './insights';
import {
  createManagementSystem,
  ManagementSystemService,
} from './managementSystem';
import { PackRegistry, PositionedPack } from './packs';
import {
  DefaultRecordService,
  RecordCatalogue,
  RecordEvidence,
  RecordService,
  RecordStore,
} from './records';
import {
  DefaultSystemService,
  ScorecardReader,
  SystemService,
} from './systems';
import {
  DefaultTargetService,
  TargetProgressReader,
  TargetService,
} from './targets';

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
  attachments: AttachmentOptions;
  /** Keeps the content of files; left out, the database does. */
  attachmentStore?: AttachmentStore;
  riskSettings: RiskSettings;
  callers: CallerReader;
  /**
   * What whoever writes a record of the organisation may learn of; left out, all.
   */
  scopeOf?: (credentials: BackstageCredentials) => Promise<ReadScope>;
  /** Sends reminders; left out, nobody can be reminded. */
  notifications?: Pick<NotificationService, 'send'>;
  /** Components whose manifests one scan reads; left out, 500. */
  mostSources?: number;
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
  service: SystemService;
  /** Without permissions, like `service`. */
  insights: InsightService;
  /** Without permissions, like `service`. */
  targets: TargetService;
  recordStore: RecordStore;
  /** Without permissions, like `service`. */
  records: RecordService;
  /** Without permissions, like `service`. */
  managementSystem: ManagementSystemService;
  attachmentRegister: AttachmentRegister;
  /** Without permissions, like `service`. */
  attachments: AttachmentService;
  attachmentCleaner: AttachmentCleaner;
  /** Without permissions, like `service`. */
  attention: AttentionService;
  discoveryStore: DiscoveryStore;
  scanner: UnregisteredScanner;
  /** Without permissions, like `service`. */
  unregistered: UnregisteredService;
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
  const positioned = await assignPositions(knex, packs);
  const store = new DatabaseEvaluationStore({ knex });
  const database = {
    knex,
    positions: new Map(
      positioned.map(({ pack, positions }) => [pack.id, positions]),
    ),
  };
  const inventory = new DatabaseInventoryStore(database);
  const trendStore = new DatabaseTrendStore(database);
  const documents = new DocumentCollector({
    store: new DatabaseDocumentStore({ knex }),
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
  const inputs = new InputReader({ catalog, store, documents, evidence });
  const runner = new EvaluationRunner({
    catalog,
    store,
    documents,
    evidence,
    inputs,
    now,
    logger,
    packs: positioned,
    riskSettings: options.riskSettings,
  });
  const due = new DueRefresher({
    store,
    runner,
    packIds: positioned.map(({ pack }) => pack.id),
    now,
  });
  const measured = { catalog, due, packs, positioned, now };
  const service = new DefaultSystemService({
    ...measured,
    inventory,
    scorecards: new ScorecardReader({ inputs, now }),
  });
  const { managementSystem, completer } = createManagementSystem({
    ...options,
    store: new DatabaseManagementSystemStore({ knex }),
    positioned,
    catalogue,
    due,
  });
  const insights = new DefaultInsightService({
    ...measured,
    rollupStore: new DatabaseRollupStore(database),
    trendStore,
  });
  const targets = new DefaultTargetService({
    ...measured,
    store: new DatabaseTargetStore(database),
    progress: new TargetProgressReader({ catalog, store: trendStore, now }),
    callers: options.callers,
  });
  const attachmentRegister = new DatabaseAttachmentRegister({ knex });
  const attachmentStore =
    options.attachmentStore ?? new DatabaseAttachmentStore({ knex });
  const kept = { register: attachmentRegister, store: attachmentStore, logger };
  const records = new DefaultRecordService({
    store: recordStore,
    attachments: attachmentRegister,
    catalog,
    catalogue,
    callers: options.callers,
    completer,
    runner,
    now,
    logger,
  });
  const attention = new DefaultAttentionService({
    store: new DatabaseAttentionStore({ knex }),
    due,
    packs,
    catalog,
    callers: options.callers,
    notifications: options.notifications,
    now,
    logger,
  });
  return {
    store,
    runner,
    service,
    insights,
    targets,
    recordStore,
    records,
    managementSystem,
    attachmentRegister,
    attachments: new DefaultAttachmentService({
      ...kept,
      options: options.attachments,
      callers: options.callers,
      now,
    }),
    attachmentCleaner: new AttachmentCleaner(kept),
    attention,
    ...createDiscovery(options),
  };
}

/** What looks for AI that nobody registered. */
function createDiscovery(
  options: GovernanceOptions,
): Pick<Governance, 'discoveryStore' | 'scanner' | 'unregistered'> {
  const { knex, catalog, callers, now, logger, mostSources = 500 } = options;
  const discoveryStore = new DatabaseDiscoveryStore({ knex });
  return {
    discoveryStore,
    scanner: new UnregisteredScanner({
      catalog,
      store: discoveryStore,
      manifests: new ManifestReader({
        store: discoveryStore,
        reader: options.documentReader,
        resolveUrl: options.resolveUrl,
        concurrency: options.documents.concurrency,
        now,
      }),
      mostSources,
      logger,
      now,
    }),
    unregistered: new DefaultUnregisteredService({
      store: discoveryStore,
      callers,
      now,
    }),
  };
}

async function assignPositions(
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
