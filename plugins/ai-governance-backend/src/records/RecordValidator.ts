import {
  listAttachmentIds,
  RecordFault,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttachmentRegister } from '../attachments';
import { isStorable } from '../util';
import { InvalidRecord } from './InvalidRecord';
import { RecordCatalogue, RecordContent, Writing } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { RecordStore } from './RecordStore';
import { StoredRecord } from './types';

/**
 * Holds what somebody wants to record to its type, and to what else is kept: the
 * risk that it is about, the files and the incident that it refers to.
 */
export class RecordValidator {
  readonly #store: Pick<RecordStore, 'getRecord'>;
  readonly #attachments: Pick<AttachmentRegister, 'listOfSystem'>;
  readonly #catalogue: RecordCatalogue;
  readonly #completer: RecordCompleter | undefined;

  constructor(options: {
    store: Pick<RecordStore, 'getRecord'>;
    attachments: Pick<AttachmentRegister, 'listOfSystem'>;
    catalogue: RecordCatalogue;
    completer?: RecordCompleter;
  }) {
    this.#store = options.store;
    this.#attachments = options.attachments;
    this.#catalogue = options.catalogue;
    this.#completer = options.completer;
  }

  /**
   * @returns the risk that the record is about, where it is about one
   * @throws InvalidRecord with every fault
   */
  async validate(
    record: {
      type: RecordTypeDefinition;
      content: RecordContent;
      entityRef: string;
    },
    writing: Writing,
  ): Promise<StoredRecord | undefined> {
    const { type, content, entityRef } = record;
    const faults = this.#catalogue.findFaults(type, content, writing);
    if (faults.length === 0 && type.level === 'organisation') {
      const { data } = content;
      faults.push(
        ...((await this.#completer?.findFaults({ type, data })) ?? []),
      );
    }
    const { subject } = content;
    const isAboutRisk =
      type.subject === 'risk' && subject !== undefined && isStorable(subject);
    const risk = isAboutRisk ? await this.#store.getRecord(subject) : undefined;
    if (isAboutRisk && !isOpenRisk(risk, entityRef)) {
      faults.push({
        path: 'subject',
        message: `"${subject}" is not an open risk of ${entityRef}`,
      });
    }
    faults.push(...(await this.#attachmentFaults(type, content, entityRef)));
    faults.push(...(await this.#incidentFaults(type, content, entityRef)));
    if (faults.length > 0) {
      throw new InvalidRecord(faults);
    }
    return risk;
  }

  /** A record refers to files that were uploaded for its own system, or the organisation. */
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
        )} is not an uploaded file of ${entityRef}; expected the id of one`,
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
            message: `"${incident}" is not an incident of ${entityRef}`,
          },
        ];
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
