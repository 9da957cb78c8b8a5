import { RefusedEdit } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { entityFault, SystemCatalog } from '../catalog';
import { RefusedEditStore } from './RefusedEditStore';

/** Which edits the catalog refuses, and since when. */
export class RefusedEdits {
  readonly #catalog: Pick<SystemCatalog, 'listOfUnreadableLocations'>;
  readonly #store: RefusedEditStore;
  readonly #now: () => number;

  constructor(options: {
    catalog: Pick<SystemCatalog, 'listOfUnreadableLocations'>;
    store: RefusedEditStore;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#store = options.store;
    this.#now = options.now;
  }

  /** Notes systems whose location cannot be read, which changes none of their etags. */
  async refreshLocations(): Promise<void> {
    await this.#store.replaceRefusedLocations({
      refused: await this.#catalog.listOfUnreadableLocations(),
      now: this.#now(),
    });
  }

  /** Notes which of these systems are refused, and which no longer are. */
  async note(entities: readonly Entity[]): Promise<void> {
    await this.#store.saveRefusedEntities({
      entityRefs: entities.map(entity => stringifyEntityRef(entity)),
      refused: entities.flatMap(entity => {
        const message = entityFault(entity);
        const entityRef = stringifyEntityRef(entity);
        return message === undefined ? [] : [{ entityRef, message }];
      }),
      now: this.#now(),
    });
  }

  /** What is refused of these systems, by reference. */
  async of(entities: readonly Entity[]): Promise<Map<string, RefusedEdit>> {
    const stored = await this.#store.getRefusedEdits(
      entities.map(entity => stringifyEntityRef(entity)),
    );
    const known = new Map(stored.map(edit => [edit.entityRef, edit]));
    const found = new Map<string, RefusedEdit>();
    for (const entity of entities) {
      const ref = stringifyEntityRef(entity);
      const fault = entityFault(entity);
      const before = known.get(ref);
      const since = before && new Date(before.since).toISOString();
      if (fault !== undefined) {
        found.set(ref, {
          message: fault,
          place: 'entity',
          ...(since && before.place === 'entity' && { since }),
        });
      } else if (before?.place === 'location') {
        found.set(ref, { message: before.message, place: 'location', since });
      }
    }
    return found;
  }
}
