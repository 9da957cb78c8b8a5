import {
  aiGovernanceReadPermission,
  MeasurementSourceStatus,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  PermissionAsker,
  ReadScope,
  ReadScopes,
  ServiceOptions,
} from '../access';
import { toSystemRef } from '../measurements/MeasuredSystems';
import { SourceStore } from './SourceStore';
import { StoredSourceStatus } from './types';

/** Says how it goes with the sources of measurements. */
export interface SourceStatusService {
  /** Every source by id; faults of the systems alone that the caller may read. */
  listSources(options: ServiceOptions): Promise<MeasurementSourceStatus[]>;
}

/** Answers from the database, within what the caller may read. */
export class AuthorizedSourceStatusService implements SourceStatusService {
  readonly #store: Pick<SourceStore, 'listSourceStatuses'>;
  readonly #ids: string[];
  readonly #permissions: PermissionAsker;
  readonly #scopes: Pick<ReadScopes, 'of'>;

  constructor(options: {
    store: Pick<SourceStore, 'listSourceStatuses'>;
    /** Ids of the sources that there are now. */
    ids: string[];
    permissions: PermissionAsker;
    scopes: Pick<ReadScopes, 'of'>;
  }) {
    this.#store = options.store;
    this.#ids = options.ids;
    this.#permissions = options.permissions;
    this.#scopes = options.scopes;
  }

  async listSources(
    options: ServiceOptions,
  ): Promise<MeasurementSourceStatus[]> {
    await this.#permissions.assertHolds(aiGovernanceReadPermission, options);
    const scope = await this.#scopes.of({}, options.credentials);
    const known = new Map(
      (await this.#store.listSourceStatuses()).map(status => [
        status.id,
        status,
      ]),
    );
    return this.#ids.map(id => {
      const status = known.get(id);
      return status
        ? toStatus(status, scope)
        : { id, state: 'waiting', stored: 0, faults: [], moreFaults: 0 };
    });
  }
}

const text = (instant: number) => new Date(instant).toISOString();

function toStatus(
  status: StoredSourceStatus,
  scope: ReadScope,
): MeasurementSourceStatus {
  const { id, lastRunAt, lastSuccessAt, lastError, retryAt, stored } = status;
  const refs = scope.type === 'refs' ? new Set(scope.refs) : undefined;
  const faults = status.faults.filter(
    ({ system }) =>
      system === undefined ||
      refs === undefined ||
      refs.has(toSystemRef(system) ?? system),
  );
  const moreFaults = status.faults.length - faults.length + status.moreFaults;
  return {
    id,
    state: stateOf(status),
    lastRunAt: text(lastRunAt),
    ...(lastSuccessAt !== undefined && { lastSuccessAt: text(lastSuccessAt) }),
    ...(lastError && { lastError: { ...lastError, at: text(lastError.at) } }),
    ...(retryAt !== undefined && { retryAt: text(retryAt) }),
    stored,
    faults,
    moreFaults,
  };
}

function stateOf({
  failures,
  faults,
  moreFaults,
}: StoredSourceStatus): MeasurementSourceStatus['state'] {
  if (failures > 0) return 'failing';
  return faults.length + moreFaults > 0 ? 'faulty' : 'ok';
}
