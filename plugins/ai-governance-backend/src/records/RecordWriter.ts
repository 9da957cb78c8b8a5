import {
  aiGovernanceManagementSystemUpdatePermission,
  RecordInput,
  RecordRevisionInput,
  RecordTransition,
  RecordTypeDefinition,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { randomUUID } from 'crypto';
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
import { isOfOrganisation } from './organisation';
import { RecordCatalogue, RecordContent } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { readComment, toContent } from './readInput';
import { RevisionConflict } from './RevisionConflict';
import { RecordChange, StoredRecord } from './types';

/**
 * Writes records: what may be done follows from how a record stands and who asks,
 * and whoever writes on another revision than the one that stands gets both.
 */
export class RecordWriter {
  readonly #store: RecordStore;
  readonly #catalogue: RecordCatalogue;
  readonly #contexts: ActionContexts;
  readonly #completer: RecordCompleter | undefined;
  readonly #now: () => number;

  constructor(options: {
    store: RecordStore;
    catalogue: RecordCatalogue;
    contexts: ActionContexts;
    completer?: RecordCompleter;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#catalogue = options.catalogue;
    this.#contexts = options.contexts;
    this.#completer = options.completer;
    this.#now = options.now;
  }

  async create(
    entityRef: string,
    input: RecordInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const { entity, rights } = viewer.access;
    const isOrganisation = isOfOrganisation({ entityRef });
    if (!entity && !isOrganisation) {
      throw new NotFoundError(`No AI system ${entityRef}`);
    }
    if (!rights.create) {
      throw new NotAllowedError(
        isOrganisation
          ? `Writing records of the organisation needs the permission ${aiGovernanceManagementSystemUpdatePermission.name}`
          : `Writing records of ${entityRef} needs the permission ai-governance.record.create`,
      );
    }
    const type = this.#catalogue.get(input.type, entityRef);
    const now = this.#now();
    const by = viewer.caller.ref;
    const content = await this.#complete(type, toContent(input), viewer);
    const writing = { now, by, credentials: viewer.credentials };
    const risk = await this.#validate(type, content, entityRef, writing);
    const doing = { caller: viewer.caller, rights, entity, type, risk, now };
    const draft = draftRecord({ id: randomUUID(), entityRef, content }, doing);
    const record = input.submit ? submitRecord(draft, doing) : draft;
    await this.#store.createRecord({ record, action: 'create' });
    return record;
  }

  async revise(
    record: StoredRecord,
    input: RecordRevisionInput,
    viewer: Viewer,
  ): Promise<StoredRecord> {
    const context = await this.#allowed('revise', record, input, viewer);
    const { data, ...given } = await this.#complete(
      context.type!,
      toContent(input),
      viewer,
      record,
    );
    const content = {
      ...given,
      data,
      subject: given.subject ?? record.subject,
      effectiveAt: given.effectiveAt ?? record.effectiveAt,
    };
    const doing = await this.#prepare(context, content, viewer);
    const next = reviseRecord(record, content, doing);
    await this.#save({ record: next, action: 'revise' }, record, input, viewer);
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
        const doing = await this.#prepare(context, record, viewer);
        return { ...submitRecord(step(record, doing), doing), comment };
      }
      case 'approve': {
        const doing = await this.#prepare(context, record, viewer);
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
    { credentials }: Viewer,
  ): Promise<Doing> {
    const doing = this.#doing(context);
    const { record } = context;
    const risk = await this.#validate(doing.type, content, record.entityRef, {
      now: doing.now,
      by: doing.caller.ref,
      previous: record.data,
      credentials,
    });
    return { ...doing, risk };
  }

  #doing({ caller, rights, entity, type }: ActionContext): Doing {
    return { caller, rights, entity, type: type!, now: this.#now() };
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

  /**
   * @returns the risk that the record is about, where it is about one
   * @throws InvalidRecord with every fault
   */
  async #validate(
    type: RecordTypeDefinition,
    content: RecordContent,
    entityRef: string,
    writing: {
      now: number;
      by: string;
      previous?: JsonObject;
      credentials: BackstageCredentials;
    },
  ): Promise<StoredRecord | undefined> {
    const { credentials, ...instant } = writing;
    const faults = this.#catalogue.findFaults(type, content, instant);
    if (faults.length === 0 && type.level === 'organisation') {
      const { data } = content;
      faults.push(
        ...((await this.#completer?.findFaults({ type, data, ...writing })) ??
          []),
      );
    }
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
    if (faults.length > 0) {
      throw new InvalidRecord(faults);
    }
    return risk;
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
        supersedes: takesPlaceOf(
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
  ): Promise<RevisionConflict> {
    const [current]: RecordView[] = await this.#contexts.view([record], viewer);
    return new RevisionConflict({ current, yours });
  }
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
