import {
  AI_SYSTEM_KIND,
  isAiSystemEntity,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { batches } from '../util';
import { locationFaults } from './entityFaults';
import { listReadableRefs } from './listReadableRefs';
import { EntityName, SystemCatalog, SystemEtag } from './SystemCatalog';
import { toEntityNames } from './toEntityNames';
import { toPartEdges } from './toPartEdges';

type QueryEntitiesRequest = Parameters<CatalogService['queryEntities']>[0];
type QueryEntitiesResponse = Awaited<
  ReturnType<CatalogService['queryEntities']>
>;

/** Entities in a page or a batch: large enough to be few, small enough to hold. */
const BATCH = 500;

/** Locations in one query; they stand in its address. */
const LOCATIONS = 20;

const IDENTITY = ['apiVersion', 'kind', 'metadata.namespace', 'metadata.name'];
const SYSTEM_FIELDS = [
  'apiVersion',
  'kind',
  'metadata',
  'spec',
  'relations',
  'status',
];
const REFERENCE_FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.lifecycle',
];

const CANDIDATE_FIELDS = [
  'apiVersion',
  'kind',
  'metadata',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'relations',
];

const isSystem = (entity: Entity | undefined): entity is Entity =>
  entity !== undefined && isAiSystemEntity(entity);

/** Reads the catalog over its service, in pages, with only the fields it needs. */
export class DefaultSystemCatalog implements SystemCatalog {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  async *listEtags(): AsyncIterable<SystemEtag[]> {
    const fields = [...IDENTITY, 'metadata.etag'];
    for await (const page of this.#listOwn(AI_SYSTEM_KIND, fields)) {
      yield page.filter(isAiSystemEntity).map(entity => ({
        ref: stringifyEntityRef(entity),
        etag: entity.metadata.etag ?? '',
      }));
    }
  }

  async *listSystems(): AsyncIterable<Entity[]> {
    for await (const page of this.#listOwn(AI_SYSTEM_KIND, SYSTEM_FIELDS)) {
      yield page.filter(isAiSystemEntity);
    }
  }

  async getSystems(refs: string[]): Promise<Entity[]> {
    return (await this.#getByRefs(refs, SYSTEM_FIELDS)).filter(isSystem);
  }

  async getSystemsAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    const found = await this.#getByRefs(refs, SYSTEM_FIELDS, credentials);
    return found.filter(isSystem);
  }

  async *listGroups(): AsyncIterable<Entity[]> {
    yield* this.#listOwn('Group', [...IDENTITY, 'relations']);
  }

  async *listLandscape(): AsyncIterable<Entity[]> {
    yield* this.#listOwn(
      ['Domain', 'System'],
      [...IDENTITY, 'spec.domain', 'spec.subdomainOf'],
    );
  }

  async listOfUnreadableLocations(): Promise<
    Array<{ entityRef: string; message: string }>
  > {
    const faults = new Map<string, string>();
    const fields = [...IDENTITY, 'spec', 'status'];
    for await (const page of this.#listOwn('Location', fields)) {
      for (const [location, message] of page.flatMap(locationFaults)) {
        faults.set(location, message);
      }
    }
    const found: Array<{ entityRef: string; message: string }> = [];
    for (const locations of batches([...faults.keys()], LOCATIONS)) {
      const systems = this.#listOwn(
        AI_SYSTEM_KIND,
        [...IDENTITY, 'metadata.annotations'],
        { [`metadata.annotations.${ANNOTATION_LOCATION}`]: locations },
      );
      for await (const page of systems) {
        for (const entity of page.filter(isAiSystemEntity)) {
          const location = entity.metadata.annotations![ANNOTATION_LOCATION];
          const message = faults.get(location);
          if (message !== undefined) {
            found.push({ entityRef: stringifyEntityRef(entity), message });
          }
        }
      }
    }
    return found;
  }

  async getReferenced(refs: string[]): Promise<Array<Entity | undefined>> {
    return this.#getByRefs(refs, REFERENCE_FIELDS);
  }

  async getPerson(ref: string): Promise<Entity | undefined> {
    const [person] = await this.#getByRefs([ref], ['kind', 'metadata', 'spec']);
    return person;
  }

  async getSystemAs(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined> {
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    return entity && isAiSystemEntity(entity) ? entity : undefined;
  }

  async getEntitiesAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    return this.#getByRefs(refs, CANDIDATE_FIELDS, credentials);
  }

  async listReadableRefs(credentials: BackstageCredentials): Promise<string[]> {
    return listReadableRefs(this.#catalog, credentials);
  }

  async *listByKind(kind: string): AsyncIterable<Entity[]> {
    yield* this.#listOwn(kind, CANDIDATE_FIELDS);
  }

  async listReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const found = await this.#getByRefs(refs, ['kind'], credentials);
    return refs.filter((_, index) => found[index] !== undefined);
  }

  async isReadable(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: ['kind'] },
      { credentials },
    );
    return items[0] !== undefined;
  }

  async filterReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const found = await this.#getByRefs(refs, ['kind'], credentials);
    return new Set(refs.filter((_, index) => found[index] !== undefined));
  }

  async listNames(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<EntityName[]> {
    const found = await this.#getByRefs(
      refs,
      [...IDENTITY, 'metadata.title', 'spec.profile.displayName'],
      credentials,
    );
    return toEntityNames(refs, found);
  }

  async listPartEdges(
    credentials: BackstageCredentials,
  ): Promise<Array<{ parent: string; child: string }>> {
    const entities: Entity[] = [];
    const fields = [...IDENTITY, 'relations'];
    for (const kind of ['Domain', 'System']) {
      for await (const page of this.#list(kind, fields, credentials)) {
        entities.push(...page);
      }
    }
    return toPartEdges(entities);
  }

  async *#listOwn(
    kind: string | string[],
    fields: string[],
    filter: Record<string, string[]> = {},
  ): AsyncIterable<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    yield* this.#list(kind, fields, credentials, filter);
  }

  async *#list(
    kind: string | string[],
    fields: string[],
    credentials: BackstageCredentials,
    filter: Record<string, string[]> = {},
  ): AsyncIterable<Entity[]> {
    const query = (request: QueryEntitiesRequest) => {
      const page = this.#catalog.queryEntities(request, { credentials });
      // Who awaits it hears of a failure; nobody may, when the caller stops early.
      page.catch(() => undefined);
      return page;
    };
    let pending: ReturnType<typeof query> | undefined = query({
      filter: { ...filter, kind },
      fields,
      limit: BATCH,
      totalItems: 'exclude',
    });
    while (pending) {
      const page: QueryEntitiesResponse = await pending;
      const cursor: string | undefined = page.pageInfo.nextCursor;
      // Read while the caller is at work on this page.
      pending = cursor ? query({ cursor, fields, limit: BATCH }) : undefined;
      yield page.items;
    }
  }

  async #getByRefs(
    refs: string[],
    fields: string[],
    caller?: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    const credentials = caller ?? (await this.#auth.getOwnServiceCredentials());
    const found: Array<Entity | undefined> = [];
    for (let start = 0; start < refs.length; start += BATCH) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: refs.slice(start, start + BATCH), fields },
        { credentials },
      );
      found.push(...items);
    }
    return found;
  }
}
