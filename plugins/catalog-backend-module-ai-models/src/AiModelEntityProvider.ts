import {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { MOST_MODELS } from './limits';
import { mergeModels } from './mergeModels';
import { ModelSource, SourceReading } from './ModelSource';
import { EntityOptions, toEntity } from './toEntity';

/** Faults that are written to the log before the rest is only counted. */
const MOST_FAULTS = 10;

/**
 * Keeps the models of one source in the catalog.
 *
 * @remarks
 *
 * All entities of the source are replaced only by what a whole reading says. Of a source
 * that could be read in part, what was read is added or changed, and nothing is taken
 * away; of one that cannot be read at all, everything stays.
 */
export class AiModelEntityProvider implements EntityProvider {
  readonly #source: ModelSource;
  readonly #entities: EntityOptions;
  readonly #taskRunner: SchedulerServiceTaskRunner;
  readonly #logger: LoggerService;

  constructor(options: {
    source: ModelSource;
    entities: EntityOptions;
    taskRunner: SchedulerServiceTaskRunner;
    logger: LoggerService;
  }) {
    this.#source = options.source;
    this.#entities = options.entities;
    this.#taskRunner = options.taskRunner;
    this.#logger = options.logger;
  }

  getProviderName(): string {
    return `ai-models:${this.#source.id}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const id = this.getProviderName();
    await this.#taskRunner.run({
      id,
      fn: async signal => {
        try {
          await this.refresh(connection, signal);
        } catch (error) {
          this.#logger.error(
            `${id} could not be read, and its last entities stay: ${
              (error as Error).message
            }`,
          );
        }
      },
    });
  }

  /** Reads the source once, and tells the catalog. */
  async refresh(
    connection: EntityProviderConnection,
    signal: AbortSignal,
  ): Promise<void> {
    const reading = await this.#source.read(signal);
    signal.throwIfAborted();
    const entities = this.#toEntities(reading);
    const isWhole = reading.unread.length === 0;
    await connection.applyMutation(
      isWhole
        ? { type: 'full', entities }
        : { type: 'delta', added: entities, removed: [] },
    );
    this.#tell(reading, entities.length);
  }

  #toEntities({ models }: SourceReading): DeferredEntity[] {
    const merged = mergeModels(models);
    if (merged.length > MOST_MODELS) {
      throw new Error(
        `it has ${merged.length} models; up to ${MOST_MODELS} are taken from one source`,
      );
    }
    const source = this.#source;
    return merged.map(model => ({
      entity: toEntity(model, { ...this.#entities, source }),
      locationKey: this.getProviderName(),
    }));
  }

  #tell({ unread, faults }: SourceReading, entities: number): void {
    const id = this.getProviderName();
    for (const fault of clipped([...unread, ...faults])) {
      this.#logger.warn(`${id}: ${fault}`);
    }
    const kept =
      unread.length > 0
        ? `; ${unread.length} could not be read, so none was removed`
        : '';
    this.#logger.info(`${id} has ${entities} models${kept}`);
  }
}

function clipped(faults: string[]): string[] {
  const more = faults.length - MOST_FAULTS;
  return more > 0
    ? [...faults.slice(0, MOST_FAULTS), `and ${more} more faults`]
    : faults;
}
