import {
  ATTENTION_KINDS,
  EntityRef,
  MyWork,
  WORK_AHEAD_DAYS,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  Caller,
  CallerReader,
  EVERY_RIGHT,
  organisationRights,
  ServiceOptions,
} from '../access';
import { GroupTree, SystemCatalog } from '../catalog';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import { RecordCatalogue } from '../records';
import { DAY } from '../util';
import { AttentionWork } from './AttentionWork';
import { attestedControls, AttestationWork } from './AttestationWork';
import { countWork, sortWork } from './countWork';
import { RecordWork } from './RecordWork';
import { WorkQuery, WorkStore } from './types';
import { roleOf } from './workRules';
import { WorkAccess, WorkRequest, WorkService } from './WorkService';

/** How far ahead of its last day something of a system is listed. */
const AHEAD_MS = WORK_AHEAD_DAYS * DAY;

/**
 * Answers from one state of the database. Knows no permissions: a request brings what the
 * caller may read and do.
 */
export class DefaultWorkService implements Pick<WorkService, 'getMyWork'> {
  readonly #store: WorkStore;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #callers: CallerReader;
  readonly #decidedTypes: readonly string[];
  readonly #attention: AttentionWork;
  readonly #attestations: AttestationWork;
  readonly #records: RecordWork;
  readonly #now: () => number;

  constructor(options: {
    store: WorkStore;
    due: DueRefresher;
    packs: PackRegistry;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    callers: CallerReader;
    catalogue: RecordCatalogue;
    groups: Pick<GroupTree, 'membersOf'>;
    organisationDeciders?: readonly EntityRef[];
    /** Whether reminders can be sent. */
    canNotify: boolean;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#due = options.due;
    this.#packs = options.packs;
    this.#catalog = options.catalog;
    this.#callers = options.callers;
    this.#decidedTypes = options.catalogue
      .list()
      .filter(({ approval }) => approval === 'required')
      .map(({ id }) => id);
    this.#attention = new AttentionWork(options);
    this.#attestations = new AttestationWork(options);
    this.#records = new RecordWork(options);
    this.#now = options.now;
  }

  async getMyWork(
    request: WorkRequest,
    { credentials }: ServiceOptions,
  ): Promise<MyWork> {
    const caller = await this.#callers.of(credentials);
    if (!caller.isPerson) {
      throw new NotAllowedError(
        `Work waits for people, and ${caller.ref} is a service: nothing waits for it. Ask on behalf of a user`,
      );
    }
    await this.#due.refresh();
    const access = request.access ?? this.#fullAccess();
    const query = this.#toQuery(request, caller, access);
    const stored = await this.#store.readWork(query);
    const refs = [
      ...stored.items.map(({ system }) => system.entityRef),
      ...stored.unattested.map(({ system }) => system.entityRef),
      ...stored.submitted.map(({ entityRef }) => entityRef),
      ...stored.drafts.map(({ entityRef }) => entityRef),
    ];
    const systems = await access.findSystems(refs);
    const scene = { ...query, stored, systems, access, caller };
    const { items: waiting, counts: waitingCounts } =
      this.#attention.read(scene);
    const others = [
      ...this.#attestations.read(scene),
      ...(await this.#records.read(scene)),
    ];
    const isAsked = ({ role }: { role: string }) =>
      !request.roles || request.roles.some(wanted => wanted === role);
    const counts = countWork(waitingCounts, others, isAsked);
    return {
      person: caller.ref,
      asOf: new Date(query.now).toISOString(),
      items: sortWork([...waiting, ...others.filter(isAsked)]).slice(
        0,
        request.limit,
      ),
      ...counts,
    };
  }

  #toQuery(
    { packId, roles, limit }: WorkRequest,
    { ref, ownershipRefs }: Caller,
    { scope, organisation }: WorkAccess,
  ): WorkQuery {
    const now = this.#now();
    const isOffice = organisation?.rights.update ?? false;
    const { pack } = this.#packs.get(packId);
    return {
      packId: pack.id,
      scope,
      now,
      horizon: now + AHEAD_MS,
      person: ref,
      refs: ownershipRefs,
      isOffice,
      readsOrganisation: organisation !== undefined,
      decidedTypes: this.#decidedTypes,
      kinds: ATTENTION_KINDS.filter(
        kind => !roles || roles.includes(roleOf(kind, isOffice)),
      ),
      limit,
      attested: attestedControls(pack),
    };
  }

  #fullAccess(): WorkAccess {
    return {
      scope: { type: 'all' },
      organisation: {
        entity: undefined,
        rights: organisationRights({ update: true, decide: true }),
      },
      mayRemind: true,
      findSystems: async refs => {
        const entities = await this.#catalog.getSystems([...new Set(refs)]);
        return new Map(
          entities.map(entity => [
            stringifyEntityRef(entity),
            { entity, rights: EVERY_RIGHT },
          ]),
        );
      },
    };
  }
}
