import {
  EntityRef,
  MANAGEMENT_SYSTEM_REF,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Caller, SystemAccess } from '../access';
import { designatedIn } from './designatedIn';
import { ActionContext, allowedActions } from './recordActions';
import { RecordCatalogue } from './RecordCatalogue';
import { RecordStore } from './RecordStore';
import { toRecordView } from './toRecordView';
import { StoredRecord } from './types';

/** Who looks at the records of a system, and what they may do there. */
export interface Viewer {
  caller: Caller;
  access: SystemAccess;
  credentials: BackstageCredentials;
}

/** Puts together what decides on the actions of records. */
export class ActionContextBuilder {
  readonly #store: Pick<RecordStore, 'listWriters' | 'listRecords'>;
  readonly #catalogue: RecordCatalogue;

  constructor(options: {
    store: Pick<RecordStore, 'listWriters' | 'listRecords'>;
    catalogue: RecordCatalogue;
  }) {
    this.#store = options.store;
    this.#catalogue = options.catalogue;
  }

  async of(record: StoredRecord, viewer: Viewer): Promise<ActionContext> {
    const [context] = await this.#ofAll([record], viewer);
    return context;
  }

  /** Records with what the viewer may do with each. */
  async view(records: StoredRecord[], viewer: Viewer): Promise<RecordView[]> {
    const contexts = await this.#ofAll(records, viewer);
    return contexts.map(context =>
      toRecordView(context.record, allowedActions(context)),
    );
  }

  /** Of the roles and authorities that were approved last. */
  async #designated(): Promise<EntityRef[]> {
    const { records } = await this.#store.listRecords({
      entityRef: MANAGEMENT_SYSTEM_REF,
      types: ['roles-and-authorities'],
      states: ['approved'],
      limit: 1,
    });
    return designatedIn(records);
  }

  async #ofAll(
    records: StoredRecord[],
    { caller, access }: Viewer,
  ): Promise<ActionContext[]> {
    if (records.length === 0) {
      return [];
    }
    const writers = await this.#store.listWriters(records.map(({ id }) => id));
    const types = records.map(({ type }) => this.#catalogue.find(type));
    const designated = types.some(
      type => type?.approver === 'designated-management',
    )
      ? await this.#designated()
      : undefined;
    return records.map((record, index) => ({
      record,
      type: types[index],
      designated,
      writers: new Set([record.author, ...(writers.get(record.id) ?? [])]),
      entity: access.entity,
      caller,
      rights: access.rights,
      isGate: controlId => this.#catalogue.isGate(controlId),
      waiverOf: controlId => this.#catalogue.waiverOf(controlId),
      chiefAiOfficer: this.#catalogue.chiefAiOfficer,
    }));
  }
}
