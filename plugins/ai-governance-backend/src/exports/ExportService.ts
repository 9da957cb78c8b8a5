import {
  Calendar,
  EvidencePackPart,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Writable } from 'stream';
import { ServiceOptions } from '../access';
import { AttachmentService } from '../attachments';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records/RecordService';
import {
  PagePosition,
  SystemFilter,
  SystemOrder,
  SystemService,
} from '../systems';
import { pagesOf } from '../util';
import { nameDocument, ReportDocument } from './document';
import {
  ManagementExports,
  ReviewRequest,
} from './management/ManagementExports';
import {
  EvidencePackBuilder,
  PackedEvidence,
} from './pack/EvidencePackBuilder';
import { selectPackedSystems } from './pack/selectPackedSystems';
import { ExportContext, SystemExport } from './SystemExport';
import { SystemExportReader } from './SystemExportReader';

/** Systems that are read at once. */
const PAGE = 500;

/** Which systems of the inventory are exported, in which order. */
export interface InventoryRequest {
  packId?: string;
  filter: SystemFilter;
  order: SystemOrder;
}

/**
 * Makes exports. It reads through the services that it is given and decides nothing
 * about permissions: with services that limit what a caller learns, an export
 * holds what they may read and counts nothing else.
 */
export class ExportService {
  readonly #service: SystemService;
  readonly #records: RecordService;
  readonly #reader: SystemExportReader;
  readonly #packs: EvidencePackBuilder;
  readonly #management: ManagementExports;
  readonly #generator: ExportContext['generator'];
  readonly #calendar: Calendar;
  readonly #now: () => number;

  constructor(options: {
    service: SystemService;
    records: RecordService;
    managementSystem: ManagementSystemService;
    attachments: Pick<AttachmentService, 'get' | 'getContent'>;
    generator: ExportContext['generator'];
    calendar: Calendar;
    /** Milliseconds since the epoch. */
    now: () => number;
  }) {
    const { service, records, attachments } = options;
    this.#service = service;
    this.#records = records;
    this.#reader = new SystemExportReader({ service, records });
    this.#packs = new EvidencePackBuilder({
      reader: this.#reader,
      records,
      attachments,
    });
    this.#management = new ManagementExports(options);
    this.#generator = options.generator;
    this.#calendar = options.calendar;
    this.#now = options.now;
  }

  /** What an export of this moment says about itself. */
  context({ credentials }: ServiceOptions): ExportContext {
    return {
      now: this.#now(),
      calendar: this.#calendar,
      generatedFor: nameOf(credentials),
      generator: this.#generator,
    };
  }

  /** The day of the organisation, YYYY-MM-DD. */
  today(): string {
    return this.#calendar.dayOf(this.#now());
  }

  async readSystem(
    request: { entityRef: string; packId?: string },
    options: ServiceOptions,
  ): Promise<SystemExport> {
    return this.#reader.read(request, options);
  }

  /** Every system that matches, page by page. */
  async *listSystems(
    request: InventoryRequest,
    options: ServiceOptions,
  ): AsyncIterable<SystemSummary[]> {
    const pages = pagesOf((position: PagePosition | undefined) =>
      this.#service.listSystems({ ...request, limit: PAGE, position }, options),
    );
    for await (const { items } of pages) yield items;
  }

  async createStatementOfApplicability(
    request: { packId?: string },
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    return this.#named(
      await this.#management.createStatementOfApplicability(
        request,
        this.context(options),
        options,
      ),
      options,
    );
  }

  /** @throws NotFoundError for a record that is not a management review */
  async createManagementReview(
    request: ReviewRequest,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    return this.#named(
      await this.#management.createReview(
        request,
        this.context(options),
        options,
      ),
      options,
    );
  }

  async createManagementGapReport(
    request: { baseline?: string },
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    return this.#named(
      await this.#management.createGapReport(
        request,
        this.context(options),
        options,
      ),
      options,
    );
  }

  /** With the names of whom and what the caller may read. */
  async #named(
    document: ReportDocument,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const { generatedFor } = document.provenance;
    const { names } = await this.#records.readNames(
      { records: [{ type: '', author: generatedFor, data: document }] },
      options,
    );
    return nameDocument(
      document,
      new Map(names.map(({ ref, name }) => [ref, name])),
    );
  }

  /**
   * Systems for an evidence pack, and which part of how many it is where more match
   * than one pack holds.
   *
   * @throws InputError when there are none, when there is no such part, and when there
   * are several parts and none is named: no system is left out without a word
   */
  async selectPackedSystems(
    request: InventoryRequest & { part?: number },
    options: ServiceOptions,
  ): Promise<{ systems: SystemSummary[]; part?: EvidencePackPart }> {
    const { part, ...asked } = request;
    return selectPackedSystems({
      part,
      read: page => this.#service.listSystems({ ...asked, ...page }, options),
    });
  }

  async writeEvidencePack(
    request: {
      systems: SystemSummary[];
      part?: EvidencePackPart;
      packId?: string;
      filters: Record<string, unknown>;
      output: Writable;
    },
    options: ServiceOptions,
  ): Promise<PackedEvidence> {
    return this.#packs.write(
      { ...request, context: this.context(options) },
      options,
    );
  }
}

/** Reference of a person, or the name of a service. */
function nameOf({ principal }: BackstageCredentials): string {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject ?? 'unknown';
}
