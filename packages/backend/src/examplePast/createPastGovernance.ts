import {
  documentFacts,
  manifestFacts,
} from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { MetricProvider } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import {
  createGovernance,
  DefaultDocumentReader,
  DocumentReader,
  Governance,
  GroupTree,
  InMemoryCatalog,
  loadPacks,
  readAiGovernanceConfig,
  toPerson,
  toService,
} from './parts';

/** Longer than the past: a document is read once, and is what it is today. */
const NEVER_MS = 1_000 * 24 * 3_600_000;

/** Addresses on the network are not asked for a past: what they held is not known. */
function localReader(reader: DocumentReader): DocumentReader {
  return {
    read: async (target, options) =>
      target.type === 'file'
        ? reader.read(target, options)
        : { status: 'failing', detail: 'it was not read in the past' },
  };
}

/** Groups of a person, as the sign-in would claim them. */
function claimsOf(people: Entity[], ref: string): string[] {
  const person = people.find(
    ({ metadata }) => `user:default/${metadata.name}` === ref,
  );
  const groups = (person?.spec?.memberOf ?? []) as string[];
  return [ref, ...groups.map(name => `group:default/${name}`)];
}

/**
 * The plugin as the configuration has it, over a catalog in memory, a database of its own
 * and a clock that is moved by hand. Nobody is notified.
 */
export async function createPastGovernance(options: {
  /** A migrated database. */
  knex: Knex;
  catalog: InMemoryCatalog;
  people: Entity[];
  metrics: MetricProvider;
  config: RootConfigService;
  urlReader: UrlReaderService;
  logger: LoggerService;
  /** Milliseconds since the epoch. */
  clock: { now: number };
}): Promise<Governance> {
  const { knex, catalog, people, metrics, urlReader, logger, clock } = options;
  const settings = readAiGovernanceConfig(options.config);
  const now = () => clock.now;
  const groups = new GroupTree({ catalog, now });
  return createGovernance({
    knex,
    catalog,
    packs: await loadPacks({
      shipped: settings.shippedPacks,
      files: settings.packFiles,
      added: [],
      overrides: settings.controls,
      policy: settings.policy,
      defaultPack: settings.defaultPack,
    }),
    documentReader: localReader(
      new DefaultDocumentReader({ urlReader, ...settings.documents }),
    ),
    parser: {
      readDocument: async (kind, content) => documentFacts(kind, content),
      readManifest: async (name, content) => manifestFacts(name, content),
    },
    resolveUrl: ({ url, base }) => new URL(url, base).toString(),
    documents: { ...settings.documents, refreshIntervalMs: NEVER_MS },
    evidenceProviders: [],
    metricProviders: [metrics],
    attachments: settings.attachments,
    measurements: settings.measurements,
    riskSettings: settings.riskSettings,
    chiefAiOfficer: settings.chiefAiOfficer,
    callers: {
      async of({ principal }) {
        const { type, userEntityRef, subject } = principal as Record<
          string,
          string
        >;
        return type === 'user'
          ? toPerson(
              {
                userEntityRef,
                ownershipEntityRefs: claimsOf(people, userEntityRef),
              },
              groups,
            )
          : toService(subject);
      },
    },
    groups,
    ...settings.signatures,
    logger,
    now,
  });
}
