import { ArchivedSystem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { CallerReader, isOfOrganisation, SignatureReader } from '../access';
import { SystemCatalog } from '../catalog';
import { isStorable } from '../util';
import { RecordStore } from './RecordStore';

/** Keeps the records of systems that left the catalog, and hands them on. */
export class RecordArchive {
  readonly #store: Pick<RecordStore, 'listArchived' | 'relinkRecords'>;
  readonly #catalog: SystemCatalog;
  readonly #callers: CallerReader;
  readonly #signatures: SignatureReader;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<RecordStore, 'listArchived' | 'relinkRecords'>;
    catalog: SystemCatalog;
    callers: CallerReader;
    signatures: SignatureReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#callers = options.callers;
    this.#signatures = options.signatures;
    this.#now = options.now;
  }

  /** A system that came back since the last run is no longer in the archive. */
  async list(): Promise<ArchivedSystem[]> {
    const archived = await this.#store.listArchived();
    const refs = archived.map(({ entityRef }) => entityRef);
    const back = new Set<string>();
    for (const entity of await this.#catalog.getSystems(refs)) {
      back.add(stringifyEntityRef(entity));
    }
    return archived.filter(({ entityRef }) => !back.has(entityRef));
  }

  /**
   * Makes the records of a system that left the catalog those of another that is in
   * it, and returns how many; rejects with `NotFoundError` when there are none.
   */
  async relink(
    request: { from: string; to: string; reason: string },
    credentials: BackstageCredentials,
  ): Promise<number> {
    const { from, to, reason } = request;
    if (!reason.trim() || !isStorable(reason)) {
      throw new InputError('reason: expected text that says why');
    }
    const [target] = await this.#catalog.getSystems([to]);
    if (!target) {
      throw new NotFoundError(`No AI system ${to}`);
    }
    const isThere =
      isOfOrganisation({ entityRef: from }) ||
      (await this.#catalog.getSystems([from])).length > 0;
    const caller = await this.#callers.of(credentials);
    const records = isThere
      ? 0
      : await this.#store.relinkRecords({
          from,
          to,
          by: caller.ref,
          signature: await this.#signatures.of(caller),
          reason: reason.trim(),
          at: this.#now(),
        });
    if (records === 0) {
      // One that is in the catalog is not told from one that never was.
      throw new NotFoundError(
        `No records of an AI system ${from} that left the catalog`,
      );
    }
    return records;
  }
}
