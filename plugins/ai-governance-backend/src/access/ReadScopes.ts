import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { SystemCatalog } from '../catalog';
import { isWithin } from '../util';
import { ReadScope } from './ReadScope';

const NOTHING: ReadScope = { type: 'refs', refs: [] };

/** The parts of a filter that name an entity which the caller must be able to read. */
export interface TreeFilter {
  /** Full reference of a group. */
  groupTree?: string;
  /** Full reference of a domain or System. */
  domainTree?: string;
}

/** How long the systems that meet some conditions are remembered. */
const TTL_MS = 5_000;

/** The same as long as no change of the catalog was noticed. */
const UNCHANGED_TTL_MS = 60_000;

/** Conditions that are remembered at most. */
const MOST_ENTRIES = 100;

interface Remembered {
  scope: Promise<ReadScope>;
  /** Of the catalog, before the systems were listed. */
  revision: Promise<unknown>;
  listedAt: number;
  /** When it was last known to be so. */
  checkedAt: number;
}

/**
 * Which systems a caller may learn of, as the permission policy of the catalog
 * decides.
 *
 * @remarks
 *
 * Where the policy answers with conditions, the catalog itself is asked which
 * systems meet them. A page of the portal asks several times in a row, so the answer
 * is kept for a few seconds. The key is the conditions, which carry everything
 * about the caller that counts: another caller, or a changed policy, has another key.
 * Conditions are about entities alone: as long as none of them changed, the answer is
 * kept for up to a minute.
 */
export class ReadScopes {
  readonly #catalog: SystemCatalog;
  readonly #permissions: PermissionsService;
  readonly #now: () => number;
  readonly #getRevision: (() => Promise<unknown>) | undefined;
  readonly #remembered = new Map<string, Remembered>();

  constructor(options: {
    catalog: SystemCatalog;
    permissions: PermissionsService;
    now: () => number;
    /** Another value when an AI system of the catalog changed. Default: it may always have. */
    getRevision?: () => Promise<unknown>;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#now = options.now;
    this.#getRevision = options.getRevision;
  }

  /** Scope of a request with this filter. */
  async of(
    filter: TreeFilter,
    credentials: BackstageCredentials,
  ): Promise<ReadScope> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { type: 'all' };
      case AuthorizeResult.CONDITIONAL:
        return this.#conditional(decision, filter, credentials);
      default:
        return NOTHING;
    }
  }

  /**
   * Which of other entities a caller may learn of.
   *
   * @param listRefs - full references of those that there are
   */
  async ofEntities(
    listRefs: () => Promise<string[]>,
    credentials: BackstageCredentials,
  ): Promise<ReadScope> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { type: 'all' };
      case AuthorizeResult.CONDITIONAL:
        return {
          type: 'refs',
          refs: await this.#catalog.listReadable(await listRefs(), credentials),
        };
      default:
        return NOTHING;
    }
  }

  async #conditional(
    decision: PolicyDecision,
    filter: TreeFilter,
    credentials: BackstageCredentials,
  ): Promise<ReadScope> {
    // A caller who may not read a group or domain does not learn what lies below it
    // either.
    for (const root of [filter.groupTree, filter.domainTree]) {
      if (
        root !== undefined &&
        !(await this.#catalog.isReadable(root, credentials))
      ) {
        return NOTHING;
      }
    }
    const key = JSON.stringify(decision);
    const known = this.#remembered.get(key);
    if (known && (await this.#isCurrent(known))) return known.scope;
    const now = this.#now();
    const revision = Promise.resolve(this.#getRevision?.());
    const scope = revision
      .then(() => this.#catalog.listReadableRefs(credentials))
      .then((refs): ReadScope => ({ type: 'refs', refs }));
    this.#remember(key, { scope, revision, listedAt: now, checkedAt: now });
    // A failure is not remembered.
    scope.catch(() => this.#remembered.delete(key));
    return scope;
  }

  async #isCurrent(known: Remembered): Promise<boolean> {
    const now = this.#now();
    if (isWithin(known.checkedAt, TTL_MS, now)) return true;
    if (
      !this.#getRevision ||
      !isWithin(known.listedAt, UNCHANGED_TTL_MS, now)
    ) {
      return false;
    }
    if ((await this.#getRevision()) !== (await known.revision)) return false;
    known.checkedAt = now;
    return true;
  }

  #remember(key: string, entry: Remembered): void {
    this.#remembered.delete(key);
    this.#remembered.set(key, entry);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MOST_ENTRIES) {
      this.#remembered.delete(oldest);
    }
  }
}
