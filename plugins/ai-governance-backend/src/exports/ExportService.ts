import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Writable } from 'stream';
import { PagePosition, SystemFilter, SystemOrder } from '../inventory';
import { RecordService } from '../records/RecordService';
import {
  GovernanceService,
  ServiceOptions,
} from '../service/GovernanceService';
import { createStatementOfApplicability } from './createStatementOfApplicability';
import { ReportDocument } from './document';
import {
  EvidencePackBuilder,
  PackedEvidence,
} from './pack/EvidencePackBuilder';
import { ExportContext, SystemExport } from './SystemExport';
import { SystemExportReader } from './SystemExportReader';

/** Systems that are read at once. */
const PAGE = 500;

/** Systems that one evidence pack holds at most; two PDFs of each are made. */
export const MOST_PACKED_SYSTEMS = 200;

/** Which systems of the inventory are exported, in which order. */
export interface InventoryRequest {
  packId?: string;
  filter: SystemFilter;
  order: SystemOrder;
}

/**
 * Makes exports. It reads through the services that it is given and decides nothing
 * about permissions: with services that limit what a caller learns, an export
 * holds what he may read and counts nothing else.
 */
export class ExportService {
  readonly #service: GovernanceService;
  readonly #reader: SystemExportReader;
  readonly #packs: EvidencePackBuilder;
  readonly #generator: ExportContext['generator'];
  readonly #now: () => number;

  constructor(options: {
    service: GovernanceService;
    records: RecordService;
    generator: ExportContext['generator'];
    /** Milliseconds since the epoch. */
    now: () => number;
  }) {
    const { service, records } = options;
    this.#service = service;
    this.#reader = new SystemExportReader({ service, records });
    this.#packs = new EvidencePackBuilder({ reader: this.#reader, records });
    this.#generator = options.generator;
    this.#now = options.now;
  }

  /** What an export of this moment says about itself. */
  context({ credentials }: ServiceOptions): ExportContext {
    return {
      now: this.#now(),
      generatedFor: nameOf(credentials),
      generator: this.#generator,
    };
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
    let position: PagePosition | undefined;
    do {
      const page = await this.#service.listSystems(
        { ...request, limit: PAGE, position },
        options,
      );
      yield page.items;
      position = page.next;
    } while (position);
  }

  async createStatementOfApplicability(
    request: { packId?: string },
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const packs = await this.#service.listPacks(options);
    const packId =
      request.packId ?? packs.find(({ isDefault }) => isDefault)!.id;
    const controls = await this.#service.listControls({ packId }, options);
    const { total } = await this.#service.getSummary(
      { packId, filter: {} },
      options,
    );
    return createStatementOfApplicability(
      { ...controls, systems: total },
      this.context(options),
    );
  }

  /**
   * Systems for an evidence pack.
   *
   * @throws InputError when there are none, or more than one pack holds
   */
  async selectPackedSystems(
    request: InventoryRequest,
    options: ServiceOptions,
  ): Promise<SystemSummary[]> {
    const { items, totalItems } = await this.#service.listSystems(
      { ...request, limit: MOST_PACKED_SYSTEMS },
      options,
    );
    if (totalItems > MOST_PACKED_SYSTEMS) {
      throw new InputError(
        `An evidence pack holds at most ${MOST_PACKED_SYSTEMS} AI systems, and ${totalItems} match; narrow the filters, for example with owner, groupTree or q`,
      );
    }
    if (items.length === 0) {
      throw new InputError('No AI system matches the filters');
    }
    return items;
  }

  async writeEvidencePack(
    request: {
      systems: SystemSummary[];
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
