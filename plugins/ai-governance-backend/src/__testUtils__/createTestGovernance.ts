import {
  AdditionalSignals,
  ControlPack,
  defaultEvaluationPolicy,
  defaultRiskSettings,
  EntityRef,
  EvaluationPolicy,
  iso42001Pack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AttachmentStore,
  EvidenceProvider,
  MetricProvider,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  documentFacts,
  manifestFacts,
} from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { LoggerService } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { CallerReader, toPerson, toService } from '../access';
import { AttachmentOptions, DEFAULT_ATTACHMENT_TYPES } from '../attachments';
import { GroupTree } from '../catalog';
import { createGovernance, Governance } from '../createGovernance';
import {
  DocumentReader,
  DocumentTarget,
  HostOptions,
  ReadOutcome,
} from '../documents';
import { NotificationOptions } from '../notifications';
import { PackRegistry } from '../packs';
import { ContentParser } from '../parsing';
import { NonconformityOptions } from '../measurements';
import { DAY, HOUR, MINUTE } from '../util';
import { InMemoryCatalog } from './InMemoryCatalog';

/** Start of the clock of tests: 2026-11-24T12:00:00Z. */
export const NOON = Date.UTC(2026, 10, 24, 12);

export { DAY, HOUR };

/** Documents that tests put where a descriptor says they are. */
export class InMemoryDocuments implements DocumentReader {
  readonly #content = new Map<string, ReadOutcome>();
  /** Addresses that were read. */
  readonly reads: string[] = [];

  put(address: string, content: string | ReadOutcome): void {
    this.#content.set(
      address,
      typeof content === 'string'
        ? { status: 'read', content: Buffer.from(content) }
        : content,
    );
  }

  async read(target: DocumentTarget): Promise<ReadOutcome> {
    const address =
      target.type === 'url' ? target.url : `${target.root}/${target.path}`;
    this.reads.push(address);
    return (
      this.#content.get(address) ?? {
        status: 'missing',
        detail: 'it does not exist',
      }
    );
  }
}

/** Parses where it is. */
export const directParser: ContentParser = {
  readDocument: async (kind, content) => documentFacts(kind, content),
  readManifest: async (manifest, content) => manifestFacts(manifest, content),
};

/** The plugin without a backend around it. */
export interface TestGovernance extends Governance {
  catalog: InMemoryCatalog;
  documents: InMemoryDocuments;
  /** Time of the next call, milliseconds since the epoch. */
  clock: { now: number };
  /** Full run. */
  run(): ReturnType<Governance['runner']['run']>;
  /** Run that looks for changes. */
  poll(): ReturnType<Governance['runner']['run']>;
  caller: { credentials: ReturnType<typeof mockCredentials.user> };
  /** What would have been sent. */
  notifications: { send: jest.Mock };
  logger: LoggerService;
}

/** Everybody is a person and belongs to the groups of their claims. */
const testCallers = (groups: GroupTree): CallerReader => ({
  async of({ principal }) {
    const { type, userEntityRef, subject, claims } =
      principal as unknown as Record<string, string> & { claims?: string[] };
    return type === 'user'
      ? toPerson({ userEntityRef, ownershipEntityRefs: claims ?? [] }, groups)
      : toService(subject);
  },
});

export async function createTestGovernance(options: {
  knex: Knex;
  catalog?: InMemoryCatalog;
  documents?: InMemoryDocuments;
  /** Reads documents in place of those. */
  documentReader?: DocumentReader;
  /** Default: as many requests to any host as there are documents. */
  hosts?: HostOptions;
  /** Default: parses where it is, as a thread takes long to start. */
  parser?: ContentParser;
  logger?: LoggerService;
  clock?: { now: number };
  packs?: ControlPack[];
  policy?: Partial<EvaluationPolicy>;
  refreshIntervalMs?: number;
  evidenceProviders?: EvidenceProvider[];
  metricProviders?: MetricProvider[];
  attachments?: Partial<AttachmentOptions>;
  attachmentStore?: AttachmentStore;
  maxSources?: number;
  additional?: AdditionalSignals;
  organisationDeciders?: readonly EntityRef[];
  chiefAiOfficer?: EntityRef;
  /** Default: no nonconformity is opened. */
  nonconformity?: NonconformityOptions;
  /** Default: as where app-config says nothing. */
  notificationOptions?: NotificationOptions;
}): Promise<TestGovernance> {
  const catalog = options.catalog ?? new InMemoryCatalog();
  const documents = options.documents ?? new InMemoryDocuments();
  const clock = options.clock ?? { now: NOON };
  const notifications = { send: jest.fn() };
  const logger = options.logger ?? mockServices.logger.mock();
  let groupReads = 0;
  // The groups of a test change at once.
  const groups = new GroupTree({ catalog, now: () => groupReads++ * DAY });
  const governance = await createGovernance({
    knex: options.knex,
    catalog,
    packs: PackRegistry.create({
      packs: options.packs ?? [iso42001Pack],
      policy: { ...defaultEvaluationPolicy, ...options.policy },
    }),
    documentReader: options.documentReader ?? documents,
    parser: options.parser ?? directParser,
    resolveUrl: ({ url, base }) => new URL(url, base).toString(),
    documents: {
      refreshIntervalMs: options.refreshIntervalMs ?? HOUR,
      concurrency: 4,
      hosts: options.hosts,
    },
    evidenceProviders: options.evidenceProviders ?? [],
    metricProviders: options.metricProviders ?? [],
    attachments: {
      enabled: true,
      maxBytes: 1_000,
      types: [...DEFAULT_ATTACHMENT_TYPES],
      ...options.attachments,
    },
    attachmentStore: options.attachmentStore,
    riskSettings: defaultRiskSettings,
    callers: testCallers(groups),
    groups,
    organisationDeciders: options.organisationDeciders,
    chiefAiOfficer: options.chiefAiOfficer,
    measurements: {
      clockToleranceMs: MINUTE,
      nonconformity: options.nonconformity,
    },
    ownCredentials: async () => mockCredentials.service(),
    notifications,
    notificationOptions: options.notificationOptions,
    maxSources: options.maxSources,
    additional: options.additional,
    logger,
    now: () => clock.now,
  });
  return {
    ...governance,
    catalog,
    documents,
    clock,
    notifications,
    logger,
    run: () => governance.runner.run({ mode: 'full' }),
    poll: () => governance.runner.run({ mode: 'changes' }),
    caller: { credentials: mockCredentials.user() },
  };
}
