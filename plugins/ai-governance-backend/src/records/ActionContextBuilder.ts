import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Caller, SystemAccess } from '../access';
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
  readonly #store: Pick<RecordStore, 'listWriters'>;
  readonly #catalogue: RecordCatalogue;

  constructor(options: {
    store: Pick<RecordStore, 'listWriters'>;
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

  async #ofAll(
    records: StoredRecord[],
    { caller, access }: Viewer,
  ): Promise<ActionContext[]> {
    if (records.length === 0) {
      return [];
    }
    const writers = await this.#store.listWriters(records.map(({ id }) => id));
    return records.map(record => ({
      record,
      type: this.#catalogue.find(record.type),
      writers: new Set([record.author, ...(writers.get(record.id) ?? [])]),
      entity: access.entity,
      caller,
      rights: access.rights,
      isGate: controlId => this.#catalogue.isGate(controlId),
    }));
  }
}
