import {
  listAttachmentIds,
  RecordInput,
  RecordRevisionContent,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeDefinition,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import {
  isOfOrganisation,
  missingPermission,
  permissionFor,
  SignatureReader,
} from '../access';
import { AttachmentRegister } from '../attachments';
import { ActionContextBuilder, Viewer } from './ActionContextBuilder';
import { DecisionBasisReader } from './DecisionBasisReader';
import {
  approveRecord,
  draftRecord,
  rejectRecord,
  reviseRecord,
  step,
  submitRecord,
  supersedes,
  TransitionContext,
  withdrawRecord,
} from './nextRecord';
import { readComment } from './readInput';
import { ActionContext, findRefusal, refuseUndecided } from './recordActions';
import { RecordCatalogue, RecordContent } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { revisedContent, toContent } from './recordContent';
import { RecordStore } from './RecordStore';
import { RecordValidator } from './RecordValidator';
import { RevisionConflict } from './RevisionConflict';
import { RecordChange, StoredRecord } from './types';

/**
 * Writes records, and decides what the caller may do in the state of a record: by
 * the rights that `AuthorizedRecordService` read, which decides what they may learn.
 * A write that is based on another revision than the current one gets both.
 */
export class RecordWriter {
  readonly #store: RecordStore;
  readonly #catalogue: RecordCatalogue;
  readonly #contexts: ActionContextBuilder;
  readonly #bases: Pick<DecisionBasisReader, 'isChanged'>;
  readonly #completer: RecordCompleter | undefined;
  readonly #signatures: SignatureReader;
  readonly #validator: RecordValidator;
  readonly #now: () => number;

  constructor(options: {
    store: RecordStore;
    attachments: Pick<AttachmentRegister, 'listOfSystem'>;
    catalogue: RecordCatalogue;
    contexts: ActionContextBuilder;
    bases: Pick<DecisionBasisReader, 'isChanged'>;
    completer?: RecordCompleter;
    signatures: SignatureReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#validator = new RecordValidator(options);
    this.#catalogue = options.catalogue;
    this.#contexts = options.contexts;
    this.#bases = options.bases;
    this.#completer = options.completer;
    this.#signatures = options.signatures;
    this.#now = options.now;
  }

  async create(
    entityRef: string,
    input: RecordInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const { entity, rights } = viewer.access;
    if (!entity && !isOfOrganisation({ entityRef })) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    if (!rights.create) {
      throw new NotAllowedError(
        missingPermission(permissionFor('create', { entityRef })),
      );
    }
    const type = this.#catalogue.get(input.type, entityRef);
    const unrelated = refuseUndecided(type, rights);
    if (unrelated !== undefined) {
      throw new NotAllowedError(unrelated);
    }
    const now = this.#now();
    const by = viewer.caller.ref;
    const content = await this.#complete(type, toContent(input), viewer);
    const writing = { now, by, draft: !input.submit };
    const risk = await this.#validator.validate(
      { type, content, entityRef },
      writing,
    );
    const transition = {
      caller: viewer.caller,
      signature: await this.#signatures.of(viewer.caller),
      rights,
      entity,
      type,
      risk,
      now,
    };
    const draft = draftRecord(
      { id: randomUUID(), entityRef, content },
      transition,
    );
    const record = input.submit ? submitRecord(draft, transition) : draft;
    if (input.submit) {
      await this.#contexts.assertDecidable(
        await this.#contexts.of(record, viewer),
      );
    }
    await this.#store.createRecord({
      record,
      action: 'create',
      attachments: attachmentsOf(record, type),
    });
    return record;
  }

  async revise(
    record: StoredRecord,
    input: RecordRevisionInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const context = await this.#allowed('revise', record, input, viewer);
    if (record.state === 'submitted') {
      // Whoever revises it is one of its writers from then on.
      const writers = new Set([...context.writers, viewer.caller.ref]);
      await this.#contexts.assertDecidable({ ...context, writers });
    }
    const content = await this.#complete(
      context.type!,
      revisedContent(record, input, this.#now()),
      viewer,
      record,
    );
    const transition = await this.#prepare(context, content, {
      // One that was rejected is a draft again.
      draft: record.state !== 'submitted',
    });
    const next = reviseRecord(record, content, transition);
    const attachments = attachmentsOf(next, transition.type);
    const change = { record: next, action: 'revise', attachments } as const;
    await this.#save(change, record, input, viewer);
    return next;
  }

  async transition(
    record: StoredRecord,
    input: RecordTransition,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const { action } = input;
    const context = await this.#allowed(action, record, input, viewer);
    await this.#assertAsShown(record, input, viewer);
    const comment = readComment(input, record);
    const next = await this.#next(action, context, comment, viewer);
    await this.#save({ record: next, action }, record, input, viewer);
    return next;
  }

  async #next(
    action: RecordTransition['action'],
    context: ActionContext,
    comment: string | undefined,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const { record } = context;
    switch (action) {
      case 'submit': {
        // What the server wrote is of this day: it is what the approver decides on.
        const current = {
          ...record,
          ...(await this.#complete(context.type!, record, viewer, record)),
        };
        const transition = await this.#prepare(context, current);
        await this.#contexts.assertDecidable(context);
        return {
          ...submitRecord(step(current, transition), transition),
          comment,
        };
      }
      case 'approve': {
        const transition = await this.#prepare(context, record);
        return approveRecord(record, { ...transition, comment });
      }
      case 'reject':
        return rejectRecord(record, {
          ...(await this.#toTransition(context)),
          comment,
        });
      default:
        return withdrawRecord(record, {
          ...(await this.#toTransition(context)),
          comment,
        });
    }
  }

  /** Fails on another revision first, then on the state, then on who asks. */
  async #allowed(
    action: 'revise' | RecordTransition['action'],
    record: StoredRecord,
    input: { revision: number },
    viewer: Viewer,
  ): Promise<ActionContext> {
    if (input.revision !== record.revision) {
      throw await this.#conflict(record, input, viewer);
    }
    const context = await this.#contexts.of(record, viewer);
    const refusal = findRefusal(action, context);
    if (refusal) {
      throw refusal.because === 'state'
        ? new InputError(refusal.message)
        : new NotAllowedError(refusal.message);
    }
    return context;
  }

  /** Nobody decides on something else than what they saw. */
  async #assertAsShown(
    record: StoredRecord,
    input: RecordTransition,
    viewer: Viewer,
  ): Promise<void> {
    const { decidedOn } = input;
    if (
      decidedOn !== undefined &&
      (await this.#bases.isChanged(decidedOn, record, {
        entity: viewer.access.entity,
        credentials: viewer.credentials,
      }))
    ) {
      throw await this.#conflict(
        record,
        input,
        viewer,
        'What the decision rests on has changed since it was shown: the record, what it names, its numbers, what was approved before, or what is declared of the system. Read it again and decide then',
      );
    }
  }

  /** Holds content to its type once more; the instant of writing decides. */
  async #prepare(
    context: ActionContext,
    content: RecordContent,
    options: { draft?: boolean } = {},
  ): Promise<TransitionContext> {
    const transition = await this.#toTransition(context);
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

  async #toTransition(context: ActionContext): Promise<TransitionContext> {
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
  async #complete(
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

  async #save(
    change: RecordChange,
    record: StoredRecord,
    input: { revision: number },
    viewer: Viewer,
  ): Promise<void> {
    const isWritten = await this.#store.updateRecord(change, {
      basedOn: record.revision,
      ...(change.action === 'approve' && {
        supersedes: supersedes(
          change.record,
          this.#catalogue.find(change.record.type) ?? {},
        ),
      }),
    });
    if (!isWritten) {
      const current = await this.#store.getRecord(record.id);
      throw await this.#conflict(current ?? record, input, viewer);
    }
  }

  async #conflict(
    record: StoredRecord,
    yours: object,
    viewer: Viewer,
    message?: string,
  ): Promise<RevisionConflict> {
    const [current]: RecordView[] = await this.#contexts.view([record], viewer);
    return new RevisionConflict({ current, yours, message });
  }
}

function attachmentsOf(
  { data }: StoredRecord,
  { schema }: RecordTypeDefinition,
): string[] {
  return listAttachmentIds({ schema, data }).map(({ id }) => id);
}
