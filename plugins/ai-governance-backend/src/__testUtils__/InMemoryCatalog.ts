import { isAiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityName, SystemCatalog, SystemEtag } from '../catalog';
import { toEntityNames } from '../catalog/toEntityNames';
import { toPartEdges } from '../catalog/toPartEdges';

const PAGE = 3;

/** A catalog that tests fill, change and break. */
export class InMemoryCatalog implements SystemCatalog {
  readonly #entities = new Map<string, Entity>();
  /** Names of the methods that were called. */
  readonly calls: string[] = [];
  /** Whether a caller may read an entity. */
  mayRead: (ref: string, credentials: BackstageCredentials) => boolean = () =>
    true;
  /** Called before each page of systems, to change things meanwhile. */
  beforePage: () => void = () => {};

  constructor(entities: Entity[] = []) {
    this.put(...entities);
  }

  put(...entities: Entity[]): void {
    for (const entity of entities) {
      this.#entities.set(stringifyEntityRef(entity), structuredClone(entity));
    }
  }

  remove(...refs: string[]): void {
    for (const ref of refs) {
      this.#entities.delete(ref);
    }
  }

  async *listEtags(): AsyncIterable<SystemEtag[]> {
    this.calls.push('listEtags');
    for await (const page of this.#pages(isAiSystemEntity)) {
      yield page.map(entity => ({
        ref: stringifyEntityRef(entity),
        etag: entity.metadata.etag!,
      }));
    }
  }

  async *listSystems(): AsyncIterable<Entity[]> {
    this.calls.push('listSystems');
    yield* this.#pages(isAiSystemEntity);
  }

  async getSystems(refs: string[]): Promise<Entity[]> {
    this.calls.push('getSystems');
    return refs
      .flatMap(ref => this.#entities.get(ref) ?? [])
      .filter(isAiSystemEntity);
  }

  async *listGroups(): AsyncIterable<Entity[]> {
    this.calls.push('listGroups');
    yield* this.#pages(entity => entity.kind === 'Group');
  }

  async *listLandscape(): AsyncIterable<Entity[]> {
    this.calls.push('listLandscape');
    yield* this.#pages(({ kind }) => ['Domain', 'System'].includes(kind));
  }

  /** What the catalog says of locations that it cannot read, by system. */
  readonly unreadableLocations = new Map<string, string>();

  async listOfUnreadableLocations(): Promise<
    Array<{ entityRef: string; message: string }>
  > {
    return [...this.unreadableLocations].map(([entityRef, message]) => ({
      entityRef,
      message,
    }));
  }

  async getReferenced(refs: string[]): Promise<Array<Entity | undefined>> {
    this.calls.push('getReferenced');
    return refs.map(ref => this.#entities.get(ref));
  }

  async getPerson(ref: string): Promise<Entity | undefined> {
    return this.#entities.get(ref);
  }

  async getSystemAs(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined> {
    return this.mayRead(ref, credentials) ? this.#entities.get(ref) : undefined;
  }

  async getSystemsAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    this.calls.push('getSystemsAs');
    return refs
      .filter(ref => this.mayRead(ref, credentials))
      .flatMap(ref => this.#entities.get(ref) ?? [])
      .filter(isAiSystemEntity);
  }

  async getEntitiesAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    this.calls.push('getEntitiesAs');
    return refs.map(ref =>
      this.mayRead(ref, credentials) ? this.#entities.get(ref) : undefined,
    );
  }

  async listReadableRefs(credentials: BackstageCredentials): Promise<string[]> {
    this.calls.push('listReadableRefs');
    return [...this.#entities]
      .filter(
        ([ref, entity]) =>
          isAiSystemEntity(entity) && this.mayRead(ref, credentials),
      )
      .map(([ref]) => ref);
  }

  async *listByKind(kind: string): AsyncIterable<Entity[]> {
    yield* this.#pages(
      entity => entity.kind.toLowerCase() === kind.toLowerCase(),
    );
  }

  async listReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    return refs.filter(
      ref => this.#entities.has(ref) && this.mayRead(ref, credentials),
    );
  }

  async isReadable(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    return this.#entities.has(ref) && this.mayRead(ref, credentials);
  }

  async filterReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    return new Set(
      refs.filter(
        ref => this.#entities.has(ref) && this.mayRead(ref, credentials),
      ),
    );
  }

  async listNames(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<EntityName[]> {
    return toEntityNames(
      refs,
      refs.map(ref =>
        this.mayRead(ref, credentials) ? this.#entities.get(ref) : undefined,
      ),
    );
  }

  async listPartEdges(
    credentials: BackstageCredentials,
  ): Promise<Array<{ parent: string; child: string }>> {
    return toPartEdges(
      [...this.#entities]
        .filter(
          ([ref, { kind }]) =>
            ['Domain', 'System'].includes(kind) &&
            this.mayRead(ref, credentials),
        )
        .map(([, entity]) => entity),
    );
  }

  async *#pages(matches: (entity: Entity) => boolean): AsyncIterable<Entity[]> {
    const found = [...this.#entities.values()].filter(matches);
    for (let start = 0; start < found.length; start += PAGE) {
      this.beforePage();
      yield found.slice(start, start + PAGE);
    }
  }
}
