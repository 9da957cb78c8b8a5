import {
  listAttachmentIds,
  RecordInput,
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
  withdrawRecord,
} from './nextRecord';
import { readComment } from './readInput';
import { ActionContext, findRefusal, refuseUndecided } from './recordActions';
import { RecordCatalogue } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { revisedContent, toContent } from './recordContent';
import { RecordPreparer } from './RecordPreparer';
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
  readonly #preparer: RecordPreparer;
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
    this.#preparer = new RecordPreparer({
      ...options,
      validator: this.#validator,
    });
    this.#signatures = options.signatures;
    this.#now = options.now;
  }

  async create(
    entityRef: string,
    input: RecordInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const record = await this.prepareNew(entityRef, input, viewer);
    await this.#store.createRecord({
      record,
      action: 'create',
      attachments: attachmentsOf(record, this.#catalogue.find(record.type)!),
    });
    return record;
  }

  /** A new record as it would be written; fails as writing it would, and writes nothing. */
  async prepareNew(
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
    const content = await this.#preparer.complete(
      type,
      toContent(input),
      viewer,
    );
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
    const content = await this.#preparer.complete(
      context.type!,
      revisedContent(record, input, this.#now()),
      viewer,
      record,
    );
    const transition = await this.#preparer.prepare(context, content, {
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
          ...(await this.#preparer.complete(
            context.type!,
            record,
            viewer,
            record,
          )),
        };
        const transition = await this.#preparer.prepare(context, current);
        await this.#contexts.assertDecidable(context);
        return {
          ...submitRecord(step(current, transition), transition),
          comment,
        };
      }
      case 'approve': {
        const transition = await this.#preparer.prepare(context, record);
        return approveRecord(record, { ...transition, comment });
      }
      case 'reject':
        return rejectRecord(record, {
          ...(await this.#preparer.toTransition(context)),
          comment,
        });
      default:
        return withdrawRecord(record, {
          ...(await this.#preparer.toTransition(context)),
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
