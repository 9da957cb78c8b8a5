import {
  listAttachmentIds,
  RecordFault,
  RecordInput,
  RecordRevisionContent,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeDefinition,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { AttachmentRegister } from '../database/AttachmentRegister';
import { RecordStore } from '../database/RecordStore';
import { isStorable } from '../database/util';
import { ActionContexts, Viewer } from './ActionContexts';
import { InvalidRecord } from './InvalidRecord';
import {
  approveRecord,
  Doing,
  draftRecord,
  rejectRecord,
  reviseRecord,
  step,
  submitRecord,
  takesPlaceOf,
  withdrawRecord,
} from './nextRecord';
import { ActionContext, findRefusal } from './recordActions';
import { RecordCatalogue, RecordContent, Writing } from './RecordCatalogue';
import { revisedContent, toContent } from './recordContent';
import { RevisionConflict } from './RevisionConflict';
import { RecordChange, StoredRecord } from './types';

/**
 * Writes records: what may be done follows from how a record stands and who asks,
 * and whoever writes on another revision than the one that stands gets both.
 */
export class RecordWriter {
  readonly #store: RecordStore;
  readonly #attachments: Pick<AttachmentRegister, 'listOfSystem'>;
  readonly #catalogue: RecordCatalogue;
  readonly #contexts: ActionContexts;
  readonly #now: () => number;

  constructor(options: {
    store: RecordStore;
    attachments: Pick<AttachmentRegister, 'listOfSystem'>;
    catalogue: RecordCatalogue;
    contexts: ActionContexts;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#attachments = options.attachments;
    this.#catalogue = options.catalogue;
    this.#contexts = options.contexts;
    this.#now = options.now;
  }

  async create(
    entityRef: string,
    input: RecordInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const { entity, rights } = viewer.access;
    if (!entity) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    if (!rights.create) {
      throw new NotAllowedError(
        `Writing records of ${entityRef} needs the permission ai-governance.record.create`,
      );
    }
    const type = this.#catalogue.get(input.type);
    const content = toContent(input);
    const now = this.#now();
    const by = viewer.caller.ref;
    const writing = { now, by, draft: !input.submit };
    const risk = await this.#validate(type, content, entityRef, writing);
    const doing = { caller: viewer.caller, rights, entity, type, risk, now };
    const draft = draftRecord({ id: randomUUID(), entityRef, content }, doing);
    const record = input.submit ? submitRecord(draft, doing) : draft;
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
    const content = revisedContent(record, input, this.#now());
    const doing = await this.#prepare(context, content, {
      // One that was rejected is a draft again.
      draft: record.state !== 'submitted',
    });
    const next = reviseRecord(record, content, doing);
    const attachments = attachmentsOf(next, doing.type);
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
    const comment = readComment(input, record);
    const next = await this.#next(action, context, comment);
    await this.#save({ record: next, action }, record, input, viewer);
    return next;
  }

  async #next(
    action: RecordTransition['action'],
    context: ActionContext,
    comment: string | undefined,
  ): Promise<StoredRecord> {
    const { record } = context;
    switch (action) {
      case 'submit': {
        const doing = await this.#prepare(context, record);
        return { ...submitRecord(step(record, doing), doing), comment };
      }
      case 'approve': {
        const doing = await this.#prepare(context, record);
        return approveRecord(record, { ...doing, comment });
      }
      case 'reject':
        return rejectRecord(record, { ...this.#doing(context), comment });
      default:
        return withdrawRecord(record, { ...this.#doing(context), comment });
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

  /** Holds content to its type once more; the instant of writing decides. */
  async #prepare(
    context: ActionContext,
    content: RecordContent,
    options: { draft?: boolean } = {},
  ): Promise<Doing> {
    const doing = this.#doing(context);
    const { record } = context;
    const risk = await this.#validate(doing.type, content, record.entityRef, {
      now: doing.now,
      by: doing.caller.ref,
      ...options,
      earlier: await this.#earlier(record),
    });
    return { ...doing, risk };
  }

  /** What a record said before. Who did what of an action is in all revisions. */
  async #earlier(record: StoredRecord): Promise<RecordRevisionContent[]> {
    if (record.type !== 'nonconformity') {
      return [{ by: record.updatedBy, data: record.data }];
    }
    const revisions = await this.#store.listRevisions(record.id);
    return revisions.map(({ by, data }) => ({ by, data })).reverse();
  }

  #doing({ caller, rights, entity, type }: ActionContext): Doing {
    return { caller, rights, entity: entity!, type: type!, now: this.#now() };
  }

  /**
   * @returns the risk that the record is about, where it is about one
   * @throws InvalidRecord with every fault
   */
  async #validate(
    type: RecordTypeDefinition,
    content: RecordContent,
    entityRef: string,
    writing: Writing,
  ): Promise<StoredRecord | undefined> {
    const faults = this.#catalogue.findFaults(type, content, writing);
    const { subject } = content;
    const isAboutRisk =
      type.subject === 'risk' && subject !== undefined && isStorable(subject);
    const risk = isAboutRisk ? await this.#store.getRecord(subject) : undefined;
    if (isAboutRisk && !isOpenRisk(risk, entityRef)) {
      faults.push({
        path: 'subject',
        message: `"${subject}" is no open risk of ${entityRef}`,
      });
    }
    faults.push(...(await this.#attachmentFaults(type, content, entityRef)));
    faults.push(...(await this.#incidentFaults(type, content, entityRef)));
    if (faults.length > 0) {
      throw new InvalidRecord(faults);
    }
    return risk;
  }

  /** A record refers to files that were uploaded for its own system. */
  async #attachmentFaults(
    { schema }: RecordTypeDefinition,
    { data }: RecordContent,
    entityRef: string,
  ): Promise<RecordFault[]> {
    const references = listAttachmentIds({ schema, data });
    const ids = references.map(({ id }) => id).filter(isStorable);
    const found = new Set<string>();
    if (ids.length > 0) {
      const there = await this.#attachments.listOfSystem({ entityRef, ids });
      there.forEach(({ id }) => found.add(id));
    }
    return references
      .filter(({ id }) => !found.has(id))
      .map(({ path, id }) => ({
        path,
        message: `${JSON.stringify(
          id,
        )} is no uploaded file of ${entityRef}; expected the id of one`,
      }));
  }

  /** The incident that a nonconformity comes from is one of the same system. */
  async #incidentFaults(
    type: RecordTypeDefinition,
    { data }: RecordContent,
    entityRef: string,
  ): Promise<RecordFault[]> {
    const { incident } = data;
    if (type.id !== 'nonconformity' || typeof incident !== 'string') return [];
    const record = isStorable(incident)
      ? await this.#store.getRecord(incident)
      : undefined;
    return record?.type === 'incident' && record.entityRef === entityRef
      ? []
      : [
          {
            path: 'data.incident',
            message: `"${incident}" is no incident of ${entityRef}`,
          },
        ];
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
        supersedes: takesPlaceOf(change.record),
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
  ): Promise<RevisionConflict> {
    const [current]: RecordView[] = await this.#contexts.view([record], viewer);
    return new RevisionConflict({ current, yours });
  }
}

function attachmentsOf(
  { data }: StoredRecord,
  { schema }: RecordTypeDefinition,
): string[] {
  return listAttachmentIds({ schema, data }).map(({ id }) => id);
}

/** Whether a risk is in the register of the system and not closed. */
function isOpenRisk(
  risk: StoredRecord | undefined,
  entityRef: string,
): boolean {
  return (
    risk !== undefined &&
    risk.entityRef === entityRef &&
    risk.type === 'risk' &&
    ['submitted', 'approved'].includes(risk.state) &&
    risk.data.status !== 'closed'
  );
}

/** @throws InvalidRecord where a reason is due and none is given */
function readComment(
  { action, comment }: RecordTransition,
  { state }: StoredRecord,
): string | undefined {
  const text = comment?.trim() || undefined;
  const isDue =
    action === 'reject' || (action === 'withdraw' && state === 'approved');
  if (isDue && text === undefined) {
    throw new InvalidRecord([
      {
        path: 'comment',
        message: `is missing; to ${action} it needs a reason`,
      },
    ]);
  }
  if (text !== undefined && !isStorable(text)) {
    throw new InvalidRecord([
      { path: 'comment', message: 'expected text in Unicode without NUL' },
    ]);
  }
  return text;
}
