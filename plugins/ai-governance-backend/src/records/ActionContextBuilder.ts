import {
  EntityRef,
  MANAGEMENT_SYSTEM_REF,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { Caller, SystemAccess } from '../access';
import { GroupTree } from '../catalog';
import { DecisionReader } from './DecisionReader';
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

/** A record, and what a viewer may do where it belongs. */
export interface RecordInAccess {
  record: StoredRecord;
  access: SystemAccess;
}

/** Puts together what decides on the actions of records. */
export class ActionContextBuilder {
  readonly #store: Pick<RecordStore, 'listWriters' | 'listRecords'>;
  readonly #catalogue: RecordCatalogue;
  readonly #decisions: DecisionReader;
  readonly #organisationDeciders: readonly EntityRef[] | undefined;

  constructor(options: {
    store: Pick<RecordStore, 'listWriters' | 'listRecords'>;
    catalogue: RecordCatalogue;
    groups: Pick<GroupTree, 'membersOf'>;
    /** Who alone may decide for the organisation where no policy is asked. */
    organisationDeciders?: readonly EntityRef[];
  }) {
    this.#store = options.store;
    this.#catalogue = options.catalogue;
    this.#decisions = new DecisionReader(options);
    this.#organisationDeciders = options.organisationDeciders;
  }

  async of(record: StoredRecord, viewer: Viewer): Promise<ActionContext> {
    const { access, caller } = viewer;
    const [context] = await this.#ofEach([{ record, access }], caller);
    return context;
  }

  /** Records with what the viewer may do with each. */
  async view(records: StoredRecord[], viewer: Viewer): Promise<RecordView[]> {
    return this.viewEach(
      records.map(record => ({ record, access: viewer.access })),
      viewer,
    );
  }

  /** The same of records of several systems, each with what the viewer may do there. */
  async viewEach(
    entries: readonly RecordInAccess[],
    { caller }: Pick<Viewer, 'caller'>,
  ): Promise<RecordView[]> {
    const contexts = await this.#ofEach(entries, caller);
    return Promise.all(
      contexts.map(async context => {
        const { record } = context;
        const waitsFor =
          record.state === 'submitted'
            ? await this.#decisions.of(context)
            : undefined;
        return toRecordView(record, allowedActions(context), waitsFor);
      }),
    );
  }

  /**
   * Fails where nobody could decide on a record that waits for a decision.
   *
   * @throws InputError saying what is missing
   */
  async assertDecidable(context: ActionContext): Promise<void> {
    const waitsFor = await this.#decisions.of(context);
    if (waitsFor?.nobody) {
      throw new InputError(
        `Nobody could decide on this ${context.record.type}: ${waitsFor.text}`,
      );
    }
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

  async #ofEach(
    entries: readonly RecordInAccess[],
    caller: Caller,
  ): Promise<ActionContext[]> {
    if (entries.length === 0) {
      return [];
    }
    const writers = await this.#store.listWriters(
      entries.map(({ record }) => record.id),
    );
    const types = entries.map(({ record }) =>
      this.#catalogue.find(record.type),
    );
    const designated = types.some(
      type => type?.approver === 'designated-management',
    )
      ? await this.#designated()
      : undefined;
    return entries.map(({ record, access }, index) => ({
      record,
      type: types[index],
      designated,
      organisationDeciders: this.#organisationDeciders,
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
