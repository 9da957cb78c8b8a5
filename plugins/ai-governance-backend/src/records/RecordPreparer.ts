import {
  RecordRevisionContent,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SignatureReader } from '../access';
import { Viewer } from './ActionContextBuilder';
import { TransitionContext } from './nextRecord';
import { ActionContext } from './recordActions';
import { RecordContent } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { RecordStore } from './RecordStore';
import { RecordValidator } from './RecordValidator';
import { StoredRecord } from './types';

/**
 * Makes ready what a record is written with: content that was completed and held to its
 * type, and who writes it, when, with which signature.
 */
export class RecordPreparer {
  readonly #store: Pick<RecordStore, 'listRevisions'>;
  readonly #validator: RecordValidator;
  readonly #completer: RecordCompleter | undefined;
  readonly #signatures: SignatureReader;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<RecordStore, 'listRevisions'>;
    validator: RecordValidator;
    completer?: RecordCompleter;
    signatures: SignatureReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#validator = options.validator;
    this.#completer = options.completer;
    this.#signatures = options.signatures;
    this.#now = options.now;
  }

  /** Holds content to its type once more; the instant of writing decides. */
  async prepare(
    context: ActionContext,
    content: RecordContent,
    options: { draft?: boolean } = {},
  ): Promise<TransitionContext> {
    const transition = await this.toTransition(context);
    const { record } = context;
    const risk = await this.#validator.validate(
      { type: transition.type, content, entityRef: record.entityRef },
      {
        now: transition.now,
        by: transition.caller.ref,
        ...options,
        earlier: await this.#earlier(record),
      },
    );
    return { ...transition, risk };
  }

  /** What a record said before. Who did what of an action is in all revisions. */
  async #earlier(record: StoredRecord): Promise<RecordRevisionContent[]> {
    if (!['nonconformity', 'audit-finding'].includes(record.type)) {
      return [{ by: record.updatedBy, data: record.data }];
    }
    const revisions = await this.#store.listRevisions(record.id);
    return revisions.map(({ by, data }) => ({ by, data })).reverse();
  }

  async toTransition(context: ActionContext): Promise<TransitionContext> {
    const { caller, rights, entity, type, chiefAiOfficer } = context;
    const signature = await this.#signatures.of(caller);
    const now = this.#now();
    return {
      caller,
      signature,
      rights,
      entity,
      type: type!,
      chiefAiOfficer,
      now,
    };
  }

  /** With what the server writes of a record of the organisation. */
  async complete(
    type: RecordTypeDefinition,
    content: RecordContent,
    viewer: Viewer,
    previous?: StoredRecord,
  ): Promise<RecordContent> {
    if (!this.#completer || type.level !== 'organisation') {
      return content;
    }
    return {
      ...content,
      data: await this.#completer.complete({
        type,
        data: content.data,
        previous: previous?.data,
        credentials: viewer.credentials,
        now: this.#now(),
      }),
    };
  }
}
