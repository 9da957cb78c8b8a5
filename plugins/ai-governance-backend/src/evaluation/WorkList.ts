import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { SystemEtag } from '../catalog';
import { isAhead } from '../util';
import { ChangeCause, DueSystem, StoredSystem } from './types';

/**
 * Which systems a run evaluates, and why: what is stored, compared with what the
 * catalog has. The first reason that is found stays.
 */
export class WorkList {
  readonly #stored: Map<string, StoredSystem>;
  readonly #seen = new Set<string>();
  readonly #due = new Map<string, ChangeCause>();

  constructor(stored: StoredSystem[]) {
    this.#stored = new Map(stored.map(system => [system.entityRef, system]));
    for (const { entityRef, staleCause, removed } of stored) {
      if (staleCause && !removed) {
        this.#due.set(entityRef, staleCause);
      }
    }
  }

  /** Notes which systems the catalog has, and lists those that are new or differ. */
  compare(page: SystemEtag[]): void {
    for (const { ref, etag } of page) {
      this.#seen.add(ref);
      const stored = this.#stored.get(ref);
      if (!stored || stored.removed) {
        this.#due.set(ref, 'registered');
      } else if (stored.etag !== etag) {
        this.#due.set(ref, 'entity');
      }
    }
  }

  /** Lists a system, unless it is listed. */
  add(ref: string, cause: ChangeCause): void {
    if (!this.#due.has(ref)) {
      this.#due.set(ref, cause);
    }
  }

  /** Lists every system that was measured by other packs. */
  addOutdated(packsFingerprint: string): void {
    for (const system of this.#stored.values()) {
      if (
        !system.removed &&
        system.packsFingerprint !== packsFingerprint &&
        this.#seen.has(system.entityRef)
      ) {
        this.add(system.entityRef, 'pack');
      }
    }
  }

  /** Lists every system that a clock that ran ahead evaluated. */
  addAhead(now: number): void {
    for (const { entityRef, readAt, removed } of this.#stored.values()) {
      if (!removed && isAhead(readAt, now) && this.#seen.has(entityRef)) {
        this.add(entityRef, 'expiry');
      }
    }
  }

  /** Systems in the catalog, as far as it was compared. */
  get seenCount(): number {
    return this.#seen.size;
  }

  /** Systems that are stored and that the catalog did not list. */
  unseen(): string[] {
    return [...this.#stored.values()]
      .filter(system => !system.removed && !this.#seen.has(system.entityRef))
      .map(system => system.entityRef);
  }

  /** Systems in the catalog that are not listed so far. */
  unchanged(): StoredSystem[] {
    return [...this.#seen]
      .filter(ref => !this.#due.has(ref))
      .map(ref => this.#stored.get(ref)!);
  }

  /** Whether a system was in the catalog before. */
  isStored(ref: string): boolean {
    const stored = this.#stored.get(ref);
    return stored !== undefined && !stored.removed;
  }

  /** References of all that is listed. */
  refs(): string[] {
    return [...this.#due.keys()];
  }

  /** A listed system with its entity, ready to be evaluated. */
  toDue(
    entity: Entity,
    options: {
      readAt: number;
      cause?: ChangeCause;
      /** From when on measurements are new. Default: from the last evaluation on. */
      measuredSince?: number;
    },
  ): DueSystem {
    const ref = stringifyEntityRef(entity);
    const stored = this.#stored.get(ref);
    const listed = options.cause ?? this.#due.get(ref);
    const cause = this.#causeOf(entity, stored, listed);
    const measuredSince = options.measuredSince ?? stored?.readAt;
    return {
      entity,
      cause,
      ...(cause === 'evidence' && { measuredSince }),
      readAt: options.readAt,
      inputsRevision: stored?.inputsRevision ?? 0,
    };
  }

  /** An entity that changed since it was compared gives a better reason. */
  #causeOf(
    entity: Entity,
    stored: StoredSystem | undefined,
    listed: ChangeCause | undefined,
  ): ChangeCause {
    if (!stored || stored.removed) {
      return 'registered';
    }
    return stored.etag === entity.metadata.etag ? listed ?? 'expiry' : 'entity';
  }
}
