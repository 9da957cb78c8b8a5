import {
  AuditedSystem,
  declaredOwner,
  EntityRef,
  findPartialAuditors,
  RecordFault,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { SystemCatalog } from '../catalog';
import { Organisation } from '../catalog/Organisation';
import { ManagementSystemStore } from './ManagementSystemStore';

const REASONS = {
  owner: 'owns it or belongs to its owner',
  above: 'belongs to a group above its owner',
  writer: 'wrote its records',
};

/** Finds auditors who would audit their own work, in the catalog and the records. */
export class AuditorCheck {
  readonly #catalog: Pick<SystemCatalog, 'getSystems' | 'listGroups'>;
  readonly #store: Pick<ManagementSystemStore, 'listWritersOfSystems'>;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'getSystems' | 'listGroups'>;
    store: Pick<ManagementSystemStore, 'listWritersOfSystems'>;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
  }

  async findFaults(options: {
    auditors: string[];
    /** References of the systems that are audited. */
    systems: string[];
  }): Promise<RecordFault[]> {
    const { auditors, systems } = options;
    if (systems.length === 0) {
      return [];
    }
    const [entities, organisation, writers] = await Promise.all([
      this.#catalog.getSystems(systems),
      Organisation.read(this.#catalog.listGroups()),
      this.#store.listWritersOfSystems(systems),
    ]);
    const owners = new Map(
      entities.map(entity => [
        stringifyEntityRef(entity),
        declaredOwner(entity),
      ]),
    );
    const audited = systems.map(
      (system): AuditedSystem => ({
        system,
        ...tiesOf(owners.get(system), organisation),
        writers: writers.get(system) ?? new Set(),
      }),
    );
    return findPartialAuditors({ auditors, systems: audited }).map(
      ({ auditor, system, because }) => ({
        path: `data.auditors[${auditors.indexOf(auditor)}]`,
        message: `${auditor} is not allowed for ${system}: the auditor ${REASONS[because]}`,
      }),
    );
  }
}

function tiesOf(
  owner: EntityRef | undefined,
  organisation: Organisation,
): Pick<AuditedSystem, 'owners' | 'above'> {
  if (owner === undefined) {
    return { owners: new Set(), above: new Set() };
  }
  return {
    owners: new Set([owner, ...organisation.members(owner)]),
    above: new Set(
      organisation
        .ancestors(owner)
        .flatMap(group => [...organisation.directMembers(group)]),
    ),
  };
}
