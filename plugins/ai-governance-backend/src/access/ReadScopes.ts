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

/** Conditions that are remembered at most. */
const MOST_ENTRIES = 100;

interface Remembered {
  scope: Promise<ReadScope>;
  expiresAt: number;
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
 */
export class ReadScopes {
  readonly #catalog: SystemCatalog;
  readonly #permissions: PermissionsService;
  readonly #now: () => number;
  readonly #remembered = new Map<string, Remembered>();

  constructor(options: {
    catalog: SystemCatalog;
    permissions: PermissionsService;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#now = options.now;
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
    const now = this.#now();
    const known = this.#remembered.get(key);
    if (known && isWithin(known.expiresAt - TTL_MS, TTL_MS, now)) {
      return known.scope;
    }
    const scope = this.#catalog
      .listReadableRefs(credentials)
      .then((refs): ReadScope => ({ type: 'refs', refs }));
    this.#remember(key, { scope, expiresAt: now + TTL_MS });
    // A failure is not remembered.
    scope.catch(() => this.#remembered.delete(key));
    return scope;
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
