import {
  AdditionalSignals,
  EntityRef,
  relationsWithKinds,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
import { SignalsService } from '@backstage/plugin-signals-node';
import { Knex } from 'knex';
import { CallerReader, CatalogSignatures } from './access';
import {
  AttachmentCleaner,
  AttachmentOptions,
  AttachmentRegister,
  AttachmentService,
  DefaultAttachmentService,
} from './attachments';
import {
  AttentionService,
  DefaultAttentionService,
  OwnerCandidateReader,
} from './attention';
import {
  CalendarFeedService,
  CalendarService,
  DefaultCalendarFeedService,
  DefaultCalendarService,
} from './calendar';
import { GroupTree, SystemCatalog } from './catalog';
import { CodeHosts } from './codeHosts';
import {
  assignPositions,
  createAttachmentRegister,
  createAttentionStore,
  createCalendarStore,
  createDiscoveryStore,
  createDocumentStore,
  createEvaluationStore,
  createEventStore,
  createHostStore,
  createInventoryStore,
  createManagementSystemStore,
  createMeasurementStore,
  createNotificationStore,
  createRecordStore,
  createRefusedEditStore,
  createRollupStore,
  createSignalKeyStore,
  createSourceStore,
  createTargetStore,
  createTrendStore,
  createWorkStore,
  DatabaseAttachmentStore,
} from './database';
import { DefaultDescriptorService, DescriptorService } from './descriptors';
import {
  createDiscovery,
  DiscoveryStore,
  UnregisteredScanner,
  UnregisteredService,
} from './discovery';
import {
  DescriptorSource,
  DocumentCollector,
  DocumentOptions,
  DocumentReader,
  GatedDocumentReader,
  HostGate,
  RequestMetrics,
  RequestPurpose,
  ResolveUrl,
} from './documents';
import {
  DueRefresher,
  EvaluationStore,
  InputReader,
  RefusedEdits,
} from './evaluation';
import { EvaluationRunner } from './evaluation/EvaluationRunner';
import {
  AheadOptions,
  createEvents,
  EventFeed,
  EventGatherer,
  EventStore,
} from './events';
import { EvidenceCollector } from './evidence';
import { DefaultInsightService, InsightService } from './insights';
import {
  createManagementSystem,
  ManagementSystemService,
} from './managementSystem';
import {
  BreachRecorder,
  DefaultMeasurementService,
  MeasurementEvidence,
  MeasurementOptions,
  MeasurementService,
  MeasurementStore,
  MeasurementWindows,
} from './measurements';
import {
  createNotifier,
  DEFAULT_NOTIFICATIONS,
  NotificationOptions,
  NotificationStore,
  Notifier,
} from './notifications';
import { PackRegistry } from './packs';
import { ContentParser } from './parsing';
import {
  DeciderReader,
  DefaultRecordService,
  RecordCatalogue,
  RecordEvidence,
  RecordService,
  RecordStore,
} from './records';
import { ChangeSignals, SignalMarks } from './signals';
import { MeasurementPuller, SourceStore } from './sources';
import {
  ChangeService,
  DefaultChangeService,
  DefaultFixService,
  DefaultSystemService,
  EvaluationInputReader,
  FixService,
  ScorecardReader,
  SystemService,
} from './systems';
import {
  DefaultTargetService,
  TargetProgressReader,
  TargetService,
} from './targets';
import { MINUTE, SECOND } from './util';
import { DefaultWorkService, WorkService } from './work';

/**
 * What the parts of the plugin are made from. No service of a running backend is
 * needed, so that a benchmark or a test can make them as well.
 */
export interface GovernanceOptions {
  /** A migrated database. */
  knex: Knex;
  catalog: SystemCatalog;
  packs: PackRegistry;
  documentReader: DocumentReader;
  /** Takes documents and manifests apart. */
  parser: ContentParser;
  resolveUrl: ResolveUrl;
  /** Where pull requests can be opened. Default: nowhere. */
  codeHosts?: CodeHosts;
  documents: Pick<DocumentOptions, 'refreshIntervalMs' | 'concurrency'> &
    Partial<Pick<DocumentOptions, 'hosts'>>;
  /** Counts requests to hosts. */
  requestMetrics?: RequestMetrics;
  evidenceProviders: EvidenceProvider[];
  metricProviders: MetricProvider[];
  attachments: AttachmentOptions;
  /** Default: a minute ahead, and everything is kept. */
  measurements?: Pick<MeasurementOptions, 'clockToleranceMs' | 'nonconformity'>;
  /** Credentials of the plugin, which opens nonconformities in its own name. */
  ownCredentials?: () => Promise<BackstageCredentials>;
  /** Keeps the content of files. Default: the database. */
  attachmentStore?: AttachmentStore;
  riskSettings: RiskSettings;
  /** Decides alone on waivers that a pack reserves to the officer. Default: nobody. */
  chiefAiOfficer?: EntityRef;
  callers: CallerReader;
  /** How groups nest. Default: as the catalog has them, remembered for a while. */
  groups?: GroupTree;
  /**
   * Who alone may decide for the organisation where no policy is asked. Default: anyone whom
   * the policy allows to.
   */
  organisationDeciders?: readonly EntityRef[];
  /** Field of a User entity that has a job title. Default: `spec.profile.jobTitle`. */
  titleField?: string;
  /** Addresses of the portal and of this plugin, for what is read outside of it. */
  addresses?: { portalUrl?: string; baseUrl: () => Promise<string> };
  /** Sends reminders. Without it nobody can be reminded. */
  notifications?: Pick<NotificationService, 'send'>;
  /** Sends signals to open pages that something changed. Without it they get none. */
  signals?: Pick<SignalsService, 'publish'>;
  /** What people are told. Default: {@link DEFAULT_NOTIFICATIONS}. */
  notificationOptions?: NotificationOptions;
  /** Days before, on which what lies ahead is an event. Default: `DEFAULT_AHEAD`. */
  ahead?: AheadOptions;
  /** Components whose manifests one scan reads. Default: 500. */
  maxSources?: number;
  /** Kinds and types that are AI, beside those that are shipped. */
  additional?: AdditionalSignals;
  logger: LoggerService;
  /** Clock, milliseconds since the epoch. */
  now: () => number;
}

/** What changes within it is one signal: a decision and the evaluation after it. */
const SIGNAL_DELAY_MS = SECOND / 2;

/** The parts of the plugin, wired. */
export interface Governance {
  store: EvaluationStore;
  runner: EvaluationRunner;
  /** Without permissions: the caller limits the scope. */
  service: SystemService;
  /** Without permissions, like `service`. */
  changes: ChangeService;
  /** Without permissions, like `service`. */
  fixes: FixService;
  /** Without permissions, like `service`. */
  descriptors: DescriptorService;
  /** Without permissions, like `service`. */
  insights: InsightService;
  /** Without permissions, like `service`. */
  targets: TargetService;
  recordStore: RecordStore;
  /** Without permissions, like `service`. */
  records: RecordService;
  /** Without permissions, like `service`. */
  managementSystem: ManagementSystemService;
  measurementStore: MeasurementStore;
  /** Without permissions, like `service`. */
  measurements: MeasurementService;
  sourceStore: SourceStore;
  puller: MeasurementPuller;
  attachmentRegister: AttachmentRegister;
  /** Without permissions, like `service`. */
  attachments: AttachmentService;
  attachmentCleaner: AttachmentCleaner;
  /** Without permissions, like `service`. */
  attention: AttentionService;
  eventStore: EventStore;
  eventGatherer: EventGatherer;
  /** What happened, for those who tell it. */
  eventFeed: EventFeed;
  notificationStore: NotificationStore;
  /** Undefined where notifications are off. */
  notifier?: Notifier;
  /** Without permissions, like `service`. */
  calendar: CalendarService;
  /** Without permissions, like `service`. */
  calendarFeeds: CalendarFeedService;
  /** Without permissions, like `service`. */
  work: Pick<WorkService, 'getMyWork'>;
  discoveryStore: DiscoveryStore;
  scanner: UnregisteredScanner;
  /** Without permissions, like `service`. */
  unregistered: UnregisteredService;
  /** What signals carry in place of references. */
  signalMarks: SignalMarks;
}

/** Wires evaluation runs, stores and the service that answers. */
export async function createGovernance(
  options: GovernanceOptions,
): Promise<Governance> {
  const { knex, catalog, packs, now, logger, callers } = options;
  const signatures = new CatalogSignatures(options);
  const signalMarks = new SignalMarks({ store: createSignalKeyStore(knex) });
  const signals =
    options.signals &&
    new ChangeSignals({
      signals: options.signals,
      marks: signalMarks,
      delayMs: SIGNAL_DELAY_MS,
      logger,
    });
  const catalogue = new RecordCatalogue({
    packs,
    settings: options.riskSettings,
    chiefAiOfficer: options.chiefAiOfficer,
  });
  const positioned = await assignPositions(knex, packs);
  const store = createEvaluationStore(knex);
  const database = {
    knex,
    positions: new Map(
      positioned.map(({ pack, positions }) => [pack.id, positions]),
    ),
  };
  const inventory = createInventoryStore(database);
  const trendStore = createTrendStore(database);
  const gate = new HostGate({
    store: createHostStore(knex),
    options: options.documents.hosts ?? { byHost: new Map() },
    logger,
    now,
  });
  // Documents and discovery ask hosts within one budget, of which each has a share.
  const gated = (purpose: RequestPurpose) =>
    new GatedDocumentReader({
      reader: options.documentReader,
      gate,
      purpose,
      metrics: options.requestMetrics,
    });
  const reader = gated('documents');
  const documents = new DocumentCollector({
    store: createDocumentStore(knex),
    reader,
    gate,
    parser: options.parser,
    resolveUrl: options.resolveUrl,
    options: options.documents,
    logger,
    now,
  });
  const recordStore = createRecordStore(knex);
  const measurementStore = createMeasurementStore(knex);
  const evidence = new EvidenceCollector({
    ...options,
    ownEvidence: new RecordEvidence({ store: recordStore }),
    ownMetrics: new MeasurementEvidence({ store: measurementStore, now }),
  });
  const refused = new RefusedEdits({
    catalog,
    store: createRefusedEditStore(knex),
    now,
  });
  const inputs = new InputReader({
    catalog,
    store,
    documents,
    evidence,
    refused,
    windows: new MeasurementWindows({ store: measurementStore, now }),
  });
  const runner = new EvaluationRunner({
    catalog,
    store,
    documents,
    evidence,
    inputs,
    refused,
    now,
    logger,
    packs: positioned,
    riskSettings: options.riskSettings,
    signals,
  });
  const due = new DueRefresher({
    store,
    runner,
    packIds: positioned.map(({ pack }) => pack.id),
    now,
  });
  const measured = { catalog, due, packs, positioned, now };
  const { managementSystem, completer, aimsScope } = createManagementSystem({
    ...options,
    store: createManagementSystemStore(knex),
    positioned,
    catalogue,
    due,
  });
  const relations = relationsWithKinds({
    kinds: packs.get().policy.aiKinds ?? [],
  });
  const scorecards = new ScorecardReader({ inputs, now });
  const service = new DefaultSystemService({
    ...measured,
    aimsScope,
    inventory,
    scorecards,
    inputs: new EvaluationInputReader({ inputs, catalog, relations }),
  });
  const insights = new DefaultInsightService({
    ...measured,
    aimsScope,
    rollupStore: createRollupStore(database),
    trendStore,
  });
  const targets = new DefaultTargetService({
    ...measured,
    store: createTargetStore(database),
    progress: new TargetProgressReader({ catalog, store: trendStore, now }),
    callers,
    signatures,
  });
  const groups = options.groups ?? new GroupTree({ catalog, now });
  const attachmentRegister = createAttachmentRegister(knex);
  const attachmentStore =
    options.attachmentStore ?? new DatabaseAttachmentStore({ knex });
  const kept = { register: attachmentRegister, store: attachmentStore, logger };
  const records = new DefaultRecordService({
    store: recordStore,
    attachments: attachmentRegister,
    contents: attachmentStore,
    catalog,
    catalogue,
    callers,
    signatures,
    groups,
    organisationDeciders: options.organisationDeciders,
    completer,
    runner,
    signals,
    now,
    logger,
  });
  const descriptors = new DescriptorSource({
    reader,
    codeHosts: options.codeHosts ?? new CodeHosts({ hosts: [] }),
  });
  const attentionStore = createAttentionStore(knex);
  const attention = new DefaultAttentionService({
    store: attentionStore,
    due,
    packs,
    catalog,
    descriptors,
    candidates: new OwnerCandidateReader({
      catalog,
      groups,
      records: recordStore,
    }),
    callers,
    signatures,
    notifications: options.notifications,
    now,
    logger,
  });
  const eventStore = createEventStore(knex);
  const { eventGatherer, eventFeed } = createEvents({
    ...options,
    store: eventStore,
    due,
    positioned,
    service,
    findType: typeId => catalogue.find(typeId),
  });
  const notificationStore = createNotificationStore(knex);
  const notificationOptions =
    options.notificationOptions ?? DEFAULT_NOTIFICATIONS;
  const notifier =
    options.notifications && notificationOptions.enabled
      ? createNotifier({
          feed: eventFeed,
          store: notificationStore,
          attention: attentionStore,
          catalog,
          groups,
          deciders: new DeciderReader({
            store: recordStore,
            catalog,
            catalogue,
            organisationDeciders: options.organisationDeciders,
          }),
          packs,
          notifications: options.notifications,
          options: notificationOptions,
          logger,
          now,
        })
      : undefined;
  const calendarStore = createCalendarStore(knex);
  const calendar = new DefaultCalendarService({
    ...measured,
    store: calendarStore,
    systems: service,
    callers,
  });
  const discoveryStore = createDiscoveryStore(knex);
  const measurements = new DefaultMeasurementService({
    store: measurementStore,
    catalog,
    callers: options.callers,
    evaluations: store,
    runner,
    due,
    recorder: createRecorder(options, {
      store: measurementStore,
      records,
      recordStore,
    }),
    signals,
    options: options.measurements ?? { clockToleranceMs: MINUTE },
    calendar: packs.calendar,
    now,
    logger,
  });
  const sourceStore = createSourceStore(knex);
  return {
    store,
    runner,
    service,
    changes: new DefaultChangeService({
      catalog,
      scorecards,
      inputs,
      packs,
      relations,
    }),
    fixes: new DefaultFixService({ service, descriptors, packs }),
    descriptors: new DefaultDescriptorService({
      catalog,
      descriptors,
      findings: discoveryStore,
      callers,
      packs,
      portalUrl: options.addresses?.portalUrl,
      now,
    }),
    insights,
    targets,
    recordStore,
    records,
    managementSystem,
    measurementStore,
    measurements,
    sourceStore,
    puller: new MeasurementPuller({
      store: sourceStore,
      measurements,
      catalog,
      now,
      logger,
    }),
    attachmentRegister,
    attachments: new DefaultAttachmentService({
      ...kept,
      options: options.attachments,
      callers,
      signatures,
      now,
    }),
    attachmentCleaner: new AttachmentCleaner(kept),
    attention,
    signalMarks,
    eventStore,
    eventGatherer,
    eventFeed,
    notificationStore,
    notifier,
    calendar,
    calendarFeeds: new DefaultCalendarFeedService({
      store: calendarStore,
      items: calendar,
      catalog,
      groups,
      callers,
      baseUrl: options.addresses?.baseUrl ?? (async () => ''),
      options: {
        portalUrl: options.addresses?.portalUrl,
        timeZone: packs.calendar.timeZone,
      },
      now,
    }),
    work: new DefaultWorkService({
      ...options,
      store: createWorkStore(database),
      due,
      catalogue,
      groups,
      canNotify: options.notifications !== undefined,
    }),
    discoveryStore,
    ...createDiscovery({
      ...options,
      signatures,
      store: discoveryStore,
      signals,
      reader: gated('discovery'),
      concurrency: options.documents.concurrency,
    }),
  };
}

function createRecorder(
  { measurements, ownCredentials, now, logger }: GovernanceOptions,
  parts: Pick<
    ConstructorParameters<typeof BreachRecorder>[0],
    'store' | 'records' | 'recordStore'
  >,
): BreachRecorder | undefined {
  const options = measurements?.nonconformity;
  return options && ownCredentials
    ? new BreachRecorder({
        ...parts,
        options,
        credentials: ownCredentials,
        now,
        logger,
      })
    : undefined;
}
