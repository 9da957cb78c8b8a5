import { aiGovernanceMeasurementCreatePermission } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  AuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { SystemCatalog } from '../catalog';
import { aiSystemPermissionResourceRef } from './resource';
import { ServiceOptions } from './ServiceOptions';
import { SystemResources } from './SystemResources';

/**
 * Of which AI systems a caller may report what was measured. The policy is asked once,
 * however many systems there are. A person must be able to read a system; a service
 * needs nothing but the permission, so that its token need not be good for more.
 */
export class MeasurementRights {
  readonly #catalog: Pick<SystemCatalog, 'getSystems' | 'filterReadable'>;
  readonly #permissions: PermissionsService;
  readonly #registry: PermissionsRegistryService;
  readonly #resources: Pick<SystemResources, 'of'>;
  readonly #auth: Pick<AuthService, 'isPrincipal'>;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'getSystems' | 'filterReadable'>;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    resources: Pick<SystemResources, 'of'>;
    auth: Pick<AuthService, 'isPrincipal'>;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#registry = options.permissionsRegistry;
    this.#resources = options.resources;
    this.#auth = options.auth;
  }

  /** Those of some systems that the caller may know of, by reference. */
  async of(
    entityRefs: string[],
    { credentials }: ServiceOptions,
  ): Promise<Map<string, { entity: Entity; mayMeasure: boolean }>> {
    if (entityRefs.length === 0) return new Map();
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: aiGovernanceMeasurementCreatePermission }],
      { credentials },
    );
    const isAllowed = createConditionAuthorizer(
      this.#registry.getPermissionRuleset(aiSystemPermissionResourceRef),
    );
    const readable = this.#auth.isPrincipal(credentials, 'service')
      ? entityRefs
      : [...(await this.#catalog.filterReadable(entityRefs, credentials))];
    const systems = new Map<string, { entity: Entity; mayMeasure: boolean }>();
    for (const entity of await this.#catalog.getSystems(readable)) {
      const resource = await this.#resources.of(entity);
      const mayMeasure = isAllowed(decision, resource);
      systems.set(stringifyEntityRef(entity), { entity, mayMeasure });
    }
    return systems;
  }
}
