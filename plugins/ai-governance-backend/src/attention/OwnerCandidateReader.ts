import {
  declaredOwner,
  EntityRef,
  OwnerCandidate,
  readEntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { GroupTree, SystemCatalog } from '../catalog';
import { RecordStore } from '../records';

type Reason = OwnerCandidate['reasons'][number];

/** Decisions that are looked at, the newest. */
const MOST_DECISIONS = 20;

function targetsOf(entity: Entity, types: string[], kind: string): string[] {
  return (entity.relations ?? [])
    .filter(
      ({ type, targetRef }) =>
        types.includes(type) && targetRef.startsWith(`${kind}:`),
    )
    .map(({ targetRef }) => targetRef);
}

/** Somebody, and why. */
type Found = [EntityRef, Reason];

function ownersOf(entity: Entity, because: Reason['because']): Found[] {
  const via = stringifyEntityRef(entity);
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .flatMap(({ targetRef }): Found[] => {
      const owner = readEntityRef(targetRef);
      return owner ? [[owner, { because, via }]] : [];
    });
}

/**
 * Finds out who could own a system: who owns what it runs on and is part of, who is above an
 * owner that vanished, and who decided on its records. All of it is read as the caller may
 * read it.
 */
export class OwnerCandidateReader {
  readonly #catalog: Pick<
    SystemCatalog,
    'getEntitiesAs' | 'filterReadable' | 'listNames'
  >;
  readonly #groups: Pick<GroupTree, 'withAncestors' | 'membersOf'>;
  readonly #records: Pick<RecordStore, 'listEvidence'>;

  constructor(options: {
    catalog: Pick<
      SystemCatalog,
      'getEntitiesAs' | 'filterReadable' | 'listNames'
    >;
    groups: Pick<GroupTree, 'withAncestors' | 'membersOf'>;
    records: Pick<RecordStore, 'listEvidence'>;
  }) {
    this.#catalog = options.catalog;
    this.#groups = options.groups;
    this.#records = options.records;
  }

  async list(
    system: Entity,
    credentials: BackstageCredentials,
  ): Promise<OwnerCandidate[]> {
    const found = [
      ...(await this.#landscape(system, credentials)),
      ...(await this.#above(system)),
      ...(await this.#deciders(system)),
    ];
    const reasons = new Map<EntityRef, Reason[]>();
    for (const [ref, reason] of found) {
      const known = reasons.get(ref) ?? [];
      const isKnown = known.some(
        ({ because, via }) => because === reason.because && via === reason.via,
      );
      reasons.set(ref, isKnown ? known : [...known, reason]);
    }
    const refs = await this.#answering([...reasons.keys()], credentials);
    const names = new Map(
      (await this.#catalog.listNames(refs, credentials)).map(item => [
        readEntityRef(item.ref),
        item.name,
      ]),
    );
    return refs.map(ref => ({
      entityRef: ref,
      name: names.get(ref) ?? ref,
      reasons: reasons.get(ref)!,
    }));
  }

  /** Owners of the components, the System and the Domain. */
  async #landscape(
    system: Entity,
    credentials: BackstageCredentials,
  ): Promise<Found[]> {
    const read = async (refs: string[]) =>
      (await this.#catalog.getEntitiesAs(refs, credentials)).filter(
        (entity): entity is Entity => entity !== undefined,
      );
    const components = await read(
      targetsOf(
        system,
        [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF],
        'component',
      ),
    );
    const systems = await read(targetsOf(system, [RELATION_PART_OF], 'system'));
    const domains = await read(
      systems.flatMap(entity =>
        targetsOf(entity, [RELATION_PART_OF], 'domain'),
      ),
    );
    return [
      ...components.flatMap(entity => ownersOf(entity, 'component')),
      ...systems.flatMap(entity => ownersOf(entity, 'system')),
      ...domains.flatMap(entity => ownersOf(entity, 'domain')),
    ];
  }

  /** Groups above the declared owner, whether that is still there or not. */
  async #above(system: Entity): Promise<Found[]> {
    const owner = declaredOwner(system);
    if (!owner) return [];
    const refs = await this.#groups.withAncestors([owner]);
    return refs
      .filter(ref => ref !== owner)
      .map(ref => [ref, { because: 'group-above', via: owner }]);
  }

  async #deciders(system: Entity): Promise<Found[]> {
    const records = await this.#records.listEvidence([
      stringifyEntityRef(system),
    ]);
    return records.slice(-MOST_DECISIONS).flatMap(({ approver }): Found[] => {
      const person = approver && readEntityRef(approver);
      return person && person.startsWith('user:')
        ? [[person, { because: 'decided' }]]
        : [];
    });
  }

  /** Those who exist, have people behind them, and that the caller may read. */
  async #answering(
    refs: EntityRef[],
    credentials: BackstageCredentials,
  ): Promise<EntityRef[]> {
    const readable = new Set(
      [...(await this.#catalog.filterReadable(refs, credentials))].map(ref =>
        readEntityRef(ref),
      ),
    );
    const answering = await Promise.all(
      refs.map(async ref => {
        if (!readable.has(ref)) return false;
        if (ref.startsWith('user:')) return true;
        const members = await this.#groups.membersOf(ref);
        return members !== undefined && members.size > 0;
      }),
    );
    return refs.filter((_, index) => answering[index]);
  }
}
