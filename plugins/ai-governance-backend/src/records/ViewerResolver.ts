import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CallerReader,
  EVERY_RIGHT,
  isOfOrganisation,
  organisationRights,
  SystemAccess,
} from '../access';
import { SystemCatalog } from '../catalog';
import { Viewer } from './ActionContextBuilder';

/** Finds out who looks at the records of a system or the organisation. */
export class ViewerResolver {
  readonly #catalog: SystemCatalog;
  readonly #callers: CallerReader;

  constructor(options: { catalog: SystemCatalog; callers: CallerReader }) {
    this.#catalog = options.catalog;
    this.#callers = options.callers;
  }

  async of(request: {
    entityRef: string;
    /** What the caller may do. Default: everything. */
    access?: SystemAccess;
    credentials: BackstageCredentials;
  }): Promise<Viewer> {
    const { entityRef, access, credentials } = request;
    return {
      credentials,
      caller: await this.#callers.of(credentials),
      access: access ?? (await this.#fullAccess(entityRef)),
    };
  }

  async #fullAccess(entityRef: string): Promise<SystemAccess> {
    if (isOfOrganisation({ entityRef })) {
      return {
        entity: undefined,
        rights: organisationRights({ update: true, decide: true }),
      };
    }
    const [entity] = await this.#catalog.getSystems([entityRef]);
    return { entity, rights: EVERY_RIGHT };
  }
}
