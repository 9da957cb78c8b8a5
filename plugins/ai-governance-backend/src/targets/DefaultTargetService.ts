import {
  Target,
  TargetInput,
  TargetProgress,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { CallerReader, ServiceOptions } from '../access';
import { DueRefresher } from '../evaluation';
import { PackRegistry, PositionedPack } from '../packs';
import { countDays, readTargetInput } from './readTargetInput';
import { TargetProgressReader } from './TargetProgressReader';
import {
  CreateTargetRequest,
  DeleteTargetRequest,
  TargetMissesPage,
  TargetLimits,
  TargetList,
  TargetRequest,
  TargetService,
  TargetSystemsRequest,
  UpdateTargetRequest,
} from './TargetService';
import { TargetStore } from './TargetStore';
import { toMissing } from './toMissing';
import { StoredTarget } from './types';

/**
 * Keeps targets and shows how they stand. Knows no permissions: the caller limits
 * the request.
 */
export class DefaultTargetService implements TargetService {
  readonly #store: TargetStore;
  readonly #progress: TargetProgressReader;
  readonly #due: DueRefresher;
  readonly #packs: PackRegistry;
  readonly #positioned: PositionedPack[];
  readonly #callers: CallerReader;
  readonly #now: () => number;

  constructor(options: {
    store: TargetStore;
    progress: TargetProgressReader;
    due: DueRefresher;
    packs: PackRegistry;
    positioned: PositionedPack[];
    callers: CallerReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#progress = options.progress;
    this.#due = options.due;
    this.#packs = options.packs;
    this.#positioned = options.positioned;
    this.#callers = options.callers;
    this.#now = options.now;
  }

  async listTargets(
    request: TargetLimits,
    options: ServiceOptions,
  ): Promise<TargetList> {
    await this.#due.refresh();
    const known = await this.#known(await this.#store.listTargets(), request);
    const soonest = known
      .map(target => this.#countDays(target))
      // Those that are due together stay in their order.
      .sort((a, b) => a.dueAt - b.dueAt);
    const items = await Promise.all(
      soonest.map(target => this.#progress.assess(target, request, options)),
    );
    return { items, mayUpdate: true };
  }

  async getTarget(
    request: TargetRequest,
    options: ServiceOptions,
  ): Promise<TargetProgress> {
    const target = this.#countDays(await this.#get(request));
    await this.#due.refresh();
    return this.#progress.read(target, request, options);
  }

  async listSystems(
    request: TargetSystemsRequest,
    options: ServiceOptions,
  ): Promise<TargetMissesPage> {
    const target = await this.#get(request);
    await this.#due.refresh();
    const query = {
      ...(await this.#progress.toQuery(target, request, options)),
      goal: target.goal,
    };
    const { after, limit } = request;
    const [{ misses, next }, totalItems] = await Promise.all([
      this.#store.listMisses({ ...query, after, limit }),
      this.#store.countMisses(query),
    ]);
    const pack = this.#positioned.find(item => item.pack.id === query.packId)!;
    return {
      items: misses.map(({ system, states }) => ({
        system,
        missing: toMissing(states, pack, target.goal),
      })),
      totalItems,
      next,
    };
  }

  async createTarget(
    request: CreateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target> {
    const target = await this.#stamp(
      { id: randomUUID(), revision: 1 },
      request.input,
      options,
    );
    await this.#assertKnown(target, request);
    await this.#store.createTarget(target);
    return this.#progress.assess(target, request, options);
  }

  async updateTarget(
    request: UpdateTargetRequest,
    options: ServiceOptions,
  ): Promise<Target> {
    const { revision, input } = request;
    const current = await this.#get(request);
    const target = await this.#stamp(
      { id: current.id, revision: revision + 1 },
      input,
      options,
    );
    await this.#assertKnown(target, request);
    if (!(await this.#store.updateTarget(target, { basedOn: revision }))) {
      throw conflict(current.id, revision);
    }
    return this.#progress.assess(target, request, options);
  }

  async deleteTarget(
    request: DeleteTargetRequest,
    options: ServiceOptions,
  ): Promise<void> {
    const current = await this.#get(request);
    const { ref } = await this.#callers.of(options.credentials);
    const isGone = await this.#store.deleteTarget(
      { ...current, revision: request.revision },
      { at: this.#now(), by: ref },
    );
    if (!isGone) {
      throw conflict(current.id, request.revision);
    }
  }

  #countDays(target: StoredTarget): StoredTarget {
    return countDays(target, this.#packs.calendar);
  }

  /** As it stands in the store. */
  async #get(request: TargetRequest): Promise<StoredTarget> {
    const target = await this.#store.getTarget(request.targetId);
    const [known] = target ? await this.#known([target], request) : [];
    if (!known) {
      throw new NotFoundError(`No target ${request.targetId}`);
    }
    return known;
  }

  async #stamp(
    identity: Pick<StoredTarget, 'id' | 'revision'>,
    input: TargetInput,
    { credentials }: ServiceOptions,
  ): Promise<StoredTarget> {
    const { ref } = await this.#callers.of(credentials);
    return {
      ...identity,
      ...readTargetInput(input, this.#packs),
      updatedAt: this.#now(),
      updatedBy: ref,
    };
  }

  /** A target of a pack that is no longer in force measures nothing. */
  async #known(
    targets: StoredTarget[],
    { readable }: TargetLimits,
  ): Promise<StoredTarget[]> {
    const packs = new Set(this.#positioned.map(({ pack }) => pack.id));
    const inForce = targets.filter(({ packId }) => packs.has(packId));
    if (!readable) {
      return inForce;
    }
    const known = await readable([...new Set(inForce.flatMap(refsOf))]);
    return inForce.filter(target => refsOf(target).every(r => known.has(r)));
  }

  async #assertKnown(
    target: StoredTarget,
    { readable }: TargetLimits,
  ): Promise<void> {
    const refs = refsOf(target);
    const known = readable ? await readable(refs) : new Set(refs);
    for (const ref of refs) {
      if (!known.has(ref)) {
        throw new NotFoundError(`No entity ${ref}`);
      }
    }
  }
}

/** Entities that a target names. */
function refsOf({ scope }: StoredTarget): string[] {
  return [scope.groupTree, scope.domain].flatMap(ref => ref ?? []);
}

function conflict(id: string, revision: number): ConflictError {
  return new ConflictError(
    `The target ${id} no longer stands at revision ${revision}; read it again`,
  );
}
