import {
  declaredOwner,
  declaredRiskOwner,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { GroupTree, SystemCatalog } from '../catalog';
import { AiSystemResource } from './resource';

/**
 * AI systems with who owns them or their risks, to which conditions of a policy are applied.
 * Anyone who claims a group below the owner claims the owner, whatever made the claims.
 */
export class SystemResources {
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #groups: Pick<GroupTree, 'withDescendants'>;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'getSystems'>;
    groups: Pick<GroupTree, 'withDescendants'>;
  }) {
    this.#catalog = options.catalog;
    this.#groups = options.groups;
  }

  async of(entity: Entity): Promise<AiSystemResource> {
    const [owners, riskOwners] = await Promise.all([
      this.#withGroupsBelow(declaredOwner(entity)),
      this.#withGroupsBelow(declaredRiskOwner(entity)),
    ]);
    return { entity, owners, riskOwners };
  }

  /** Systems in the order of the references. */
  async load(refs: string[]): Promise<Array<AiSystemResource | undefined>> {
    const found = new Map<string, AiSystemResource>();
    for (const entity of await this.#catalog.getSystems(refs)) {
      found.set(stringifyEntityRef(entity), await this.of(entity));
    }
    return refs.map(ref => found.get(ref));
  }

  async #withGroupsBelow(
    ref: EntityRef | undefined,
  ): Promise<ReadonlySet<EntityRef>> {
    return new Set(
      ref === undefined ? [] : await this.#groups.withDescendants([ref]),
    );
  }
}
