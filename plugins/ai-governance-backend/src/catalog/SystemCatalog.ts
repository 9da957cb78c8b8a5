import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';

/**
 * What evaluation reads of the catalog, with the plugin's own credentials unless
 * a method takes some. References are full and in lower case.
 */
export interface SystemCatalog {
  /** Every AI system in pages, with its name and etag alone. */
  listEtags(): AsyncIterable<SystemEtag[]>;
  /**
   * Every AI system in pages, with all that evaluation needs. A page may be read
   * while the caller is at work on the one before.
   */
  listSystems(): AsyncIterable<Entity[]>;
  /** AI systems by reference; those that are not there are left out. */
  getSystems(refs: string[]): Promise<Entity[]>;
  /** Every group in pages, with its relations. */
  listGroups(): AsyncIterable<Entity[]>;
  /** Every domain and system in pages, with the domain that it is in. */
  listLandscape(): AsyncIterable<Entity[]>;
  /**
   * AI systems whose descriptor comes from a location that the catalog cannot read, with
   * what it says of that.
   */
  listOfUnreadableLocations(): Promise<
    Array<{ entityRef: string; message: string }>
  >;
  /**
   * Entities of any kind by reference, in the order of the references, with kind,
   * annotations and life cycle.
   */
  getReferenced(refs: string[]): Promise<Array<Entity | undefined>>;
  /** A person by reference, with all that the catalog says of them. */
  getPerson(ref: string): Promise<Entity | undefined>;
  /** One AI system as the caller may read it. */
  getSystemAs(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined>;
  /** Those of some AI systems that the caller may read, in the order of the references. */
  getSystemsAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]>;
  /**
   * Entities of any kind as the caller may read them, in the order of the references, with
   * relations.
   */
  getEntitiesAs(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>>;
  /** References of the AI systems that the caller may read. */
  listReadableRefs(credentials: BackstageCredentials): Promise<string[]>;
  /** Every entity of a kind in pages, without the definitions of APIs. */
  listByKind(kind: string): AsyncIterable<Entity[]>;
  /** Those of the references that the caller may read. */
  listReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<string[]>;
  /** Whether the caller may read an entity. */
  isReadable(ref: string, credentials: BackstageCredentials): Promise<boolean>;
  /** Those of some entities that the caller may read. */
  filterReadable(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>>;
  /**
   * What people, groups, systems and other entities are called, of those that the caller
   * may read.
   */
  listNames(
    refs: string[],
    credentials: BackstageCredentials,
  ): Promise<EntityName[]>;
  /**
   * Which subdomain or System is part of which Domain or System, among those that the
   * caller may read.
   */
  listPartEdges(
    credentials: BackstageCredentials,
  ): Promise<Array<{ parent: string; child: string }>>;
}

/** What an entity is called. */
export interface EntityName {
  ref: string;
  /** Display name of a person or group, else the title. */
  name: string;
}

/** Name and version of an AI system in the catalog. */
export interface SystemEtag {
  ref: string;
  etag: string;
}
