import {
  Attachment,
  DescriptionContext,
  listAttachmentIds,
  MANAGEMENT_SYSTEM_REF,
  OmittedTrailEntry,
  ORGANISATION_EVIDENCE_FORMAT,
  ORGANISATION_EVIDENCE_PATH,
  OrganisationEvidence,
  PackedRecord,
  RecordTypeInfo,
  TrailEntry,
  WaitsFor,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { ServiceOptions } from '../../access';
import { AttachmentService } from '../../attachments';
import { RecordService } from '../../records/RecordService';
import { renderHtml, renderPdf } from '../document';
import { listRecords } from '../listRecords';
import { createOrganisationDocument } from '../management/createOrganisationDocument';
import { ExportContext } from '../SystemExport';
import { toWords } from '../toWords';
import { PackWriter } from './PackWriter';

const FOLDER = 'organisation';

/** What the caller may read of the management system, before it is packed. */
export interface OrganisationReading {
  records: PackedRecord[];
  types: RecordTypeInfo[];
  words: DescriptionContext;
  files: Attachment[];
  /** Whose decision open records wait for, by their ids: the document says it. */
  waiting: ReadonlyMap<string, WaitsFor>;
  /** Revisions that the trail of the pack records, by what names them. */
  told: Map<string, { recordId: string; revision: number }>;
}

const keyOf = (recordId: string, revision: number) => `${recordId} ${revision}`;

/** A name that unpacks anywhere; the real one stands among the records. */
const fileNameOf = ({ id, name }: Attachment) =>
  `${id}-${name.replace(/[^A-Za-z0-9._-]+/g, '_')}`;

/**
 * Packs the records of the organisation that the caller may read, with their revisions
 * and files, as JSON and as a document.
 */
export class OrganisationPacker {
  readonly #records: RecordService;
  readonly #attachments: Pick<AttachmentService, 'get' | 'getContent'>;

  constructor(options: {
    records: RecordService;
    attachments: Pick<AttachmentService, 'get' | 'getContent'>;
  }) {
    this.#records = options.records;
    this.#attachments = options.attachments;
  }

  /** Undefined for whoever may not read the management system. */
  async read(
    context: Pick<ExportContext, 'calendar'>,
    options: ServiceOptions,
  ): Promise<OrganisationReading | undefined> {
    try {
      const views = await listRecords(
        this.#records,
        { entityRef: MANAGEMENT_SYSTEM_REF },
        options,
      );
      const types = await this.#records.listRecordTypes(options);
      const records: PackedRecord[] = [];
      const waiting = new Map<string, WaitsFor>();
      for (const { may: _, waitsFor, ...record } of views) {
        if (waitsFor) waiting.set(record.id, waitsFor);
        const revisions = await this.#records.listRevisions(
          { recordId: record.id },
          options,
        );
        records.push({ ...record, revisions });
      }
      const files = await this.#listFiles(records, types, options);
      const words = toWords({
        calendar: context.calendar,
        types,
        settings: await this.#records.getRiskSettings(options),
        records,
        names: await this.#records.readNames({ records }, options),
        files: new Map(files.map(({ id, name }) => [id, name])),
      });
      return { records, types, words, files, waiting, told: new Map() };
    } catch (error) {
      if (!(error instanceof NotAllowedError)) throw error;
      return undefined;
    }
  }

  /** Passes entries on, and notes those that record a revision of the organisation. */
  async *note<T extends TrailEntry | OmittedTrailEntry>(
    { told }: OrganisationReading,
    pages: AsyncIterable<T[]>,
  ): AsyncIterable<T[]> {
    for await (const page of pages) {
      for (const entry of page as Array<Partial<TrailEntry>>) {
        const { entityRef, recordId, revision } = entry;
        if (
          entityRef === MANAGEMENT_SYSTEM_REF &&
          recordId !== undefined &&
          revision !== undefined
        ) {
          told.set(keyOf(recordId, revision), { recordId, revision });
        }
      }
      yield page;
    }
  }

  /** Writes what was read, once the trail of the pack is written. */
  async write(
    writer: PackWriter,
    reading: OrganisationReading,
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<{ records: number; files: number }> {
    const { records, types, told, waiting } = reading;
    const files = reading.files.map(file => ({
      ...file,
      path: `${FOLDER}/files/${fileNameOf(file)}`,
    }));
    for (const { id, path } of files) {
      const { content } = await this.#attachments.getContent(
        { attachmentId: id },
        options,
      );
      await writer.add(path, content);
    }
    const held = new Set(
      records.flatMap(({ id, revisions }) =>
        revisions.map(({ revision }) => keyOf(id, revision)),
      ),
    );
    const evidence: OrganisationEvidence = {
      format: ORGANISATION_EVIDENCE_FORMAT,
      records,
      files,
      notHeld: [...told.entries()]
        .filter(([key]) => !held.has(key))
        .map(([, revision]) => revision),
    };
    // Keys stay in the order in which they were written, over which the trail has a hash.
    const text = `${JSON.stringify(evidence, undefined, 2)}\n`;
    await writer.add(ORGANISATION_EVIDENCE_PATH, text);
    const document = createOrganisationDocument(
      { evidence, types, waiting, words: reading.words, text },
      context,
    );
    await writer.add(`${FOLDER}/records.html`, renderHtml(document));
    await writer.add(`${FOLDER}/records.pdf`, await renderPdf(document));
    return { records: records.length, files: files.length };
  }

  /** Files that any revision refers to, each once. */
  async #listFiles(
    records: readonly PackedRecord[],
    types: readonly RecordTypeInfo[],
    options: ServiceOptions,
  ): Promise<Attachment[]> {
    const schemas = new Map(
      types.map(({ id, schema }) => [id as string, schema as JsonObject]),
    );
    const ids = new Set(
      records.flatMap(({ type, revisions }) =>
        revisions.flatMap(({ data }) =>
          listAttachmentIds({
            schema: schemas.get(type) ?? {},
            data: data as JsonObject,
          }).map(({ id }) => id),
        ),
      ),
    );
    return Promise.all(
      [...ids].map(attachmentId =>
        this.#attachments.get({ attachmentId }, options),
      ),
    );
  }
}
