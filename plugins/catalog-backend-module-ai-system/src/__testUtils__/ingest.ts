import {
  BackendFeature,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const LOCATION = 'url:https://git.example.com/fixtures.yaml';
const POLL_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 60_000;

type CatalogConfig = NonNullable<
  Parameters<typeof mockServices.rootConfig.factory>[0]
>['data'];

type Database = Awaited<ReturnType<TestDatabases['init']>>;

/** What a catalog made of the entities it was given. */
export interface Ingested {
  /** References of the entities that the catalog shows. */
  accepted: string[];
  /** Errors of the entities that it does not, by reference. */
  rejected: Map<string, string>;
  /** Every stored relation, as `source type target`. */
  relations: string[];
  /** Address of the catalog's API. */
  address: string;
}

function located(entity: Entity): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
        ...entity.metadata.annotations,
      },
    },
  };
}

class FixtureProvider implements EntityProvider {
  readonly #entities: Entity[];

  constructor(entities: Entity[]) {
    this.#entities = entities;
  }

  getProviderName(): string {
    return 'fixtures';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await connection.applyMutation({
      type: 'full',
      entities: this.#entities.map(entity => ({
        entity: located(entity),
        locationKey: 'fixtures',
      })),
    });
  }
}

/** Provides the entities and collects the errors of their processing. */
function fixtureModule(entities: Entity[], rejected: Map<string, string>) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'fixtures',
    register(reg) {
      reg.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider(new FixtureProvider(entities));
          processing.setOnProcessingErrorHandler(
            ({ unprocessedEntity, errors }) => {
              rejected.set(
                stringifyEntityRef(unprocessedEntity),
                errors.map(error => error.message).join('\n'),
              );
            },
          );
        },
      });
    },
  });
}

async function shownEntities(database: Database): Promise<string[]> {
  const rows = await database('final_entities')
    .whereNotNull('final_entity')
    .select('entity_ref');
  return rows.map(row => row.entity_ref);
}

/** Waits until each entity is either shown or rejected. */
async function settled(
  database: Database,
  refs: string[],
  rejected: Map<string, string>,
): Promise<string[]> {
  const deadline = Date.now() + LONGEST_WAIT_MILLISECONDS;
  for (;;) {
    const shown = new Set(await shownEntities(database));
    const open = refs.filter(ref => !shown.has(ref) && !rejected.has(ref));
    if (open.length === 0) return [...shown].sort();
    if (Date.now() > deadline) {
      throw new Error(`The catalog never came to: ${open.join(', ')}`);
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MILLISECONDS));
  }
}

async function storedRelations(database: Database): Promise<string[]> {
  const rows = await database('relations')
    .distinct('source_entity_ref', 'type', 'target_entity_ref')
    .select();
  return rows
    .map(row => `${row.source_entity_ref} ${row.type} ${row.target_entity_ref}`)
    .sort();
}

/** Runs the real catalog with the given modules over the given entities. */
export async function ingest(options: {
  databases: TestDatabases;
  features: BackendFeature[];
  entities?: Entity[];
  /** Configuration of the catalog. */
  catalog?: CatalogConfig;
  /** Kinds that the organisation takes for AI. */
  aiKinds?: string[];
  /** What has to be shown or rejected; the given entities by default. */
  awaited?: string[];
}): Promise<Ingested> {
  const { databases, features, entities = [], catalog = {}, aiKinds } = options;
  const awaited =
    options.awaited ?? entities.map(entity => stringifyEntityRef(entity));
  const database = await databases.init('SQLITE_3');
  const rejected = new Map<string, string>();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      ...features,
      fixtureModule(entities, rejected),
      mockServices.database.factory({ knex: database }),
      mockServices.rootConfig.factory({
        data: {
          catalog,
          ...(aiKinds && { aiGovernance: { discovery: { kinds: aiKinds } } }),
        },
      }),
    ],
  });
  const accepted = await settled(database, awaited, rejected);
  return {
    accepted,
    rejected,
    relations: await storedRelations(database),
    address: `http://127.0.0.1:${backend.server.port()}/api/catalog`,
  };
}
