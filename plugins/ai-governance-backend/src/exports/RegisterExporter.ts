import {
  declaredOwner,
  EntityRef,
  readEntityRef,
  RegisterBuilder,
  RegisterExport,
  RegisterId,
  REGISTERS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { PagePosition, SystemService } from '../systems';
import { pagesOf } from '../util';
import { InventoryRequest } from './ExportService';

/** Systems that are read at once. */
const PAGE = 500;

/** What is exported to which register. */
export interface RegisterRequest extends InventoryRequest {
  register: RegisterId;
  /** Whether systems that do not say whether the register concerns them get an entry. */
  includeUndeclared?: boolean;
}

/** Fills public registers, as `RouteOptions` knows it. */
export interface RegisterReader {
  /** @throws NotAllowedError for a caller who may not read */
  read(
    request: RegisterRequest,
    options: ServiceOptions,
  ): Promise<RegisterExport>;
}

/**
 * Fills public registers with what systems declare. Which systems those are comes from a
 * service that limits the caller, and entities and names are read from the catalog as the
 * caller: an export says and counts nothing that they may not read.
 */
export class RegisterExporter implements RegisterReader {
  readonly #service: Pick<SystemService, 'listSystems'>;
  readonly #catalog: Pick<SystemCatalog, 'getSystemsAs' | 'listNames'>;
  readonly #organisation: string | undefined;

  constructor(options: {
    service: Pick<SystemService, 'listSystems'>;
    catalog: Pick<SystemCatalog, 'getSystemsAs' | 'listNames'>;
    /** Name of the organisation that reports. */
    organisation?: string;
  }) {
    this.#service = options.service;
    this.#catalog = options.catalog;
    this.#organisation = options.organisation;
  }

  async read(
    request: RegisterRequest,
    options: ServiceOptions,
  ): Promise<RegisterExport> {
    const { register, includeUndeclared, ...asked } = request;
    const builder = new RegisterBuilder({
      register: REGISTERS[register],
      context: { organisation: this.#organisation },
      includeUndeclared,
    });
    const pages = pagesOf((position: PagePosition | undefined) =>
      this.#service.listSystems({ ...asked, limit: PAGE, position }, options),
    );
    for await (const { items } of pages) {
      const entities = await this.#catalog.getSystemsAs(
        items.map(({ entityRef }) => entityRef),
        options.credentials,
      );
      const names = await this.#ownersOf(entities, options);
      for (const entity of entities) builder.add(entity, names);
    }
    return builder.build();
  }

  /** What the owners of systems are called, of those that the caller may read. */
  async #ownersOf(
    entities: Entity[],
    { credentials }: ServiceOptions,
  ): Promise<Map<EntityRef, string>> {
    const owners = entities.flatMap(entity => declaredOwner(entity) ?? []);
    const named = await this.#catalog.listNames(
      [...new Set(owners)],
      credentials,
    );
    const names = new Map<EntityRef, string>();
    for (const { ref, name } of named) {
      const owner = readEntityRef(ref);
      if (owner) names.set(owner, name);
    }
    return names;
  }
}
