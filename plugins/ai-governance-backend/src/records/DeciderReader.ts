import {
  EntityRef,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SystemCatalog } from '../catalog';
import { designatedIn } from './designatedIn';
import { findDeciders } from './findDeciders';
import { RecordCatalogue } from './RecordCatalogue';
import { RecordStore } from './RecordStore';
import { StoredRecord } from './types';

/** Who may decide on a record, as far as it is declared somewhere. */
export interface NamedDeciders {
  record: StoredRecord;
  /** Undefined where the permission policy alone says who. */
  refs?: readonly EntityRef[];
  /** Who wrote it, and therefore does not decide on it. */
  writers: ReadonlySet<EntityRef>;
}

/** Says whose decision a record waits for, to nobody in particular. */
export class DeciderReader {
  readonly #store: Pick<
    RecordStore,
    'getRecord' | 'listWriters' | 'listRecords'
  >;
  readonly #catalog: Pick<SystemCatalog, 'getSystems'>;
  readonly #catalogue: RecordCatalogue;
  readonly #organisationDeciders: readonly EntityRef[] | undefined;

  constructor(options: {
    store: Pick<RecordStore, 'getRecord' | 'listWriters' | 'listRecords'>;
    catalog: Pick<SystemCatalog, 'getSystems'>;
    catalogue: RecordCatalogue;
    organisationDeciders?: readonly EntityRef[];
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#catalogue = options.catalogue;
    this.#organisationDeciders = options.organisationDeciders;
  }

  /** Undefined where the record waits for nobody. */
  async of(recordId: string): Promise<NamedDeciders | undefined> {
    const record = await this.#store.getRecord(recordId);
    if (record?.state !== 'submitted') return undefined;
    const type = this.#catalogue.find(record.type);
    const [entity] = await this.#catalog.getSystems([record.entityRef]);
    const writers = await this.#store.listWriters([recordId]);
    const deciders = findDeciders({
      record,
      type,
      entity,
      designated:
        type?.approver === 'designated-management'
          ? await this.#designated()
          : undefined,
      organisationDeciders: this.#organisationDeciders,
      isGate: controlId => this.#catalogue.isGate(controlId),
      waiverOf: controlId => this.#catalogue.waiverOf(controlId),
      chiefAiOfficer: this.#catalogue.chiefAiOfficer,
    });
    return (
      deciders && {
        record,
        refs: deciders.refs,
        writers: new Set([record.author, ...(writers.get(recordId) ?? [])]),
      }
    );
  }

  async #designated(): Promise<EntityRef[]> {
    const { records } = await this.#store.listRecords({
      entityRef: MANAGEMENT_SYSTEM_REF,
      types: ['roles-and-authorities'],
      states: ['approved'],
      limit: 1,
    });
    return designatedIn(records);
  }
}
